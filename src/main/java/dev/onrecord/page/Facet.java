package dev.onrecord.page;

import dev.onrecord.error.ClientError;
import dev.onrecord.error.ErrorCode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Description("The records of a list counted by one thing that they have.")
public record Facet(
        @NonNull @Description("What they are counted by, as it was asked for.")
        String by,

        @NonNull
        @Description("The values, those with most records first, and dates in the order of time. A record that has"
                + " several values is counted with each, one that has none with none.")
        List<@NonNull FacetValue> values) {

    /** What the schema says of the facets of every list. */
    public static final String OF_LIST = "The whole list counted by what its records have, under its filter, less what"
            + " that says of the facet itself, in `all` as well: so a page shows what else could be chosen. What stands"
            + " in `any` and `not` holds as it is given.";

    /** How many values are given unless the client says how many. */
    public static final int USUAL = 100;

    /** How many values are given at most. */
    public static final int LARGEST = 1000;

    /**
     * Counts the records of a list.
     *
     * @param <F> what they can be counted by
     */
    @FunctionalInterface
    public interface Counter<F> {

        /** @return the values with most records first, or in the order of time */
        List<FacetValue> by(F facet, int most);
    }

    /**
     * @param connections pages of lists
     * @param counter what counts the list of a page
     * @param by what is asked for, each once
     * @param first how many values of each, at most; null where the client does not say
     * @return for each connection, in order, its facets in the order asked for
     * @throws ClientError if fewer than none are asked for, or more than are given
     */
    public static <C, F extends Enum<F>> List<List<Facet>> of(
            List<C> connections, Function<C, Counter<F>> counter, List<F> by, @Nullable Integer first) {
        int most = first == null ? USUAL : first;
        if (most < 0) {
            throw new ClientError(ErrorCode.BAD_PAGE, "`first` is " + most + "; ask for 0 values or more.");
        }
        if (most > LARGEST) {
            throw new ClientError(
                    ErrorCode.PAGE_TOO_LARGE,
                    "`first` is " + most + "; at most " + LARGEST + " values of a facet can be asked for.");
        }
        List<List<Facet>> all = new ArrayList<>();
        for (C connection : connections) {
            all.add(by.stream()
                    .distinct()
                    .map(facet ->
                            new Facet(facet.name(), counter.apply(connection).by(facet, most)))
                    .toList());
        }
        return all;
    }
}
