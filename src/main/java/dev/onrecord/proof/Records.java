package dev.onrecord.proof;

import java.util.stream.Stream;

/** The records that are held against documents, wherever they are kept. */
public interface Records {

    /**
     * @param type of records, or of parts of records
     * @return all there are
     */
    <T> Stream<T> all(Class<T> type);
}
