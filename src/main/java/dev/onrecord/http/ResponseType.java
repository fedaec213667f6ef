package dev.onrecord.http;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The media types of answers (GraphQL over HTTP, §6). */
enum ResponseType {
    /** Says by its status whether the request was one. */
    GRAPHQL("application/graphql-response+json"),
    /** What clients older than the specification take; well-formed requests are answered with 200. */
    JSON("application/json");

    /** As a client reads them that takes none of them. */
    static final String ALL = GRAPHQL.type + " and " + JSON.type;

    private static final Negotiated<ResponseType> NEGOTIATED = new Negotiated<>(JSON, ResponseType::chosen);

    private final String type;
    private final String header;

    ResponseType(String type) {
        this.type = type;
        this.header = type + "; charset=utf-8";
    }

    /** @return the value of the Content-Type header */
    String header() {
        return header;
    }

    /**
     * @param accept the Accept header, its lines joined; null where there is none
     * @return what the client gets; JSON where it does not care, none where it takes neither
     */
    static Optional<ResponseType> negotiate(String accept) {
        return NEGOTIATED.by(accept);
    }

    /** How much a client wants a type, and by which member of its header it says so. */
    private record Offer(ResponseType type, int weight, int specificity, int position) {

        /** Of two that are wanted as much, the one that is named; of two that are named, the one that is named first. */
        private static final Comparator<Offer> BY_PREFERENCE = Comparator.comparingInt(Offer::weight)
                .reversed()
                .thenComparing(Comparator.comparingInt(Offer::specificity).reversed())
                .thenComparingInt(Offer::position)
                .thenComparing(offer -> offer.type() == JSON ? 0 : 1);
    }

    private static Optional<ResponseType> chosen(List<Preference> preferences) {
        // Nothing in it can be read: that is no wish.
        if (preferences.isEmpty()) {
            return Optional.of(JSON);
        }
        List<Offer> offers = new ArrayList<>();
        for (ResponseType type : values()) {
            offer(type, preferences).filter(offer -> offer.weight() > 0).ifPresent(offers::add);
        }
        return offers.stream().min(Offer.BY_PREFERENCE).map(Offer::type);
    }

    /** The most specific range that includes a type decides (RFC 9110, §12.5.1). */
    private static Optional<Offer> offer(ResponseType type, List<Preference> preferences) {
        Offer best = null;
        for (int i = 0; i < preferences.size(); i++) {
            int specificity = specificity(preferences.get(i), type.type);
            if (specificity > 0 && (best == null || specificity > best.specificity())) {
                best = new Offer(type, preferences.get(i).weight(), specificity, i);
            }
        }
        return Optional.ofNullable(best);
    }

    /** @return how exactly a range names a type; 0 where it does not include it */
    private static int specificity(Preference range, String type) {
        // JSON is UTF-8, whatever a charset says (RFC 8259, §8.1).
        if (range.parameters().stream().anyMatch(parameter -> !parameter.startsWith("charset="))) {
            return 0;
        }
        if (range.value().equals(type)) {
            return range.parameters().isEmpty() ? 3 : 4;
        }
        return switch (range.value()) {
            case "application/*" -> 2;
            case "*/*" -> 1;
            default -> 0;
        };
    }

    /**
     * @param accept the Accept header, its lines joined; null where there is none
     * @return whether somebody wants to read a page: HTML is named, and wanted more than what programs read
     */
    static boolean prefersPage(String accept) {
        if (accept == null || !accept.contains("text/html")) {
            return false;
        }
        List<Preference> preferences = Preference.parse(accept);
        int page = preferences.stream()
                .filter(range -> range.value().equals("text/html"))
                .mapToInt(Preference::weight)
                .max()
                .orElse(0);
        int program = offer(JSON, preferences).map(Offer::weight).orElse(0);
        return page > program;
    }
}
