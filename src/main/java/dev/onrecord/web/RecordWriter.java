package dev.onrecord.web;

import java.util.List;
import java.util.Map;

/** Writes one file, a page of records at a time. */
interface RecordWriter {

    /** @return what stands before the first record */
    default String begin() {
        return "";
    }

    /** @return the next records */
    String records(List<Map<?, ?>> records);

    /** @return what stands behind the last record */
    default String end() {
        return "";
    }
}
