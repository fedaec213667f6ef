package dev.onrecord.graph;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Which objects of the dataset lead to which others by which fields of the schema, without anything that they say: what
 * there is to know in advance of how large an answer will be. The data of a version never changes, so it is made once.
 * An object is a number; a link takes four bytes.
 */
public final class RecordGraph {

    /** The type that the query itself is asked of. */
    public static final String QUERY = "Query";

    /** One that knows nothing. */
    public static final RecordGraph NONE = new GraphBuilder().build();

    private final String[] types;
    /** The first object of each type, and behind them all the number of objects. */
    private final int[] firsts;

    private final Map<String, Links> links;
    private final OnDemand<Map<String, Integer>> named;
    /** How many values all records have for a facet, of those that were asked for. */
    private final Map<String, OptionalInt> facetValues = new ConcurrentHashMap<>();

    RecordGraph(String[] types, int[] firsts, Map<String, Links> links, OnDemand<Map<String, Integer>> named) {
        this.types = types;
        this.firsts = firsts;
        this.links = links;
        this.named = named;
    }

    /** Where a field leads from every object of one type, in the order of the answer. */
    public static final class Links {

        private final int first;
        private final int longest;
        private final OnDemand<Lists> lists;

        /**
         * @param first the first object of the type
         * @param longest how many targets an object has at most
         */
        Links(int first, int longest, OnDemand<Lists> lists) {
            this.first = first;
            this.longest = longest;
            this.lists = lists;
        }

        int first() {
            return first;
        }

        Lists lists() {
            return lists.get();
        }

        /** @return how many targets an object has at most */
        public int longest() {
            return longest;
        }

        /** @return how many targets that object has */
        public int count(int object) {
            int[] starts = lists().starts;
            return starts[object - first + 1] - starts[object - first];
        }

        /** @return the targets of that object */
        public int[] of(int object) {
            Lists all = lists();
            return Arrays.copyOfRange(all.targets, all.starts[object - first], all.starts[object - first + 1]);
        }
    }

    /**
     * The lists that a field leads to.
     *
     * @param starts where the targets of each object begin; one more at the end
     * @param targets those of all objects, one behind the other
     */
    record Lists(int[] starts, int[] targets) {}

    String[] types() {
        return types;
    }

    int[] firsts() {
        return firsts;
    }

    Map<String, Links> links() {
        return links;
    }

    Map<String, Integer> named() {
        return named.get();
    }

    /** @return where the field leads from objects of that type; null where that is not known */
    public @Nullable Links links(String type, String field) {
        return links.get(coordinates(type, field));
    }

    /**
     * @param facets the type whose value says what is counted by
     * @param by the value
     * @return the name under which records have the values that a facet counts them with
     */
    public static String facet(String facets, String by) {
        return facets + "." + by;
    }

    /** @return how many values any records together have for a facet; empty where none are known */
    public OptionalInt values(String facet) {
        OptionalInt known = facetValues.get(facet);
        OptionalInt found = known == null ? countValues(facet) : known;
        // Whatever a client writes is asked for here, and must not be kept.
        if (known == null && found.isPresent()) {
            facetValues.put(facet, found);
        }
        return found;
    }

    private OptionalInt countValues(String facet) {
        List<Links> counted = links.entrySet().stream()
                .filter(each -> each.getKey().endsWith("." + facet))
                .map(Map.Entry::getValue)
                .toList();
        return counted.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of((int) counted.stream()
                        .flatMapToInt(each -> Arrays.stream(each.lists().targets))
                        .distinct()
                        .count());
    }

    /** @return how many values those records have for a facet, each counted once; empty where that is not known */
    public OptionalInt values(String facet, int... records) {
        BitSet values = new BitSet();
        for (int record : records) {
            Links counted = links(type(record), facet);
            if (counted == null) {
                return OptionalInt.empty();
            }
            for (int value : counted.of(record)) {
                values.set(value);
            }
        }
        return OptionalInt.of(values.cardinality());
    }

    /** @return the type of an object */
    public String type(int object) {
        int place = Arrays.binarySearch(firsts, object);
        // Types without objects begin where the next one does.
        int type = place < 0 ? -place - 2 : place;
        while (firsts[type + 1] == object) {
            type++;
        }
        return types[type];
    }

    /** @return the object of that name; null where there is none */
    public @Nullable Integer named(String name) {
        return named.get().get(name);
    }

    /** @return the object that the query itself is asked of; null where nothing is known */
    public @Nullable Integer query() {
        int type = List.of(types).indexOf(QUERY);
        return type < 0 ? null : firsts[type];
    }

    static String coordinates(String type, String field) {
        return type + "." + field;
    }

    /**
     * An object whose type is not the name of its class.
     *
     * @param type the type's name in the schema
     * @param element what it stands for
     */
    public record Typed(String type, Object element) {}
}
