package dev.onrecord.graphql.limits;

import static java.util.Objects.requireNonNull;

import dev.onrecord.error.ClientError;
import dev.onrecord.graphql.limits.Estimate.Level;
import dev.onrecord.graphql.limits.Estimate.Place;
import dev.onrecord.store.RecordGraph;
import dev.onrecord.store.RecordGraph.Links;
import dev.onrecord.store.RecordSearch;
import dev.onrecord.store.RecordSearch.Found;
import graphql.language.Argument;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

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

    /** How many records are asked for a value of a facet in the time that it takes to look at one with all that it leads to. */
    private static final int GLANCES = 16;

    /** The query's fields that give what has the words of a text. */
    private static final Set<String> SEARCHES = Set.of("search", "suggest");

    private static final Set<String> SIZES = Set.of("first", "last");
    private static final String ORDER = "orderBy";

    private static final String IDS = "ids";

    /** What facets are asked for. */
    private static final String BY = "by";

    /** As gateways of a federated graph ask for records: objects that have the ids. */
    private static final String REPRESENTATIONS = "representations";

    /** Arguments that are lists, for each value of which a field gives one object. */
    private static final List<String> ONE_FOR_EACH = List.of(IDS, REPRESENTATIONS);

    /** Which of its list a page holds. */
    enum Part {
        BEGINNING,
        END,
        /** The database knows; here, those that cost the most. */
        ANY
    }

    /** Too many objects were looked at. */
    private static final class Exhausted extends RuntimeException {

        private static final long serialVersionUID = 1;

        Exhausted() {
            super(null, null, false, false);
        }
    }

    private final RecordGraph graph;
    private final RecordSearch search;
    private final Limits limits;
    private final KnownCosts known;
    private final Arguments arguments;
    private final GivenTexts given;
    /** For introspection. */
    private final Supplier<RecordGraph> schema;

    private final long patience;
    // Places and levels are equal where they are the same.
    private final Map<Level, Map<Integer, Long>> costs = new HashMap<>();
    private final Map<Level, Long> bounds = new HashMap<>();
    private final Map<Place, Long> introspections = new HashMap<>();
    private long visits;

    /**
     * @param schema gives how the schema itself hangs together, where somebody asks
     * @param known what was found for other values of the variables, and is the same for these
     */
    RecordCost(
            RecordGraph graph,
            RecordSearch search,
            Supplier<RecordGraph> schema,
            Limits limits,
            KnownCosts known,
            Arguments arguments,
            GivenTexts given) {
        this.graph = graph;
        this.search = search;
        this.schema = schema;
        this.limits = limits;
        this.known = known;
        this.arguments = arguments;
        this.given = given;
        this.patience = (long) PATIENCE * limits.cost();
    }

    /**
     * @return what is asked of the query itself costs at most
     * @throws ClientError if that is more introspection than is answered
     */
    long of(Level query) {
        Integer object = graph.query();
        if (object == null) {
            return bound(query);
        }
        try {
            return of(query, object);
        } catch (Exhausted e) {
            return bound(query);
        }
    }

    private long of(Level level, int object) {
        Map<Integer, Long> found = costs.computeIfAbsent(level, unknown -> new HashMap<>());
        Long cost = found.get(object);
        if (cost == null) {
            if (++visits > patience) {
                throw new Exhausted();
            }
            cost = fields(level, object);
            found.put(object, cost);
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
        Long found = introspections.get(place);
        if (found == null) {
            found = ofSchema(place);
            introspections.put(place, found);
            if (introspections.values().stream().reduce(0L, (one, other) -> sum(one, other)) > limits.cost()) {
                throw Estimate.tooMuchIntrospection();
            }
        }
        return found;
    }

    private long ofSchema(Place place) {
        RecordGraph parts = schema.get();
        try {
            return new RecordCost(parts, search, schema, limits, known, arguments, given)
                    .linked(place, RecordGraph.QUERY, requireNonNull(parts.query(), "it was taken in as `__schema`"));
        } catch (Exhausted e) {
            throw Estimate.tooMuchIntrospection();
        }
    }

    private long linked(Place place, String type, int object) {
        if (type.equals(RecordGraph.QUERY) && SEARCHES.contains(place.field().getName())) {
            return searched(place, object);
        }
        Links links = links(place, type);
        if (links == null) {
            return named(place);
        }
        OptionalInt page = place.page(arguments);
        return page.isPresent() ? page(place, links, object, page.getAsInt()) : all(place, links.of(object));
    }

    /** What is found depends on the words alone, and the answer will have it from memory. */
    private long searched(Place place, int object) {
        Optional<String> text = given.text(place.field(), "text");
        if (text.isEmpty()) {
            return bound(place);
        }
        try {
            return searched(place, text.get(), object);
        } catch (ClientError refused) {
            // Where it is answered, which has the place for it, the client is told.
            return 0;
        }
    }

    private long searched(Place place, String text, int object) {
        List<String> kinds = given.has(place.field(), "kinds")
                ? given.texts(place.field(), "kinds").orElse(null)
                : null;
        int size = place.page(arguments).orElse(UNKNOWN);
        if (place.isList()) {
            return search.suggested(text, kinds, size).stream()
                    .mapToLong(found -> found(place.below(), found))
                    .reduce(0, (one, other) -> sum(one, other));
        }
        Links all = graph.links(RecordGraph.QUERY, place.field().getName());
        long around = around(place.below(), all == null ? null : all.of(object));
        List<Place> lists = records(place.below());
        if (lists.isEmpty()) {
            return around;
        }
        String after = given.text(place.field(), "after").orElse(null);
        return search.found(text, kinds, size, after).stream()
                .mapToLong(found -> item(place.below(), found))
                .reduce(around, (one, other) -> sum(one, other));
    }

    private static List<Place> records(Level connection) {
        List<Place> lists = new ArrayList<>();
        connection.places().forEach(place -> {
            if (ofRecords(place)) {
                lists.add(place);
            }
        });
        return lists;
    }

    private long item(Level connection, Found found) {
        long sum = 0;
        for (Place place : connection.places()) {
            if (ofRecords(place)) {
                sum = sum(sum, isEdges(place) ? found(place.below(), found) : record(place, found));
            }
        }
        return sum;
    }

    /** What is asked of what is found: of the record, and of how it was found. */
    private long found(Level level, Found found) {
        long sum = 0;
        for (Place place : level.places()) {
            sum = sum(sum, 1, below(place, found));
        }
        return sum;
    }

    private long below(Place place, Found found) {
        if (place.below().isEmpty()) {
            return 0;
        }
        if (isNode(place)) {
            return record(place, found);
        }
        if (found.ranges() < 0) {
            return 0;
        }
        return place.isList() ? times(found.ranges(), bound(place.below())) : found(place.below(), found);
    }

    private long record(Place place, Found found) {
        Integer object = graph.named(found.id());
        return object == null ? bound(place.below()) : of(place.below(), object);
    }

    private Links links(Place place, String type) {
        String field = place.field().getName();
        return given.text(place.field(), ORDER)
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
        Level level = place.below();
        return place.leadsToFixed() ? known.object(level, object, () -> of(level, object)) : of(level, object);
    }

    /** Of a field that gives the records that it is asked for by their names, or objects of which nothing is known. */
    private long named(Place place) {
        if (place.type() == null) {
            return bound(place);
        }
        if (has(place, IDS) || has(place, REPRESENTATIONS)) {
            Optional<List<String>> ids =
                    has(place, IDS) ? given.texts(place.field(), IDS) : given.ids(place.field(), REPRESENTATIONS);
            return ids.map(names -> names.stream()
                            .map(graph::named)
                            .mapToLong(object -> object == null ? 0 : below(place, object))
                            .reduce(0, (one, other) -> sum(one, other)))
                    .orElseGet(() -> bound(place));
        }
        Optional<String> name = given.text(place.field(), "slug")
                .or(() -> given.text(place.field(), "name"))
                .map(slug -> kind(place) + ":" + slug)
                .or(() -> given.text(place.field(), "id"));
        return name.map(found -> {
                    Integer object = graph.named(found);
                    return object == null ? 0 : below(place, object);
                })
                .orElseGet(() -> bound(place));
    }

    private static String kind(Place place) {
        return requireNonNull((GraphQLNamedType) place.type()).getName().toLowerCase(Locale.ROOT);
    }

    private static boolean has(Place place, String argument) {
        return place.definition() != null && place.definition().getArgument(argument) != null;
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
        return given.has(place.field(), "last") ? Part.END : Part.BEGINNING;
    }

    private long page(Place place, Part part, int records, int... list) {
        Level connection = place.below();
        int begin = part == Part.END ? list.length - records : 0;
        int end = part == Part.ANY ? list.length : begin + records;
        long[] items = Arrays.stream(list, begin, end)
                .mapToLong(object -> item(connection, object))
                .toArray();
        // Of those that the page may hold, the ones that cost the most.
        Arrays.sort(items);
        return Arrays.stream(items, items.length - records, items.length)
                .reduce(around(connection, list), (one, other) -> sum(one, other));
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
                .map(order -> graph.links(
                        requireNonNull(place.owner()).getName(), place.field().getName() + "(" + order + ")"))
                .isPresent();
    }

    /**
     * What a page costs beside its records.
     *
     * @param list all that the list has; null where that is not known
     */
    private long around(Level connection, int @Nullable [] list) {
        long sum = 0;
        for (Place place : connection.places()) {
            sum = sum(sum, 1, ofRecords(place) ? 0 : beside(place, list));
        }
        return sum;
    }

    private long beside(Place place, int @Nullable [] list) {
        if (has(place, BY)) {
            return facets(place, list);
        }
        return place.isList() ? bound(place) : place.below().count();
    }

    /** Each facet has the values that the records of the list have, under whatever filter, up to as many as are asked for. */
    private long facets(Place place, int @Nullable [] list) {
        return given.texts(place.field(), BY)
                .map(names -> names.stream()
                        .distinct()
                        .mapToLong(name -> facet(place, values(place, name, list)))
                        .reduce(0, (one, other) -> sum(one, other)))
                .orElseGet(
                        () -> times(given.size(place.field(), BY), facet(place, arguments.facetValues(place.field()))));
    }

    private int values(Place place, String by, int @Nullable [] list) {
        int most = arguments.facetValues(place.field());
        String facet = RecordGraph.facet(facets(place), by);
        if (list == null) {
            return Math.min(most, graph.values(facet).orElse(most));
        }
        visits += list.length / GLANCES;
        if (visits > patience) {
            throw new Exhausted();
        }
        return Math.min(most, graph.values(facet, list).orElse(most));
    }

    /** The type whose values say what is counted by. */
    private static String facets(Place place) {
        return ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(
                        requireNonNull(place.definition()).getArgument(BY).getType()))
                .getName();
    }

    private long facet(Place place, int values) {
        long sum = 0;
        for (Place part : place.below().places()) {
            sum = sum(sum, 1, part.isList() ? times(values, bound(part.below())) : boundBelow(part));
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
        Long found = bounds.get(level);
        if (found == null) {
            long sum = 0;
            for (Place place : level.places()) {
                sum = sum(sum, 1, boundBelow(place));
            }
            found = sum;
            bounds.put(level, found);
        }
        return found;
    }

    private long boundBelow(Place place) {
        if (place.below().isEmpty()) {
            return 0;
        }
        return place.isIntrospection() ? introspection(place) : bound(place);
    }

    private long bound(Place place) {
        if (has(place, BY)) {
            return facets(place, null);
        }
        OptionalInt page = place.page(arguments);
        if (page.isPresent() && !place.isList()) {
            return boundOfPage(place, page.getAsInt());
        }
        long each = bound(place.below());
        return place.isList() ? times(page.isPresent() ? page.getAsInt() : longest(place), each) : each;
    }

    private long boundOfPage(Place place, int size) {
        long records = Math.min(size, longest(place));
        long sum = around(place.below(), null);
        for (Place list : place.below().places()) {
            if (ofRecords(list)) {
                sum = sum(sum, times(records, bound(list.below())));
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
                return given.size(place.field(), each);
            }
        }
        return UNKNOWN;
    }

    private static long times(long objects, long each) {
        return Math.min(Integer.MAX_VALUE, objects * each);
    }

    private static long sum(long... costs) {
        long sum = 0;
        for (long cost : costs) {
            sum = Math.min(Integer.MAX_VALUE, sum + cost);
        }
        return sum;
    }
}
