package dev.onrecord.graphql.limits;

import dev.onrecord.error.ClientError;
import dev.onrecord.error.ErrorCode;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.HashMap;
import java.util.Map;

/**
 * How many fields a document has where its fragments are spread. Fragments that spread each other multiply: a few hundred
 * characters can stand for more fields than there are atoms, and a walk through them, that of validation first of all,
 * would never end. Each fragment is counted once, so that the count takes as long as the document is.
 */
final class SelectionCount {

    /** How many steps through fragments, with or without fields, a field may cost on average. */
    private static final int STEPS = 20;

    /**
     * What stands in a set of selections.
     *
     * @param fields how many fields
     * @param steps how many fields and fragments
     */
    private record Count(long fields, long steps) {

        static final Count NONE = new Count(0, 0);
        static final Count FIELD = new Count(1, 1);
        static final Count STEP = new Count(0, 1);

        Count plus(Count other) {
            return new Count(sum(fields, other.fields), sum(steps, other.steps));
        }

        private static long sum(long one, long other) {
            return Math.min(one + other, Integer.MAX_VALUE);
        }
    }

    private final Map<String, FragmentDefinition> fragments = new HashMap<>();
    private final Map<String, Count> counts = new HashMap<>();
    /** Those that are being counted, with how many fields stand around them. */
    private final Map<String, Integer> open = new HashMap<>();

    private SelectionCount(Document document) {
        for (FragmentDefinition fragment : document.getDefinitionsOfType(FragmentDefinition.class)) {
            fragments.putIfAbsent(fragment.getName(), fragment);
        }
    }

    /**
     * @return how many fields the document has where its fragments are spread
     * @throws ClientError if those are more than are looked at, or fields stand within themselves
     */
    static int checked(Document document, Limits limits) {
        SelectionCount count = new SelectionCount(document);
        Count all = Count.NONE;
        for (OperationDefinition operation : document.getDefinitionsOfType(OperationDefinition.class)) {
            all = all.plus(count.of(operation.getSelectionSet(), 0));
        }
        if (all.fields() > limits.selections() || all.steps() > (long) STEPS * limits.selections()) {
            throw new ClientError(
                    ErrorCode.QUERY_TOO_COSTLY,
                    "The query has more than " + limits.selections()
                            + " fields where its fragments are spread; ask for fewer fields, or in several requests.");
        }
        return (int) all.fields();
    }

    private Count of(SelectionSet selections, int depth) {
        Count sum = Count.NONE;
        if (selections == null) {
            return sum;
        }
        for (Selection<?> selection : selections.getSelections()) {
            if (selection instanceof Field field) {
                sum = sum.plus(Count.FIELD).plus(of(field.getSelectionSet(), depth + 1));
            } else if (selection instanceof InlineFragment fragment) {
                sum = sum.plus(Count.STEP).plus(of(fragment.getSelectionSet(), depth));
            } else if (selection instanceof FragmentSpread fragment) {
                sum = sum.plus(Count.STEP).plus(of(fragment, depth));
            }
        }
        return sum;
    }

    private Count of(FragmentSpread spread, int depth) {
        String name = spread.getName();
        Count known = counts.get(name);
        if (known != null) {
            return known;
        }
        FragmentDefinition fragment = fragments.get(name);
        if (fragment == null) {
            // Validation says that there is none.
            return Count.NONE;
        }
        Integer around = open.get(name);
        if (around != null) {
            if (depth > around) {
                throw new InvalidDocument(
                        "The fragment `" + name + "` contains itself, directly or through others.",
                        spread.getSourceLocation());
            }
            // A circle without fields: validation says so.
            return Count.NONE;
        }
        open.put(name, depth);
        Count count = of(fragment.getSelectionSet(), depth);
        open.remove(name);
        counts.put(name, count);
        return count;
    }
}
