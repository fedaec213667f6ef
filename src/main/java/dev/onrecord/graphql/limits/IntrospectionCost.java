package dev.onrecord.graphql.limits;

import dev.onrecord.error.ClientError;
import dev.onrecord.graphql.limits.SelectionTree.Place;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToLongFunction;

/**
 * What the introspection of one operation costs. The types of a schema lead to each other in circles, so that a short
 * document can ask for any number of fields.
 */
final class IntrospectionCost {

    private final Limits limits;
    private final ToLongFunction<Place> ofSchema;
    private final Map<Place, Long> costs = new HashMap<>();

    /** @param ofSchema finds what the fields below one cost, from the types that the schema has */
    IntrospectionCost(Limits limits, ToLongFunction<Place> ofSchema) {
        this.limits = limits;
        this.ofSchema = ofSchema;
    }

    /**
     * @return what the fields below a field of introspection cost
     * @throws ClientError if the operation asks for more introspection than is answered
     */
    long of(Place place) {
        Long found = costs.get(place);
        if (found == null) {
            found = ofSchema.applyAsLong(place);
            costs.put(place, found);
            if (costs.values().stream().reduce(0L, (one, other) -> SaturatingMath.sum(one, other)) > limits.cost()) {
                throw DocumentLimits.tooMuchIntrospection();
            }
        }
        return found;
    }
}
