package dev.onrecord.store;

import dev.onrecord.error.ClientError;
import dev.onrecord.error.ErrorCode;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A filter that may be put together of others.
 *
 * @param <F> the filter itself
 */
public interface CompoundFilter<F extends CompoundFilter<F>> {

    /** How many filters may stand one within the other. */
    int DEEPEST = 5;

    /** How many filters may be put together in all. */
    int MOST = 50;

    /** @return filters of which one at least must hold; null where nothing is said */
    @Nullable
    List<F> alternatives();

    /** @return filters all of which must hold; null where nothing is said */
    @Nullable
    List<F> conjunction();

    /** @return a filter that must not hold; null where nothing is said */
    @Nullable
    F negation();

    /** @throws ClientError if more are put together than are looked at */
    default void checkSize() {
        int depth = depth(this, 1);
        if (depth > DEEPEST) {
            throw new ClientError(
                    ErrorCode.FILTER_TOO_LARGE,
                    "More than " + DEEPEST
                            + " filters stand one within the other; write `any`, `all` and `not` flatter.");
        }
        int size = size(this);
        if (size > MOST) {
            throw new ClientError(
                    ErrorCode.FILTER_TOO_LARGE,
                    size + " filters are put together; at most " + MOST
                            + " are. Lists within one filter are alternatives, too.");
        }
    }

    private static <F extends CompoundFilter<F>> Stream<F> inner(CompoundFilter<F> filter) {
        return Stream.of(
                        Stream.ofNullable(filter.alternatives()).flatMap(List::stream),
                        Stream.ofNullable(filter.conjunction()).flatMap(List::stream),
                        Stream.ofNullable(filter.negation()))
                .flatMap(each -> each);
    }

    private static <F extends CompoundFilter<F>> int depth(CompoundFilter<F> filter, int level) {
        return level > DEEPEST
                ? level
                : inner(filter).mapToInt(each -> depth(each, level + 1)).max().orElse(level);
    }

    private static <F extends CompoundFilter<F>> int size(CompoundFilter<F> filter) {
        return 1 + inner(filter).mapToInt(CompoundFilter::size).sum();
    }
}
