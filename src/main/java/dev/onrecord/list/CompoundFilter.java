package dev.onrecord.list;

import dev.onrecord.error.ClientError;
import dev.onrecord.error.ErrorCode;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A filter that may be combined of others by {@code any}, {@code all} and {@code not}. Each class has these fields itself:
 * when it makes the schema, SmallRye GraphQL (2.17) follows a generic superclass without end whose argument is the class
 * ({@code ReferenceCreator.collectParametrizedTypes}).
 *
 * @param <F> the filter itself
 */
public interface CompoundFilter<F extends CompoundFilter<F>> {

    /** What the schema says of the argument that gives one, of every list. */
    String WANTED = "Which are wanted; all where it is not given.";

    /** How many filters may stand one within the other. */
    int DEEPEST = 5;

    /** How many filters may be put together in all. */
    int MOST = 50;

    /**
     * The filters that it is put together of.
     *
     * @param alternatives of which one at least must hold; null where nothing is said
     * @param conjunction all of which must hold; null where nothing is said
     * @param negation which must not hold; null where nothing is said
     */
    record Composition<F>(
            @Nullable List<F> alternatives,
            @Nullable List<F> conjunction,
            @Nullable F negation) {

        Stream<F> all() {
            return Stream.of(
                            Stream.ofNullable(alternatives).flatMap(List::stream),
                            Stream.ofNullable(conjunction).flatMap(List::stream),
                            Stream.ofNullable(negation))
                    .flatMap(each -> each);
        }
    }

    /** @return the filters that it is put together of */
    Composition<F> composition();

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

    private static <F extends CompoundFilter<F>> int depth(CompoundFilter<F> filter, int level) {
        return level > DEEPEST
                ? level
                : filter.composition()
                        .all()
                        .mapToInt(each -> depth(each, level + 1))
                        .max()
                        .orElse(level);
    }

    private static <F extends CompoundFilter<F>> int size(CompoundFilter<F> filter) {
        return 1 + filter.composition().all().mapToInt(CompoundFilter::size).sum();
    }
}
