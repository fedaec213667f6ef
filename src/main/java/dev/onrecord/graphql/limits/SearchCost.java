package dev.onrecord.graphql.limits;

import static dev.onrecord.graphql.limits.SaturatingMath.product;
import static dev.onrecord.graphql.limits.SaturatingMath.sum;

import dev.onrecord.error.ClientError;
import dev.onrecord.error.ErrorCode;
import dev.onrecord.graph.RecordGraph;
import dev.onrecord.graph.RecordGraph.Links;
import dev.onrecord.graphql.limits.SelectionTree.Place;
import dev.onrecord.store.RecordSearch;
import dev.onrecord.store.RecordSearch.Found;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongBiFunction;

/**
 * What a search costs: the fields that are asked of what it finds. That depends on the words alone, so the search is made
 * here, and the answer takes what it found.
 */
final class SearchCost {

    /** The query's fields that give what has the words of a text. */
    private static final Set<String> FIELDS = Set.of("search", "suggest");

    private final RecordGraph graph;
    private final RecordSearch search;
    private final ArgumentSizes sizes;
    private final ArgumentValues values;
    private final UpperBound bound;
    private final ToLongBiFunction<SelectionLevel, Integer> ofRecord;

    /** @param ofRecord finds what is asked of a record of the graph */
    SearchCost(
            RecordGraph graph,
            RecordSearch search,
            ArgumentSizes sizes,
            ArgumentValues values,
            UpperBound bound,
            ToLongBiFunction<SelectionLevel, Integer> ofRecord) {
        this.graph = graph;
        this.search = search;
        this.sizes = sizes;
        this.values = values;
        this.bound = bound;
        this.ofRecord = ofRecord;
    }

    /** @return whether a field of that type is a search */
    static boolean isOf(Place place, String type) {
        return type.equals(RecordGraph.QUERY) && FIELDS.contains(place.field().getName());
    }

    /**
     * @param query the object of the query itself
     * @return what is asked of what the search finds
     * @throws ClientError if the search was not over in time: what it finds is not known, and is not nothing
     */
    long of(Place place, int query) {
        Optional<String> text = values.text(place.field(), "text");
        if (text.isEmpty()) {
            return bound.of(place);
        }
        try {
            return of(place, text.get(), query);
        } catch (ClientError refused) {
            if (refused.code() == ErrorCode.TIMEOUT) {
                throw refused;
            }
            // Where it is answered, which has the place for it, the client is told.
            return 0;
        }
    }

    private long of(Place place, String text, int query) {
        List<String> kinds = values.has(place.field(), "kinds")
                ? values.texts(place.field(), "kinds").orElse(null)
                : null;
        int size = place.page(sizes).orElse(UpperBound.UNKNOWN_LENGTH);
        if (place.isList()) {
            return search.suggested(text, kinds, size).stream()
                    .mapToLong(found -> ofFound(place.below(), found))
                    .reduce(0, (one, other) -> sum(one, other));
        }
        Links all = graph.links(RecordGraph.QUERY, place.field().getName());
        long beside = bound.besideRecords(place.below(), all == null ? null : all.of(query));
        if (place.below().places().stream().noneMatch(Place::isOfRecords)) {
            return beside;
        }
        String after = values.text(place.field(), "after").orElse(null);
        return search.found(text, kinds, size, after).stream()
                .mapToLong(found -> ofItem(place.below(), found))
                .reduce(beside, (one, other) -> sum(one, other));
    }

    private long ofItem(SelectionLevel connection, Found found) {
        long sum = 0;
        for (Place place : connection.places()) {
            if (place.isOfRecords()) {
                sum = sum(sum, place.isEdges() ? ofFound(place.below(), found) : ofRecord(place, found));
            }
        }
        return sum;
    }

    /** What is asked of what is found: of the record, and of how it was found. */
    private long ofFound(SelectionLevel level, Found found) {
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
        if (place.isNode()) {
            return ofRecord(place, found);
        }
        if (found.ranges() < 0) {
            return 0;
        }
        return place.isList() ? product(found.ranges(), bound.of(place.below())) : ofFound(place.below(), found);
    }

    private long ofRecord(Place place, Found found) {
        Integer object = graph.named(found.id());
        return object == null ? bound.of(place.below()) : ofRecord.applyAsLong(place.below(), object);
    }
}
