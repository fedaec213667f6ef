package dev.onrecord.graphql.plan;

import java.util.List;

/** Where the values of a field come from. */
@FunctionalInterface
interface ValueSource {

    /**
     * @return for each object, in order, its value
     * @throws Unplanned if one of them has none
     */
    List<?> values(List<Object> objects, Run run);
}
