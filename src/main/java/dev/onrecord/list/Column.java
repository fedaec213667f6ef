package dev.onrecord.list;

import dev.onrecord.cache.HeapSize;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What the database has in a column, or in a table of pairs: a value for each row. Few values differ, so that a criterion
 * is held against each value once and not against each row. A row takes eight bytes.
 */
final class Column implements HeapSize {

    /** Stands for a column that has too many rows to be kept. */
    static final Column TOO_LONG = new Column(List.of(), KeyNumbers.TOO_MANY);

    /** What a row takes while it is read, in bytes: about. */
    static final int EACH = 200;

    /** What a value takes in memory, in bytes: about. */
    private static final int VALUE = 100;

    /** By row, whose value it is: the number of a key. */
    private final int[] owners;
    /** By row, the number of its value. */
    private final int[] codes;

    private final Object[] values;

    /**
     * @param rows a key and its value each; a key may stand there more than once, or not at all
     * @param keys those that are known; a row of another is left out, as is one without a value
     */
    Column(List<Object[]> rows, KeyNumbers keys) {
        int[] owning = new int[rows.size()];
        int[] coded = new int[rows.size()];
        Map<Object, Integer> known = new HashMap<>();
        List<Object> all = new ArrayList<>();
        int size = 0;
        for (Object[] row : rows) {
            Integer owner = row[0] == null ? null : keys.number(row[0]);
            if (owner != null && row[1] != null) {
                Integer code = known.get(row[1]);
                if (code == null) {
                    code = all.size();
                    known.put(row[1], code);
                    all.add(row[1]);
                }
                owning[size] = owner;
                coded[size++] = code;
            }
        }
        this.owners = Arrays.copyOf(owning, size);
        this.codes = Arrays.copyOf(coded, size);
        this.values = all.toArray();
    }

    /** @return the numbers of the keys that have a value which is wanted */
    BitSet having(Predicate<Object> wanted) {
        boolean[] isWanted = new boolean[values.length];
        for (int i = 0; i < values.length; i++) {
            isWanted[i] = wanted.test(values[i]);
        }
        BitSet found = new BitSet();
        for (int row = 0; row < codes.length; row++) {
            if (isWanted[codes[row]]) {
                found.set(owners[row]);
            }
        }
        return found;
    }

    @Override
    public int bytes() {
        return OBJECT + 2 * Integer.BYTES * codes.length + VALUE * values.length;
    }
}
