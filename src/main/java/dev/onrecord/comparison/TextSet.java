package dev.onrecord.comparison;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** @param items at least one */
@Description("An answer that names several things, in no order.")
public record TextSet(
        @NonNull @Description("The things that it names.") List<@NonNull String> items) implements ClaimValue {

    /** @throws IllegalArgumentException if there is no item */
    public TextSet {
        items = List.copyOf(items);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("A set needs one item at least.");
        }
    }

    /** @return an item as it is compared: the same for all that are one text but for how it is set in type */
    public static String compared(String item) {
        return ComparedText.typeset(item);
    }

    @Override
    @NonNull
    @Description("The answer in a few words.")
    public String getDisplay() {
        int last = items.size() - 1;
        return last == 0 ? items.get(0) : String.join(", ", items.subList(0, last)) + " and " + items.get(last);
    }
}
