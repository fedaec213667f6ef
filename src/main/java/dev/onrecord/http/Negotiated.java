package dev.onrecord.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The result of content negotiation for each value of one header, cached: clients of one kind all send the same value, so
 * that it need not be parsed each time.
 *
 * @param <T> what is negotiated
 */
final class Negotiated<T> {

    /** More values than real clients send; what comes then is parsed each time. */
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
