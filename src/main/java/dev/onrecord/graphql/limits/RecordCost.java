package dev.onrecord.graphql.limits;

import dev.onrecord.error.ClientError;
import dev.onrecord.graphql.limits.Estimate.Level;
import dev.onrecord.graphql.limits.Estimate.Place;
import dev.onrecord.store.RecordGraph;
import dev.onrecord.store.RecordGraph.Links;
import graphql.language.Argument;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * How many fields are answered of which records, with the values of one request. It goes the way that the answer will
 * go, over numbers: each record once for each level that it is on, however many times it is answered there. Where a
 * request leaves to the database which records of a list it gets, they are taken to be those that cost the most.
 */
final class RecordCost {

    /** How many objects a list has of which nothing is known. */
    private static final int UNKNOWN = 100;

    /** How many objects are looked at for each field that an answer may have, before all are taken for the largest. */
    private static final int PATIENCE = 4;

    private static final Set<String> SIZES = Set.of("first", "last");
    private static final String ORDER = "orderBy";

    /** Arguments that are lists, for each value of which a field gives one object. */
    private static final List<String> ONE_FOR_EACH = List.of("ids", "by");

    /** Too many objects were looked at. */
    private static final class Exhausted extends RuntimeException {

        private static final long serialVersionUID = 1;

        Exhausted() {
            super(null, null, false, false);
        }
    }

    private final RecordGraph graph;
    private final Limits limits;
    private final GivenTexts given;
    /** For introspection. */
    private final Supplier<RecordGraph> schema;

    private final long patience;
    private final Map<Place, Integer> pages = new IdentityHashMap<>();
    private final Map<Level, Map<Integer, Long>> costs = new IdentityHashMap<>();
    private final Map<Level, Long> bounds = new IdentityHashMap<>();
    private final Map<Place, Long> introspections = new IdentityHashMap<>();
    private long visits;

    /** @param schema gives how the schema itself hangs together, where somebody asks */
    RecordCost(RecordGraph graph, Supplier<RecordGraph> schema, Limits limits, GivenTexts given) {
        this.graph = graph;
        this.schema = schema;
        this.limits = limits;
        this.given = given;
        this.patience = (long) PATIENCE * limits.cost();
    }

    /** Says how many records the page holds at most that a field gives. */
    void page(Place place, int records) {
        pages.put(place, records);
    }

    /**
     * @return what is asked of the query itself costs at most
     * @throws ClientError if that is more introspection than is answered
     */
    long of(Level query) {
        Integer known = graph.query();
        if (known == null) {
            return bound(query);
        }
        try {
            return of(query, known);
        } catch (Exhausted e) {
            return bound(query);
        }
    }

    private long of(Level level, int object) {
        Map<Integer, Long> known = costs.computeIfAbsent(level, unknown -> new HashMap<>());
        Long cost = known.get(object);
        if (cost == null) {
            if (++visits > patience) {
                throw new Exhausted();
            }
            cost = fields(level, object);
            known.put(object, cost);
        }
        return cost;
    }

    private long fields(Level level, int object) {
        String type = graph.type(object);
        long sum = 0;
        for (Place place : level.places()) {
            if (place.isOf(type)) {
                sum = sum(sum, 1, below(place, type, object));
            }
        }
        return sum;
    }

    private long below(Place place, String type, int object) {
        if (place.below().isEmpty()) {
            return 0;
        }
        return place.isIntrospection() ? introspection(place) : linked(place, type, object);
    }

    /**
     * The types of a schema lead to each other in circles, so that a short document can ask for any number of fields.
     *
     * @throws ClientError if the operation asks for more introspection than is answered
     */
    private long introspection(Place place) {
        Long known = introspections.get(place);
        if (known == null) {
            known = ofSchema(place);
            introspections.put(place, known);
            if (introspections.values().stream().reduce(0L, (one, other) -> sum(one, other)) > limits.cost()) {
                throw Estimate.tooMuchIntrospection();
            }
        }
        return known;
    }

    private long ofSchema(Place place) {
        RecordGraph parts = schema.get();
        try {
            return new RecordCost(parts, schema, limits, given).linked(place, RecordGraph.QUERY, parts.query());
        } catch (Exhausted e) {
            throw Estimate.tooMuchIntrospection();
        }
    }

    private long linked(Place place, String type, int object) {
        Links links = links(place, type);
        if (links == null) {
            return named(place);
        }
        int[] targets = Arrays.copyOfRange(links.targets(), links.from(object), links.to(object));
        return pages.containsKey(place) ? page(place, targets) : all(place.below(), targets);
    }

    private Links links(Place place, String type) {
        String field = place.field().getName();
        return given.text(place.field(), ORDER)
                .map(order -> graph.links(type, field + "(" + order + ")"))
                .orElseGet(() -> graph.links(type, field));
    }

    private long all(Level level, int... objects) {
        long sum = 0;
        for (int object : objects) {
            sum = sum(sum, of(level, object));
        }
        return sum;
    }

