package dev.onrecord.graphql.plan;

import dev.onrecord.json.Json;
import java.util.List;

/** One field of a selection: how the values of all objects of a level are found. */
abstract class Field {

    private final String resultKey;
    private final byte[] name;

    /** @param resultKey the name that it has in the answer */
    Field(String resultKey) {
        this.resultKey = resultKey;
        this.name = Json.name(resultKey);
    }

    /** @return its name in the answer */
    String resultKey() {
        return resultKey;
    }

    /** @return its name in the answer, as JSON, with the colon */
    byte[] name() {
        return name;
    }

    /** @return how many fields it is, with all that is asked below it */
    abstract int size();

    /** @return whether it has a value wherever its object has one (Non-Null) */
    abstract boolean isRequired();

    /** @return whether it asks the same in every request */
    abstract boolean isConstant();

    /**
     * @param objects what it is asked of
     * @return for each of them, in order, its value
     * @throws Unplanned if one of them has none
     */
    abstract List<ResponseValue> values(Level objects, Run run);
}
