package dev.onrecord.store;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
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
    public static final RecordGraph NONE = new Builder().build();

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

    private static String coordinates(String type, String field) {
        return type + "." + field;
    }

    /**
     * An object whose type is not the name of its class.
     *
     * @param type the type's name in the schema
     * @param element what it stands for
     */
    public record Typed(String type, Object element) {}

    /** Takes in the objects first, and then their links, those to new objects before those from them. */
    public static final class Builder {

        private final Map<String, List<Object>> objects = new LinkedHashMap<>();
        private final IdentityHashMap<Object, Place> places = new IdentityHashMap<>();
        private final Map<String, Found> links = new HashMap<>();
        private final Map<String, Object> names = new HashMap<>();

        /** Takes an object in that requests can name. */
        public Builder named(String name, Object object) {
            names.put(name, object);
            return object(object);
        }

        /** Takes an object in; its type is the simple name of its class, unless it is a {@link Typed} one. */
        public Builder object(Object object) {
            place(object);
            return this;
        }

        /** @return its place, where it is taken in unless it is there */
        private Place place(Object object) {
            Place known = places.get(object);
            if (known != null) {
                return known;
            }
            String type = object instanceof Typed typed
                    ? typed.type()
                    : object.getClass().getSimpleName();
            List<Object> all = objects.computeIfAbsent(type, first -> new ArrayList<>());
            Place place = new Place(type, all.size());
            places.put(object, place);
            all.add(object);
            return place;
        }

        /**
         * Takes in where a field leads.
         *
         * @param type of the objects that have the field; those that come later have it, too, and lead nowhere
         * @param to gives, for an object, those that the field gives, in their order; null stands for none
         */
        public <T> Builder list(Class<T> type, String field, Function<T, ? extends Collection<?>> to) {
            return links(type.getSimpleName(), field, object -> to.apply(type.cast(object)));
        }

        /** Takes in where a field of objects leads whose type is not the name of their class. */
        public Builder links(String type, String field, Function<Object, ? extends Collection<?>> to) {
            List<Object> all = objects.getOrDefault(type, List.of());
            Found found = new Found(type, all.size());
            for (int i = 0; i < found.counted(); i++) {
                Collection<?> given = to.apply(all.get(i));
                if (given != null) {
                    given.forEach(target -> found.add(place(target)));
                }
                found.end(i);
            }
            links.put(coordinates(type, field), found);
            return this;
        }

        /** Takes in where a field leads that gives one object; null stands for none. */
        public <T> Builder one(Class<T> type, String field, Function<T, ?> to) {
            return list(type, field, object -> {
                Object target = to.apply(object);
                return target == null ? List.of() : List.of(target);
            });
        }

        /** Takes in what a field of the query itself gives, in the usual order. */
        public Builder root(String field, Collection<?> all) {
            object(Query.QUERY);
            return list(Query.class, field, query -> all);
        }

        /** @return what was taken in */
        public RecordGraph build() {
            String[] types = objects.keySet().toArray(String[]::new);
            int[] firsts = new int[types.length + 1];
            Map<String, Integer> begin = new HashMap<>();
            int i = 0;
            for (Map.Entry<String, List<Object>> type : objects.entrySet()) {
                begin.put(type.getKey(), firsts[i]);
                firsts[i + 1] = firsts[i] + type.getValue().size();
                i++;
            }
            Map<String, Links> all = new HashMap<>();
            links.forEach((coordinates, found) -> all.put(
                    coordinates,
                    found.numbered(
                            begin, objects.getOrDefault(found.type, List.of()).size())));
            Map<String, Integer> named = new HashMap<>();
            names.forEach((name, object) -> named.put(name, number(object, begin)));
            return new RecordGraph(types, firsts, all, new OnDemand<>(() -> named));
        }

        private int number(Object object, Map<String, Integer> begin) {
            Place place = requireNonNull(places.get(object));
            return requireNonNull(begin.get(place.type())) + place.number();
        }
    }

    /** Where an object is: its number among those of its type. */
    private record Place(String type, int number) {}

    /**
     * Where a field leads, by the types and places of the targets: their numbers are known when all objects are. Millions of
     * targets take a few bytes each so.
     */
    private static final class Found {

        private final String type;
        private final int[] ends;
        private final List<String> types = new ArrayList<>();
        private byte[] typeOf = new byte[16];
        private int[] places = new int[16];
        private int size;

        /** @param counted how many objects have the field */
        Found(String type, int counted) {
            this.type = type;
            this.ends = new int[counted];
        }

        int counted() {
            return ends.length;
        }

        void add(Place target) {
            if (size == places.length) {
                places = Arrays.copyOf(places, 2 * size);
                typeOf = Arrays.copyOf(typeOf, 2 * size);
            }
            int known = types.indexOf(target.type());
            if (known < 0) {
                known = types.size();
                types.add(target.type());
            }
            typeOf[size] = (byte) known;
            places[size++] = target.number();
        }

        /** Says that the targets of that object are there. */
        void end(int object) {
            ends[object] = size;
        }

        /**
         * @param begin the number of the first object of each type
         * @param count how many objects of this type there are now
         */
        Links numbered(Map<String, Integer> begin, int count) {
            int[] starts = new int[count + 1];
            int longest = 0;
            for (int i = 0; i < count; i++) {
                starts[i + 1] = i < ends.length ? ends[i] : size;
                longest = Math.max(longest, starts[i + 1] - starts[i]);
            }
            int[] firsts = types.stream()
                    .mapToInt(each -> requireNonNull(begin.get(each)))
                    .toArray();
            int[] targets = Arrays.copyOf(places, size);
            for (int i = 0; i < size; i++) {
                targets[i] += firsts[typeOf[i]];
            }
            Lists lists = new Lists(starts, targets);
            return new Links(begin.getOrDefault(type, 0), longest, new OnDemand<>(() -> lists));
        }
    }

    /** What the query itself is asked of. */
    private enum Query {
        QUERY
    }
}
