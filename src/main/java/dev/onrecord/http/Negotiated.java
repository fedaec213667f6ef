package dev.onrecord.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What came of a header that says what a client takes. Clients of one kind all send the same, so that it need not be
 * parsed each time.
 *
 * @param <T> what there is to choose from
 */
final class Negotiated<T> {

    /** More different ones are somebody's play; they are parsed each time. */
    private static final int MOST_REMEMBERED = 200;

    /** In characters. */
    private static final int LONGEST_REMEMBERED = 300;

    private final Map<String, Optional<T>> known = new ConcurrentHashMap<>();
    private final Optional<T> unlessSaid;
    private final Function<List<Preference>, Optional<T>> choice;

    /**
     * @param unlessSaid what a client gets that does not say what it takes
     * @param choice what it gets that does; empty where that is nothing
     */
    Negotiated(T unlessSaid, Function<List<Preference>, Optional<T>> choice) {
        this.unlessSaid = Optional.of(unlessSaid);
        this.choice = choice;
    }

    /** @param header all lines of it, joined by commas; null where there is none */
    Optional<T> by(@Nullable String header) {
        if (header == null) {
            return unlessSaid;
        }
        Optional<T> chosen = known.get(header);
        return chosen == null ? chosen(header) : chosen;
    }

    private Optional<T> chosen(String header) {
        Optional<T> chosen = choice.apply(Preference.parse(header));
        if (header.length() <= LONGEST_REMEMBERED && known.size() < MOST_REMEMBERED) {
            known.put(header, chosen);
        }
        return chosen;
    }
}
