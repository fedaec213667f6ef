package dev.onrecord.graph;

import static java.util.Objects.requireNonNull;

import dev.onrecord.graph.RecordGraph.Links;
import dev.onrecord.graph.RecordGraph.Lists;
import dev.onrecord.graph.RecordGraph.Typed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Makes a {@link RecordGraph}. It takes in the objects first, and then their links, those to new objects before those from
 * them.
 */
public final class GraphBuilder {

    private final Map<String, List<Object>> objects = new LinkedHashMap<>();
    private final IdentityHashMap<Object, Place> places = new IdentityHashMap<>();
    private final Map<String, Found> links = new HashMap<>();
    private final Map<String, Object> names = new HashMap<>();
    private final Map<Class<?>, String> classNames = new HashMap<>();

    /** Takes an object in that requests can name. */
    public GraphBuilder named(String name, Object object) {
        names.put(name, object);
        return object(object);
    }

    /** Takes an object in; its type is the simple name of its class, unless it is a {@link Typed} one. */
    public GraphBuilder object(Object object) {
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
                : classNames.computeIfAbsent(object.getClass(), Class::getSimpleName);
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
    public <T> GraphBuilder list(Class<T> type, String field, Function<T, ? extends Collection<?>> to) {
        return links(type.getSimpleName(), field, object -> to.apply(type.cast(object)));
    }

    /** Takes in where a field of objects leads whose type is not the name of their class. */
    public GraphBuilder links(String type, String field, Function<Object, ? extends Collection<?>> to) {
        List<Object> all = objects.getOrDefault(type, List.of());
        Found found = new Found(type, all.size());
        for (int i = 0; i < found.counted(); i++) {
            Collection<?> given = to.apply(all.get(i));
            if (given != null) {
                given.forEach(target -> found.add(place(target)));
            }
            found.end(i);
        }
        links.put(RecordGraph.coordinates(type, field), found);
        return this;
    }

    /** Takes in where a field leads that gives one object; null stands for none. */
    public <T> GraphBuilder one(Class<T> type, String field, Function<T, ?> to) {
        return list(type, field, object -> {
            Object target = to.apply(object);
            return target == null ? List.of() : List.of(target);
        });
    }

    /** Takes in what a field of the query itself gives, in the usual order. */
    public GraphBuilder root(String field, Collection<?> all) {
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
