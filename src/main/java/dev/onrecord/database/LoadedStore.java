package dev.onrecord.database;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A store that keeps versions of a dataset beside each other, one of which is current: that which servers open. */
public interface LoadedStore {

    /** How many versions a load keeps unless it is told otherwise: the current one, and that before it. */
    int USUALLY_KEPT = 2;

    /**
     * @param address of an H2 file, or of PostgreSQL
     * @param user who reads and writes there; null where the address says so
     * @param password the user's; null where the address says so
     */
    static LoadedStore of(StoreAddress address, @Nullable String user, @Nullable String password) {
        return switch (address.backend()) {
            case MEMORY ->
                throw new IllegalArgumentException(
                        "What is in memory ends with the process; load into the path of an H2 file, or a"
                                + " `jdbc:postgresql:` address.");
            case H2_FILE -> new H2FileStore(requireNonNull(address.file()));
            case POSTGRESQL -> new PostgresqlStore(address, user, password);
        };
    }

    /**
     * @return the versions that are there, the oldest first
     * @throws IOException if the store does not answer
     */
    List<StoreVersion> versions() throws IOException;

    /**
     * @return the number of the version that servers open; 0 where there is none yet
     * @throws IOException if the store does not answer
     */
    int current() throws IOException;

    /**
     * Makes the version before the current one current.
     *
     * @return the version that is current now
     * @throws IOException if there is none before it, or a load is under way
     */
    StoreVersion back() throws IOException;

    /**
     * @param kept how many versions stay
     * @param current the one that servers go on to
     * @param before the one that they read until then
     * @return the versions that need not stay, the oldest first
     */
    static List<Integer> old(List<Integer> numbers, int kept, int current, int before) {
        Comparator<Integer> byWorth = Comparator.<Integer, Boolean>comparing(number -> number == current)
                .thenComparing(number -> number == before)
                .thenComparing(number -> number);
        return numbers.stream().sorted(byWorth.reversed()).skip(kept).sorted().toList();
    }
}
