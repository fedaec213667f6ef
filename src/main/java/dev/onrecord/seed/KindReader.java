package dev.onrecord.seed;

import static java.util.Objects.requireNonNull;

import dev.onrecord.actor.ActorKind;
import dev.onrecord.entry.Kind;
import dev.onrecord.entry.KindScheme;
import dev.onrecord.event.EventKind;
import dev.onrecord.statement.Channel;
import dev.onrecord.statement.SpeechAct;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the kinds that a dataset adds to those of the schema, and finds the kind that a record says it is of. */
final class KindReader {

    private static final Map<KindScheme, Class<? extends Enum<?>>> BUILT_IN = Map.of(
            KindScheme.ACTOR, ActorKind.class,
            KindScheme.EVENT, EventKind.class,
            KindScheme.ACT, SpeechAct.class,
            KindScheme.CHANNEL, Channel.class);

    private final Draft draft;
    private final Map<KindScheme, Map<String, Kind>> kinds = new EnumMap<>(KindScheme.class);
    private boolean incomplete;

    /** A kind whose broader one is still to be found. */
    private record Entered(Fields fields, Kind kind) {}

    KindReader(Draft draft) {
        this.draft = draft;
    }

    /**
     * What a record is of.
     *
     * @param value the kind of the schema; as {@link Fields#required} gives it, where the seed has a problem
     * @param detail the narrower kind that the dataset adds; null where there is none
     */
    record Chosen<E extends Enum<E>>(E value, @Nullable Kind detail) {}

    private Map<String, Kind> kinds(KindScheme scheme) {
        return kinds.computeIfAbsent(scheme, none -> new LinkedHashMap<>());
    }

    /** Tells that a file of kinds cannot be read: what records say that they are of may stand there. */
    void incomplete() {
        incomplete = true;
    }

    /** Reads all kinds of a dataset. */
    void read(List<Fields> records) {
        List<Entered> entered = new ArrayList<>();
        for (Fields fields : records) {
            entered.add(new Entered(fields, enter(fields)));
        }
        Map<Kind, String> values = new LinkedHashMap<>();
        entered.forEach(one -> readBroader(one, values));
        entered.forEach(one -> conclude(one, values));
        entered.forEach(one -> one.fields().done());
    }

    private Kind enter(Fields fields) {
        Kind kind = new Kind();
        kind.scheme = fields.choice("of", KindScheme.class);
        kind.slug = fields.required("slug", "lower-case letters, digits and hyphens", node -> {
            String slug = Seeds.slug(node);
            if (kind.scheme != null) {
                if (builtIn(kind.scheme).contains(slug)) {
                    throw new IllegalArgumentException("'" + slug + "' is a kind of the schema; choose another slug.");
                }
                if (kinds(kind.scheme).putIfAbsent(slug, kind) != null) {
                    throw new IllegalArgumentException(
                            "another kind of " + word(kind.scheme) + " has the slug '" + slug + "'.");
                }
            }
            return slug;
        });
        kind.name = fields.line("name");
        kind.description = fields.prose("description");
        draft.add(kind, fields.place());
        return kind;
    }

    private void readBroader(Entered entered, Map<Kind, String> values) {
        Kind kind = entered.kind();
        if (kind.scheme == null) {
            entered.fields().has("broader");
            return;
        }
        entered.fields().required("broader", "the slug of another kind, or a kind of the schema", node -> {
            String word = Scalars.scalar(node);
            if (builtIn(kind.scheme).contains(word)) {
                values.put(kind, word);
            } else {
                kind.broader = known(kind.scheme, word);
            }
            return word;
        });
    }

    /** Follows the way to the schema's kind. */
    private static void conclude(Entered entered, Map<Kind, String> values) {
        Set<Kind> seen = new HashSet<>();
        Kind last = entered.kind();
        while (last.broader != null) {
            if (!seen.add(last)) {
                entered.fields()
                        .problem(
                                "broader",
                                "'" + entered.kind().slug
                                        + "' comes back to itself; each way up ends at a kind of the schema.");
                return;
            }
            last = last.broader;
        }
        // Null where the broader kind could not be read, which is a problem of its own.
        String word = values.get(last);
        if (word != null) {
            entered.kind().enumValue = Scalars.constantName(word);
        }
    }

    private @Nullable Kind known(KindScheme scheme, String word) {
        Kind kind = kinds(scheme).get(word);
        if (kind == null && !incomplete) {
            List<String> all = all(scheme);
            throw new IllegalArgumentException("'" + Scalars.shortened(word) + "' is none of " + String.join(", ", all)
                    + "." + Hint.of(word, all));
        }
        return kind;
    }

    private List<String> all(KindScheme scheme) {
        List<String> all = new ArrayList<>(builtIn(scheme));
        all.addAll(kinds(scheme).keySet());
        return all;
    }

    private static List<String> builtIn(KindScheme scheme) {
        return Scalars.words(requireNonNull(BUILT_IN.get(scheme)));
    }

    private static String word(KindScheme scheme) {
        return Scalars.word(scheme);
    }

    /** @return the kind that a record says it is of, which may be one that the dataset adds */
    @SuppressWarnings("NullAway") // As of Fields.required.
    <E extends Enum<E>> Chosen<E> of(Fields fields, String key, KindScheme scheme, Class<E> type) {
        Chosen<E> chosen = fields.required(
                key,
                () -> "one of " + String.join(", ", all(scheme)),
                node -> chosen(scheme, type, Scalars.scalar(node)));
        return chosen == null ? new Chosen<>(null, null) : chosen;
    }

    @SuppressWarnings("NullAway") // As of Fields.required.
    private <E extends Enum<E>> Chosen<E> chosen(KindScheme scheme, Class<E> type, String word) {
        if (builtIn(scheme).contains(word)) {
            return new Chosen<>(Enum.valueOf(type, Scalars.constantName(word)), null);
        }
        Kind kind = known(scheme, word);
        return kind == null || kind.enumValue == null
                ? new Chosen<>(null, kind)
                : new Chosen<>(Enum.valueOf(type, kind.enumValue), kind);
    }
}
