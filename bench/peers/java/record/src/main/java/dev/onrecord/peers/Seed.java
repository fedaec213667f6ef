package dev.onrecord.peers;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A record as the seeds have it. All scalars are texts, as OnRecord reads them; what is not there is null, or empty. */
record Seed(Map<String, Object> fields) {

    boolean has(String field) {
        return fields.containsKey(field);
    }

    boolean isText(String field) {
        return fields.get(field) instanceof String;
    }

    String text(String field) {
        return (String) fields.get(field);
    }

    Integer number(String field) {
        return has(field) ? Integer.valueOf(text(field)) : null;
    }

    Double decimal(String field) {
        return has(field) ? Double.valueOf(text(field)) : null;
    }

    boolean isTrue(String field) {
        return "true".equals(text(field));
    }

    /** @return the constant that is written {@code like-this} */
    <E extends Enum<E>> E constant(Class<E> type, String field) {
        return constantOf(type, text(field));
    }

    static <E extends Enum<E>> E constantOf(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    List<String> texts(String field) {
        return list(field).stream().map(String.class::cast).toList();
    }

    Seed child(String field) {
        return has(field) ? of(fields.get(field)) : null;
    }

    List<Seed> children(String field) {
        return list(field).stream().map(Seed::of).toList();
    }

    private List<?> list(String field) {
        return (List<?>) fields.getOrDefault(field, List.of());
    }

    @SuppressWarnings("unchecked")
    static Seed of(Object fields) {
        return new Seed((Map<String, Object>) fields);
    }
}
