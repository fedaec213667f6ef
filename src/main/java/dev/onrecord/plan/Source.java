package dev.onrecord.plan;

import java.util.List;

/** Where the values of a field come from. */
@FunctionalInterface
interface Source {

    /**
     * @return for each object, in order, its value
     * @throws Unplanned if one of them has none
     */
    List<?> values(List<Object> objects, Run run);
}
