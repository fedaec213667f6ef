package dev.onrecord.graphql.limits;

import static dev.onrecord.graphql.limits.SaturatingMath.product;
import static dev.onrecord.graphql.limits.SaturatingMath.sum;
import static java.util.Objects.requireNonNull;

import dev.onrecord.graph.RecordGraph;
import dev.onrecord.graphql.limits.SelectionTree.Place;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

/** What the facets of a list cost: each has the values that the records of the list have, up to as many as are asked for. */
final class FacetCost {

    /** The argument that says which facets are asked for. */
    private static final String BY = "by";

    /** How many records are asked for a value of a facet in the time of one unit of work. */
    private static final int RECORDS_PER_UNIT = 16;

    private final RecordGraph graph;
    private final ArgumentSizes sizes;
    private final ArgumentValues values;
    private final UpperBound bound;
    private final WorkBudget budget;

    FacetCost(RecordGraph graph, ArgumentSizes sizes, ArgumentValues values, UpperBound bound, WorkBudget budget) {
        this.graph = graph;
        this.sizes = sizes;
        this.values = values;
        this.bound = bound;
        this.budget = budget;
    }

    /** @return whether the field gives facets */
    static boolean areGivenBy(Place place) {
        return place.takes(BY);
    }

    /**
     * @param place a field that gives facets
     * @param list all records that the list has without a filter; null where that is not known
     * @return what they cost, whatever the filter
     */
    long of(Place place, int @Nullable [] list) {
        return values.texts(place.field(), BY)
                .map(names -> names.stream()
                        .distinct()
                        .mapToLong(name -> facet(place, count(place, name, list)))
                        .reduce(0, (one, other) -> sum(one, other)))
                .orElseGet(
                        () -> product(values.size(place.field(), BY), facet(place, sizes.facetValues(place.field()))));
    }

    /** How many values the facet has at most. */
    private int count(Place place, String by, int @Nullable [] list) {
        int most = sizes.facetValues(place.field());
        String facet = RecordGraph.facet(keys(place), by);
        if (list == null) {
            return Math.min(most, graph.values(facet).orElse(most));
        }
        budget.spend(list.length / RECORDS_PER_UNIT);
        return Math.min(most, graph.values(facet, list).orElse(most));
    }

    /** The name of the enum whose values say what is counted by. */
    private static String keys(Place place) {
        return ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(
                        requireNonNull(place.definition()).getArgument(BY).getType()))
                .getName();
    }

    private long facet(Place place, int values) {
        long sum = 0;
        for (Place part : place.below().places()) {
            sum = sum(sum, 1, part.isList() ? product(values, bound.of(part.below())) : bound.below(part));
        }
        return sum;
    }
}
