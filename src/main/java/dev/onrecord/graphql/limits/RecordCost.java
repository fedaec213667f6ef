package dev.onrecord.graphql.limits;

import static dev.onrecord.graphql.limits.SaturatingMath.sum;
import static java.util.Objects.requireNonNull;

import dev.onrecord.error.ClientError;
import dev.onrecord.graph.RecordGraph;
import dev.onrecord.graph.RecordGraph.Links;
import dev.onrecord.graphql.limits.SelectionTree.Place;
import dev.onrecord.store.RecordSearch;
import graphql.language.Argument;
import graphql.schema.GraphQLNamedType;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Counts the fields of an answer, with the values of one request: walks over the {@link RecordGraph} as the answer will walk
 * over the records, each record once for each level that it is on, however many times it is answered there. Where only the
 * database can tell which records of a list the request gets, those that cost the most are counted.
 */
final class RecordCost {

    private static final Set<String> SIZES = Set.of("first", "last");
    private static final String ORDER = "orderBy";

    /** The argument of fields that give the records of these ids. */
    static final String IDS = "ids";

    /** As gateways of a federated graph ask for records: objects that have the ids. */
    static final String REPRESENTATIONS = "representations";

    /** Which of its list a page holds. */
    enum Part {
        BEGINNING,
        END,
        /** The database knows; here, those that cost the most. */
        ANY
    }

    private final RecordGraph graph;
    private final RecordSearch search;
    private final Limits limits;
    private final KnownCosts known;
    private final ArgumentSizes sizes;
    private final ArgumentValues values;
    /** For introspection. */
    private final Supplier<RecordGraph> schema;

    private final WorkBudget budget;
    private final IntrospectionCost introspection;
    private final UpperBound bound;
    private final SearchCost searches;
    // Places and levels are equal where they are the same.
    private final Map<SelectionLevel, Map<Integer, Long>> costs = new HashMap<>();

    /**
     * @param schema gives how the schema itself hangs together, for introspection
     * @param known what was found for other values of the variables, and is the same for these
     */
    RecordCost(
            RecordGraph graph,
            RecordSearch search,
            Supplier<RecordGraph> schema,
            Limits limits,
            KnownCosts known,
            ArgumentSizes sizes,
            ArgumentValues values) {
        this.graph = graph;
        this.search = search;
        this.schema = schema;
        this.limits = limits;
        this.known = known;
        this.sizes = sizes;
        this.values = values;
        this.budget = new WorkBudget(limits);
        this.introspection = new IntrospectionCost(limits, this::ofSchema);
        this.bound = new UpperBound(graph, sizes, values, introspection, budget);
        this.searches = new SearchCost(graph, search, sizes, values, bound, this::of);
    }

    /**
     * @return what is asked of the query itself costs at most
     * @throws ClientError if that is more introspection than is answered
     */
    long of(SelectionLevel query) {
        Integer object = graph.query();
        if (object == null) {
            return bound.of(query);
        }
        try {
            return of(query, object);
        } catch (WorkBudget.SpentException e) {
            return bound.of(query);
        }
    }

    private long of(SelectionLevel level, int object) {
        Map<Integer, Long> found = costs.computeIfAbsent(level, unknown -> new HashMap<>());
        Long cost = found.get(object);
        if (cost == null) {
            budget.spend(1);
            cost = fields(level, object);
            found.put(object, cost);
        }
        return cost;
    }

    private long fields(SelectionLevel level, int object) {
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
        return place.isIntrospection() ? introspection.of(place) : linked(place, type, object);
    }

    private long ofSchema(Place place) {
        RecordGraph parts = schema.get();
        try {
            return new RecordCost(parts, search, schema, limits, known, sizes, values)
                    .linked(place, RecordGraph.QUERY, requireNonNull(parts.query(), "it was taken in as `__schema`"));
        } catch (WorkBudget.SpentException e) {
            throw DocumentLimits.tooMuchIntrospection();
        }
    }

    private long linked(Place place, String type, int object) {
        if (SearchCost.isOf(place, type)) {
            return searches.of(place, object);
        }
        Links links = links(place, type);
        if (links == null) {
            return named(place);
        }
        OptionalInt page = place.page(sizes);
        return page.isPresent() ? page(place, links, object, page.getAsInt()) : all(place, links.of(object));
    }

