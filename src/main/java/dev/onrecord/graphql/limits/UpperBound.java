package dev.onrecord.graphql.limits;

import static dev.onrecord.graphql.limits.SaturatingMath.product;
import static dev.onrecord.graphql.limits.SaturatingMath.sum;

import dev.onrecord.graph.RecordGraph;
import dev.onrecord.graph.RecordGraph.Links;
import dev.onrecord.graphql.limits.SelectionTree.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The most that fields can cost where their records are not known: each list counts as long as the longest of its kind. */
final class UpperBound {

    /** How many objects a list has of which nothing is known. */
    static final int UNKNOWN_LENGTH = 100;

    /** Arguments that are lists, for each value of which a field gives one object. */
    private static final List<String> ONE_FOR_EACH = List.of(RecordCost.IDS, RecordCost.REPRESENTATIONS);

    private final RecordGraph graph;
    private final ArgumentSizes sizes;
    private final ArgumentValues values;
    private final IntrospectionCost introspection;
    private final FacetCost facets;
    private final Map<SelectionLevel, Long> bounds = new HashMap<>();

    UpperBound(
            RecordGraph graph,
            ArgumentSizes sizes,
            ArgumentValues values,
            IntrospectionCost introspection,
            WorkBudget budget) {
        this.graph = graph;
        this.sizes = sizes;
        this.values = values;
        this.introspection = introspection;
        this.facets = new FacetCost(graph, sizes, values, this, budget);
    }

    /** @return the most that the fields of a level can cost, for each object that they are asked of */
    long of(SelectionLevel level) {
        Long found = bounds.get(level);
        if (found == null) {
            long sum = 0;
            for (Place place : level.places()) {
                sum = sum(sum, 1, below(place));
            }
            found = sum;
            bounds.put(level, found);
        }
        return found;
    }

    /** @return the most that the fields below one can cost, also in introspection; 0 where it gives scalars */
    long below(Place place) {
        if (place.below().isEmpty()) {
            return 0;
        }
        return place.isIntrospection() ? introspection.of(place) : of(place);
    }

    /** @return the most that the fields below one can cost that gives records or parts of them */
    long of(Place place) {
        if (FacetCost.areGivenBy(place)) {
            return facets.of(place, null);
        }
        OptionalInt page = place.page(sizes);
        if (page.isPresent() && !place.isList()) {
            return ofPage(place, page.getAsInt());
        }
        long each = of(place.below());
        return place.isList() ? product(page.isPresent() ? page.getAsInt() : longest(place), each) : each;
    }

    private long ofPage(Place place, int size) {
        long records = Math.min(size, longest(place));
        long sum = besideRecords(place.below(), null);
        for (Place list : place.below().places()) {
            if (list.isOfRecords()) {
                sum = sum(sum, product(records, of(list.below())));
            }
        }
        return sum;
    }

    /**
     * @param list all records that the list has without a filter; null where that is not known
     * @return the most that a page can cost beside its records
     */
    long besideRecords(SelectionLevel connection, int @Nullable [] list) {
        long sum = 0;
        for (Place place : connection.places()) {
            sum = sum(sum, 1, place.isOfRecords() ? 0 : beside(place, list));
        }
        return sum;
    }

    private long beside(Place place, int @Nullable [] list) {
        if (FacetCost.areGivenBy(place)) {
            return facets.of(place, list);
        }
        return place.isList() ? of(place) : place.below().count();
    }

    private long longest(Place place) {
        Links links = place.owner() == null
                ? null
                : graph.links(place.owner().getName(), place.field().getName());
        if (links != null) {
            return links.longest();
        }
        for (String each : ONE_FOR_EACH) {
            if (place.takes(each)) {
                return values.size(place.field(), each);
            }
        }
        return UNKNOWN_LENGTH;
    }
}
