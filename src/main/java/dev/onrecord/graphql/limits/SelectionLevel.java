package dev.onrecord.graphql.limits;

import dev.onrecord.graphql.limits.SelectionTree.Place;
import dev.onrecord.graphql.limits.SelectionTree.Slot;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The fields that are asked of one object, through whatever fragments. */
final class SelectionLevel {

    private final long number;
    private final Map<Slot, Place> asked = new LinkedHashMap<>();
    private @Nullable Boolean fixed;

    /** @param number no other level of any estimate has it */
    SelectionLevel(long number) {
        this.number = number;
    }

    /** @return the number that no other level has */
    long number() {
        return number;
    }

    /** @return whether what is asked here, and within, costs the same for any values of variables */
    boolean isFixed() {
        if (fixed == null) {
            fixed = asked.values().stream()
                    .allMatch(place -> place.isFixed() && place.below().isFixed());
        }
        return fixed;
    }

    /** @return what is asked here, in the order of the document */
    Collection<Place> places() {
        return asked.values();
    }

    /** @return what is asked in that place, whatever was asked there before */
    Place place(Slot slot, Function<Slot, Place> unlessKnown) {
        return asked.computeIfAbsent(slot, unlessKnown);
    }

    /** @return whether nothing is asked */
    boolean isEmpty() {
        return asked.isEmpty();
    }

    /** @return how many fields each object has in the answer */
    int count() {
        return asked.size();
    }
}