    private Links links(Place place, String type) {
        String field = place.field().getName();
        return values.text(place.field(), ORDER)
                .map(order -> graph.links(type, field + "(" + order + ")"))
                .orElseGet(() -> graph.links(type, field));
    }

    private long all(Place place, int... objects) {
        long sum = 0;
        for (int object : objects) {
            sum = sum(sum, below(place, object));
        }
        return sum;
    }

    /** What is asked of the object that a field gives. */
    private long below(Place place, int object) {
        SelectionLevel level = place.below();
        return place.leadsToFixed() ? known.object(level, object, () -> of(level, object)) : of(level, object);
    }

    /** Of a field that gives the records that it is asked for by their names, or objects of which nothing is known. */
    private long named(Place place) {
        if (place.type() == null) {
            return bound.of(place);
        }
        if (place.takes(IDS) || place.takes(REPRESENTATIONS)) {
            Optional<List<String>> ids =
                    place.takes(IDS) ? values.texts(place.field(), IDS) : values.ids(place.field(), REPRESENTATIONS);
            return ids.map(names -> names.stream()
                            .map(graph::named)
                            .mapToLong(object -> object == null ? 0 : below(place, object))
                            .reduce(0, (one, other) -> sum(one, other)))
                    .orElseGet(() -> bound.of(place));
        }
        Optional<String> name = values.text(place.field(), "slug")
                .or(() -> values.text(place.field(), "name"))
                .map(slug -> kind(place) + ":" + slug)
                .or(() -> values.text(place.field(), "id"));
        return name.map(found -> {
                    Integer object = graph.named(found);
                    return object == null ? 0 : below(place, object);
                })
                .orElseGet(() -> bound.of(place));
    }

    private static String kind(Place place) {
        return requireNonNull((GraphQLNamedType) place.type()).getName().toLowerCase(Locale.ROOT);
    }

    private long page(Place place, Links links, int object, int size) {
        int records = Math.min(size, links.count(object));
        Part part = part(place, records == links.count(object));
        return place.leadsToFixed()
                ? known.page(
                        place.below(), links, object, part, records, () -> page(place, part, records, links.of(object)))
                : page(place, part, records, links.of(object));
    }

    private Part part(Place place, boolean isWhole) {
        if (!isWhole && !isFromOneEnd(place)) {
            return Part.ANY;
        }
        return values.has(place.field(), "last") ? Part.END : Part.BEGINNING;
    }

    private long page(Place place, Part part, int records, int... list) {
        SelectionLevel connection = place.below();
        int begin = part == Part.END ? list.length - records : 0;
        int end = part == Part.ANY ? list.length : begin + records;
        long[] items = Arrays.stream(list, begin, end)
                .mapToLong(object -> item(connection, object))
                .toArray();
        // Of those that the page may hold, the ones that cost the most.
        Arrays.sort(items);
        return Arrays.stream(items, items.length - records, items.length)
                .reduce(bound.besideRecords(connection, list), (one, other) -> sum(one, other));
    }

    /** Whether the page is the beginning or the end of the whole list, in an order that is known. */
    private boolean isFromOneEnd(Place place) {
        for (Argument argument : place.field().getArguments()) {
            String name = argument.getName();
            boolean isKnown = SIZES.contains(name) || name.equals(ORDER) && isKnownOrder(place);
            if (!isKnown && values.has(place.field(), name)) {
                return false;
            }
        }
        return true;
    }

    private boolean isKnownOrder(Place place) {
        return values.text(place.field(), ORDER)
                .map(order -> graph.links(
                        requireNonNull(place.owner()).getName(), place.field().getName() + "(" + order + ")"))
                .isPresent();
    }

    /** What a record costs that is on the page. */
    private long item(SelectionLevel connection, int object) {
        long sum = 0;
        for (Place place : connection.places()) {
            if (place.isOfRecords()) {
                sum = sum(sum, place.isEdges() ? edge(place.below(), object) : of(place.below(), object));
            }
        }
        return sum;
    }

    private long edge(SelectionLevel edge, int object) {
        long sum = 0;
        for (Place place : edge.places()) {
            sum = sum(
                    sum, 1, place.below().isEmpty() ? 0 : place.isNode() ? of(place.below(), object) : bound.of(place));
        }
        return sum;
    }
}
