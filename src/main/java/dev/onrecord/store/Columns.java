package dev.onrecord.store;

import static java.util.Objects.requireNonNull;

import dev.onrecord.cache.HeapSize;
import dev.onrecord.entry.Entry;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What filters ask of all records of a noun, or of all parts of a kind, column by column: read of the database once, and
 * kept beside records in {@link RecordCache}. It is some bytes a record, where records themselves take hundreds.
 */
final class Columns {

    /** How many are asked of the database whether they contain a text. */
    private static final int FEW = 300;

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
            int most = RecordCache.here().mostNumbered();
            List<Object> all = SqlStatements.of("select e." + key + " from " + entity + " e", Object.class, Map.of())
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

    KeyNumbers keys() {
        return keys;
    }

    /** @return the values of an attribute, by its HQL path */
    Column values(String path) {
        return column("select e." + key + ", e." + path + " from " + entity + " e");
    }

    /** @return which have an attribute at all, by its HQL path */
    BitSet present(String path) {
        return column("select e." + key + ", true from " + entity + " e where e." + path + " is not null")
                .having(value -> true);
    }

    /** @return what a list of each has in it, by the list's HQL path and that from an element of it */
    Column members(String list, String path) {
        return column("select e." + key + ", listed." + path + " from " + entity + " e join e." + list + " listed");
    }

    /** @return the parents that a relation leads from, by its children */
    Column parents(Relation relation) {
        return column(relation.allPairs());
    }

    /**
     * @param some numbers of parts, of which these are the columns
     * @param path the HQL path from a part to the slug of its record
     * @return the numbers of the records that they belong to
     */
    BitSet owners(BitSet some, String path, Columns records) {
        String hql = "select e." + key + ", e." + path + " from " + entity + " e";
        Owners owners = kept(List.of(Owners.class, entity, path), () -> Owners.of(rows(hql), keys, records.keys));
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

    private Column column(String hql) {
        return kept(List.of(Column.class, entity, hql), () -> new Column(rows(hql), keys));
    }

    private static List<Object[]> rows(String hql) {
        return SqlStatements.of(hql, Object[].class, Map.of()).getResultList();
    }

    /**
     * @param path the HQL path of a text, which is folded
     * @return which contain this text; none where only the database can tell, or sooner
     */
    Optional<BitSet> containing(String path, String text) {
        if ((long) keys.count() * TextSieve.EACH > RecordCache.here().largestColumn()) {
            return Optional.empty();
        }
        String all = "select e." + key + ", e." + path + " from " + entity + " e";
        return kept(List.of(TextSieve.class, entity, path), () -> new TextSieve(rows(all), keys))
                .mayContain(text)
                .filter(some -> some.cardinality() <= FEW)
                .map(some -> some.isEmpty() ? some : containing(path, text, some));
    }

    private BitSet containing(String path, String text, BitSet some) {
        List<Object> asked = new ArrayList<>();
        some.stream().forEach(number -> asked.add(keys.key(number)));
        BitSet found = new BitSet();
        SqlStatements.of(
                        "select e." + key + " from " + entity + " e where e." + key + " in (:keys) and locate(:text, e."
                                + path + ") > 0",
                        Object.class,
                        Map.of("keys", asked, "text", text))
                .getResultList()
                .forEach(each -> found.set(requireNonNull(keys.number(each))));
        return found;
    }
}