    /** Of a field that gives the records that it is asked for by their names, or objects of which nothing is known. */
    private long named(Place place) {
        if (place.type() == null) {
            return bound(place);
        }
        if (has(place, "ids")) {
            Optional<List<String>> ids = given.texts(place.field(), "ids");
            return ids.map(names -> names.stream()
                            .map(graph::named)
                            .mapToLong(object -> object == null ? 0 : of(place.below(), object))
                            .reduce(0, (one, other) -> sum(one, other)))
                    .orElseGet(() -> bound(place));
        }
        Optional<String> name = given.text(place.field(), "slug")
                .or(() -> given.text(place.field(), "name"))
                .map(slug -> kind(place) + ":" + slug)
                .or(() -> given.text(place.field(), "id"));
        return name.map(found -> graph.named(found) == null ? 0 : of(place.below(), graph.named(found)))
                .orElseGet(() -> bound(place));
    }

    private static String kind(Place place) {
        return ((GraphQLNamedType) place.type()).getName().toLowerCase(Locale.ROOT);
    }

    private static boolean has(Place place, String argument) {
        return place.definition() != null && place.definition().getArgument(argument) != null;
    }

    private long page(Place place, int... list) {
        int size = Math.min(pages.get(place), list.length);
        Level connection = place.below();
        if (size == list.length || isFromOneEnd(place)) {
            int begin = given.has(place.field(), "last") ? list.length - size : 0;
            long sum = around(connection);
            for (int i = begin; i < begin + size; i++) {
                sum = sum(sum, item(connection, list[i]));
            }
            return sum;
        }
        long[] items = Arrays.stream(list)
                .mapToLong(object -> item(connection, object))
                .sorted()
                .toArray();
        return Arrays.stream(items, items.length - size, items.length).reduce(around(connection), (a, b) -> sum(a, b));
    }

    /** Whether the page is the beginning or the end of the whole list, in an order that is known. */
    private boolean isFromOneEnd(Place place) {
        for (Argument argument : place.field().getArguments()) {
            String name = argument.getName();
            boolean isKnown = SIZES.contains(name) || name.equals(ORDER) && isKnownOrder(place);
            if (!isKnown && given.has(place.field(), name)) {
                return false;
            }
        }
        return true;
    }

    private boolean isKnownOrder(Place place) {
        return given.text(place.field(), ORDER)
                .map(order -> graph.links(place.owner().getName(), place.field().getName() + "(" + order + ")"))
                .isPresent();
    }

    /** What a page costs beside its records. */
    private long around(Level connection) {
        long sum = 0;
        for (Place place : connection.places()) {
            sum = sum(
                    sum,
                    1,
                    ofRecords(place)
                            ? 0
                            : place.isList() ? bound(place) : place.below().count());
        }
        return sum;
    }

    /** What a record costs that is on the page. */
    private long item(Level connection, int object) {
        long sum = 0;
        for (Place place : connection.places()) {
            if (ofRecords(place)) {
                sum = sum(sum, isEdges(place) ? edge(place.below(), object) : of(place.below(), object));
            }
        }
        return sum;
    }

    /** Whether a list of a connection is that of the records on the page, and not one of what is counted, as facets are. */
    private static boolean ofRecords(Place place) {
        return place.isList() && (isEdges(place) || place.field().getName().equals("nodes"));
    }

    private static boolean isEdges(Place place) {
        return place.type() instanceof GraphQLObjectType type
                && type.getFieldDefinition("node") != null
                && type.getFieldDefinition("cursor") != null;
    }

    private long edge(Level edge, int object) {
        long sum = 0;
        for (Place place : edge.places()) {
            sum = sum(sum, 1, place.below().isEmpty() ? 0 : isNode(place) ? of(place.below(), object) : bound(place));
        }
        return sum;
    }

    private static boolean isNode(Place place) {
        return place.field().getName().equals("node");
    }

    /** @return what is asked of any object costs at most */
    private long bound(Level level) {
        Long known = bounds.get(level);
        if (known == null) {
            long sum = 0;
            for (Place place : level.places()) {
                sum = sum(sum, 1, boundBelow(place));
            }
            known = sum;
            bounds.put(level, known);
        }
        return known;
    }

    private long boundBelow(Place place) {
        if (place.below().isEmpty()) {
            return 0;
        }
        return place.isIntrospection() ? introspection(place) : bound(place);
    }

    private long bound(Place place) {
        long each = bound(place.below());
        if (pages.containsKey(place)) {
            return boundOfPage(place);
        }
        return place.isList() ? Math.min(Integer.MAX_VALUE, each * longest(place)) : each;
    }

    private long boundOfPage(Place place) {
        long records = Math.min(pages.get(place), longest(place));
        long sum = around(place.below());
        for (Place list : place.below().places()) {
            if (ofRecords(list)) {
                sum = sum(sum, Math.min(Integer.MAX_VALUE, records * bound(list.below())));
            }
        }
        return sum;
    }

    private long longest(Place place) {
        Links links = place.owner() == null
                ? null
                : graph.links(place.owner().getName(), place.field().getName());
        if (links != null) {
            return links.longest();
        }
        for (String each : ONE_FOR_EACH) {
            if (has(place, each)) {
                return given.texts(place.field(), each).map(List::size).orElse(UNKNOWN);
            }
        }
        return UNKNOWN;
    }

    private static long sum(long... costs) {
        long sum = 0;
        for (long cost : costs) {
            sum = Math.min(Integer.MAX_VALUE, sum + cost);
        }
        return sum;
    }
}
