package dev.onrecord.graphql.limits;

import dev.onrecord.error.ClientError;
import dev.onrecord.error.ErrorCode;
import dev.onrecord.graphql.limits.SelectionTree.Place;
import graphql.language.Field;

/** Holds what an operation asks for against the limits that need no record: depth, lists in arguments, introspection. */
final class DocumentLimits {

    /** Fields of introspection one within the other: tools unpack up to nine lists and non-nulls around a type. */
    private static final int DEEPEST_INTROSPECTION = 20;

    /** Lists of introspection one within the other: tools ask for the arguments of the fields of all types. */
    private static final int NESTED_LISTS = 3;

    private final SelectionLevel root;
    private final Limits limits;
    private final boolean introspected;

    /** Whether all places were walked once, so that it is known which of them depend on no variable. */
    private volatile boolean walked;

    /**
     * @param root what is asked of the query itself
     * @param introspected whether the service answers introspection
     * @throws ClientError if the query itself has more fields than are answered at once
     */
    DocumentLimits(SelectionLevel root, Limits limits, boolean introspected) {
        this.root = root;
        this.limits = limits;
        this.introspected = introspected;
        if (root.count() > limits.rootFields()) {
            throw new ClientError(
                    ErrorCode.TOO_MANY_ROOT_FIELDS,
                    "The query itself has " + root.count() + " fields; at most " + limits.rootFields()
                            + " are answered at once. Ask in several requests.");
        }
    }

    /**
     * Looks at what is asked everywhere, answered or not.
     *
     * @throws ClientError if that is beyond the limits
     */
    void check(ArgumentSizes sizes) {
        check(root, 1, sizes);
        walked = true;
    }

    /** What depends on no variable is looked at once. */
    private void check(SelectionLevel level, int depth, ArgumentSizes sizes) {
        if (depth > limits.depth()) {
            throw tooDeep(limits);
        }
        if (walked && level.isFixed()) {
            return;
        }
        for (Place place : level.places()) {
            checkArguments(place, sizes);
            if (place.isIntrospection()) {
                checkIntrospection(place);
            } else if (!place.below().isEmpty()) {
                check(place.below(), depth + 1, sizes);
            }
        }
    }

    private void checkArguments(Place place, ArgumentSizes sizes) {
        for (Field field : place.fields()) {
            if (!field.getArguments().isEmpty()) {
                checkLists(field, sizes);
            }
        }
    }

    private void checkLists(Field field, ArgumentSizes sizes) {
        if (sizes.values(field) > limits.listValues()) {
            throw new ClientError(
                    ErrorCode.LIST_TOO_LONG,
                    "The lists in the arguments of `" + field.getName() + "` have more than " + limits.listValues()
                            + " values; ask in several requests.");
        }
    }

    private void checkIntrospection(Place place) {
        if (!introspected && !place.field().getName().equals("__typename")) {
            throw new ClientError(ErrorCode.INTROSPECTION_OFF, "This service does not answer introspection.");
        }
        checkDepthOfIntrospection(place, 0, 0);
    }

    /** The types of a schema lead to each other in circles. Its answer is estimated as that to any other question. */
    private void checkDepthOfIntrospection(Place place, int depth, int listsAround) {
        int lists = place.isList() ? listsAround + 1 : listsAround;
        if (depth > DEEPEST_INTROSPECTION || lists > NESTED_LISTS) {
            throw tooMuchIntrospection();
        }
        place.below().places().forEach(within -> checkDepthOfIntrospection(within, depth + 1, lists));
    }

    /** @return the refusal of what costs more than is answered */
    static ClientError tooCostly(Limits limits) {
        return new ClientError(
                ErrorCode.QUERY_TOO_COSTLY,
                "The answer could have more than " + limits.cost()
                        + " fields; ask for fewer fields or, with `first`, for fewer records.");
    }

    /** @return the refusal of fields within more fields than are answered */
    static ClientError tooDeep(Limits limits) {
        return new ClientError(
                ErrorCode.QUERY_TOO_DEEP,
                "The query has more than " + limits.depth()
                        + " fields one within the other; start from the inner records, and ask in several requests.");
    }

    /** @return the refusal of more introspection than is answered */
    static ClientError tooMuchIntrospection() {
        return new ClientError(
                ErrorCode.INTROSPECTION_TOO_LARGE,
                "This asks for more introspection than is answered at once; ask for fewer fields within"
                        + " fields, or for `__type` of fewer types.");
    }
}
