package dev.onrecord.http;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Chooses among the media types of an endpoint the one that a client wants most (RFC 9110, §12.5.1). */
final class TypeNegotiation {

    private final List<Representation> offered;
    private final Negotiated<Representation> negotiated;

    /** @param offered those there are, beginning with the one for clients that do not care */
    TypeNegotiation(List<? extends Representation> offered) {
        this.offered = List.copyOf(offered);
        this.negotiated = new Negotiated<>(usual(), this::chosen);
    }

    /** @return what a client gets that does not care */
    Representation usual() {
        return offered.get(0);
    }

    /** @return whether the answer depends on the Accept header: where there is one type, that is what all clients get */
    boolean isNegotiated() {
        return offered.size() > 1;
    }

    /**
     * @param accept the Accept header, its lines joined; null where there is none
     * @return what the client gets; none where it takes nothing that there is
     */
    Optional<Representation> choose(@Nullable String accept) {
        return isNegotiated() ? negotiated.by(accept) : Optional.of(usual());
    }

    /** How much a client wants a type, and by which member of its header it says so. */
    private record Offer(Representation type, int weight, int specificity, int position) {

        /** Of two that are wanted as much, the one that is named; of two that are named, the one that is named first. */
        private static final Comparator<Offer> BY_PREFERENCE = Comparator.comparingInt(Offer::weight)
                .reversed()
                .thenComparing(Comparator.comparingInt(Offer::specificity).reversed())
                .thenComparingInt(Offer::position);
    }

    private Optional<Representation> chosen(List<Preference> preferences) {
        // Nothing in it can be read: that is no wish.
        if (preferences.isEmpty()) {
            return Optional.of(usual());
        }
        List<Offer> offers = new ArrayList<>();
        for (Representation type : offered) {
            offer(type, preferences).filter(offer -> offer.weight() > 0).ifPresent(offers::add);
        }
        return offers.stream().min(Offer.BY_PREFERENCE).map(Offer::type);
    }

    /** The most specific range that includes a type decides. */
    private static Optional<Offer> offer(Representation type, List<Preference> preferences) {
        Offer best = null;
        for (int i = 0; i < preferences.size(); i++) {
            int specificity = specificity(preferences.get(i), type.type());
            if (specificity > 0 && (best == null || specificity > best.specificity())) {
                best = new Offer(type, preferences.get(i).weight(), specificity, i);
            }
        }
        return Optional.ofNullable(best);
    }

    /** @return how exactly a range names a type; 0 where it does not include it */
    private static int specificity(Preference range, String type) {
        // All of it is UTF-8, whatever a charset says (for JSON, RFC 8259, §8.1).
        if (range.parameters().stream().anyMatch(parameter -> !parameter.startsWith("charset="))) {
            return 0;
        }
        if (range.value().equals(type)) {
            return range.parameters().isEmpty() ? 3 : 4;
        }
        // The short form is that of Java's own client.
        if (range.value().equals("*/*") || range.value().equals("*")) {
            return 1;
        }
        return range.value().equals(type.substring(0, type.indexOf('/') + 1) + "*") ? 2 : 0;
    }

    /**
     * @param accept the Accept header, its lines joined; null where there is none
     * @return whether the client wants a page to read: HTML is named, and wanted more than what is offered to programs
     */
    boolean prefersPage(@Nullable String accept) {
        if (accept == null || !accept.contains("text/html")) {
            return false;
        }
        List<Preference> preferences = Preference.parse(accept);
        int page = preferences.stream()
                .filter(range -> range.value().equals("text/html"))
                .mapToInt(Preference::weight)
                .max()
                .orElse(0);
        int program = offer(usual(), preferences).map(Offer::weight).orElse(0);
        return page > program;
    }
}
