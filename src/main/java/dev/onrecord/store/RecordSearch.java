package dev.onrecord.store;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds records by their texts, so that the cost of an answer can be estimated before it is made. */
public interface RecordSearch {

    /**
     * A record that is found.
     *
     * @param id its global id
     * @param ranges how many places are marked in the text that matches best; negative where there is no such text
     */
    record Found(String id, int ranges) {}

    /**
     * @param kinds the names of the kinds of record wanted, and perhaps of what is none; all where it is null
     * @param most how many are wanted
     * @param after the cursor to begin behind; null for the beginning
     * @return what the query's field {@code search} finds with these arguments
     * @throws dev.onrecord.error.ClientError if that is refused
     */
    List<Found> found(String text, @Nullable Collection<String> kinds, int most, @Nullable String after);

    /**
     * @param kinds the names of the kinds of record wanted, and perhaps of what is none; all where it is null
     * @param most how many are wanted
     * @return what the query's field {@code suggest} finds with these arguments
     * @throws dev.onrecord.error.ClientError if that is refused
     */
    List<Found> suggested(String text, @Nullable Collection<String> kinds, int most);
}
