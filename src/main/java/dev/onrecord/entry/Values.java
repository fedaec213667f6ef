package dev.onrecord.entry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** Lists of values in conditions. A statement is made for each length of list anew, so they come in few lengths. */
final class Values {

    private static final int FEW = 16;

    private Values() {}

    /** @return one value, or a multiple of a few: the last is said again, which changes nothing in a condition */
    static <T> List<T> padded(Collection<T> values) {
        List<T> padded = new ArrayList<>(values);
        if (padded.size() > 1) {
            int missing = Math.floorMod(-padded.size(), FEW);
            padded.addAll(Collections.nCopies(missing, padded.get(padded.size() - 1)));
        }
        return padded;
    }

    /** @return the value of a parameter, padded if it is a list */
    static Object of(Object value) {
        return value instanceof Collection<?> values ? padded(values) : value;
    }
}
