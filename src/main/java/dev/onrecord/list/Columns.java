package dev.onrecord.list;

import static java.util.Objects.requireNonNull;

import dev.onrecord.cache.HeapSize;
import dev.onrecord.entry.Entry;
import dev.onrecord.store.RecordCache;
import dev.onrecord.store.SqlStatements;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * What filters ask of all records of a noun, or of all parts of a kind, column by column: read of the database once, and
 * kept beside records in {@link RecordCache}. It is some bytes a record, where records themselves take hundreds.
 */
final class Columns {

    /** Which part of all that is kept a single column may take. */
    private static final int SHARE = 4;

    /** Of how many texts at most the database is asked whether they contain another one. */
    private static final int FEW = 300;

    /** Lists of keys are made as long as a multiple of this, so that the database sees few SQL statements. */
    private static final int FEW_LENGTHS = 64;

    /** How many texts are read at once. */
    private static final int PORTION = 256;

    private final String entity;
    private final String key;
    private final KeyNumbers keys;

    private Columns(String entity, String key, KeyNumbers keys) {
        this.entity = entity;
        this.key = key;
        this.keys = keys;
    }

    /** @return those of a noun; none where there are so many records that no columns of them are kept */
    static Optional<Columns> ofRecords(Class<? extends Entry> type) {
        return of(type.getSimpleName(), "slug");
    }

    /**
     * @param entity the HQL name of the parts
     * @return their columns; none where there are so many that none are kept
     */
    static Optional<Columns> ofParts(String entity) {
        return of(entity, "serial");
    }

    private static Optional<Columns> of(String entity, String key) {
        KeyNumbers keys = kept(List.of(KeyNumbers.class, entity), () -> {
            int most = atMost(largest() / KeyNumbers.EACH);
            // In their order, so that numbers stay what they are where they have to be read again.
            String hql = "select e." + key + " from " + entity + " e order by e." + key;
            List<Object> all = SqlStatements.of(hql, Object.class, Map.of())
                    .setMaxResults(most + 1)
                    .getResultList();
            return all.size() > most ? KeyNumbers.TOO_MANY : new KeyNumbers(all);
        });
        return keys == KeyNumbers.TOO_MANY ? Optional.empty() : Optional.of(new Columns(entity, key, keys));
    }

    private static <V> V kept(Object what, Supplier<V> read) {
        return requireNonNull(RecordCache.here()
                .<String, V>find(what, List.of(""), missing -> Map.of("", read.get()))
                .get(0));
    }

    /** In bytes. */
    private static long largest() {
        return RecordCache.here().bytes() / SHARE;
    }

    /** One less than there can be, as one more is asked for. */
    private static int atMost(long count) {
        return (int) Math.min(Integer.MAX_VALUE - 1, count);
    }

    KeyNumbers keys() {
        return keys;
    }

    /** @return the values of an attribute, by its HQL path; none where there are too many */
    Optional<Column> values(String path) {
        return column("select e." + key + ", e." + path + " from " + entity + " e");
    }

    /** @return which have an attribute at all, by its HQL path; none where there are too many */
    Optional<BitSet> present(String path) {
        return column("select e." + key + ", true from " + entity + " e where e." + path + " is not null")
                .map(present -> present.having(value -> true));
    }

    /** @return what a list of each has in it, by the list's HQL path and that from an element of it; none where it is too much */
    Optional<Column> members(String list, String path) {
        return column("select e." + key + ", listed." + path + " from " + entity + " e join e." + list + " listed");
    }

    /** @return the parents that a relation leads from, by its children; none where there are too many */
    Optional<Column> parents(Relation relation) {
        return column(relation.allPairs());
    }

    /**
     * @param some numbers of parts, of which these are the columns
     * @param path the HQL path from a part to the slug of its record
     * @return the numbers of the records that they belong to
     */
    BitSet owners(BitSet some, String path, Columns records) {
        String hql = "select e." + key + ", e." + path + " from " + entity + " e";
        Owners owners = kept(
                List.of(Owners.class, entity, path),
                () -> Owners.of(SqlStatements.of(hql, Object[].class, Map.of()).getResultList(), keys, records.keys));
        BitSet found = new BitSet();
        for (int number = some.nextSetBit(0); number >= 0; number = some.nextSetBit(number + 1)) {
            found.set(owners.numbers[number]);
        }
        return found;
    }

    /**
     * Which record each part belongs to.
     *
     * @param numbers by the part's number, the record's
     */
    private record Owners(int[] numbers) implements HeapSize {

        static Owners of(List<Object[]> rows, KeyNumbers parts, KeyNumbers records) {
            int[] numbers = new int[parts.count()];
            for (Object[] row : rows) {
                numbers[requireNonNull(parts.number(row[0]))] = requireNonNull(records.number(row[1]));
            }
            return new Owners(numbers);
        }

        @Override
        public int bytes() {
            return OBJECT + Integer.BYTES * numbers.length;
        }
    }

    private Optional<Column> column(String hql) {
        Column column = kept(List.of(Column.class, entity, hql), () -> {
            // While they are read, they take as much as all that is kept may.
            int most = atMost(RecordCache.here().bytes() / Column.EACH);
            List<Object[]> rows = SqlStatements.of(hql, Object[].class, Map.of())
                    .setMaxResults(most + 1)
                    .getResultList();
            return rows.size() > most ? Column.TOO_LONG : new Column(rows, keys);
        });
        return column == Column.TOO_LONG ? Optional.empty() : Optional.of(column);
    }

    /**
     * @param path the HQL path of a text, which is folded
     * @return those that may contain this text; none where only the database can tell, or can tell sooner
     */
    Optional<BitSet> mayContain(String path, String text) {
        if ((long) keys.count() * TextSieve.EACH > largest()) {
            return Optional.empty();
        }
        return kept(List.of(TextSieve.class, entity, path), () -> sieve(path))
                .mayContain(text)
                .filter(some -> some.cardinality() <= FEW);
    }

    /** Texts may be long, so that not all of them are in memory at once. */
    private TextSieve sieve(String path) {
        String hql = "select e." + key + ", e." + path + " from " + entity + " e where e." + key + " in (:keys)";
        TextSieve sieve = new TextSieve(keys.count());
        for (int from = 0; from < keys.count(); from += PORTION) {
            List<Object> some = IntStream.range(from, Math.min(keys.count(), from + PORTION))
                    .mapToObj(keys::key)
                    .toList();
            SqlStatements.of(hql, Object[].class, Map.of("keys", some))
                    .getResultList()
                    .forEach(row -> sieve.add(requireNonNull(keys.number(row[0])), (String) row[1]));
        }
        return sieve;
    }

    /** @return those of some that contain this text, as the database says */
    BitSet containing(String path, String text, BitSet some) {
        BitSet found = new BitSet();
        if (!some.isEmpty()) {
            List<Object> asked = new ArrayList<>(keys(some));
            // The last key is said again, which changes nothing.
            while (asked.size() % FEW_LENGTHS != 0) {
                asked.add(asked.get(asked.size() - 1));
            }
            SqlStatements.of(
                            "select e." + key + " from " + entity + " e where e." + key
                                    + " in (:keys) and locate(:text, e." + path + ") > 0",
                            Object.class,
                            Map.of("keys", asked, "text", text))
                    .getResultList()
                    .forEach(each -> found.set(requireNonNull(keys.number(each))));
        }
        return found;
    }

    /** @return their keys, in the order of the numbers */
    List<Object> keys(BitSet some) {
        return some.stream().mapToObj(keys::key).toList();
    }
}
