package dev.onrecord.claim;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A set of a few constants in one column: a bit for each, by its place in the enum. */
final class EnumBits {

    private EnumBits() {}

    /** @return the bits of the constants */
    static int of(Collection<? extends Enum<?>> constants) {
        return constants.stream().mapToInt(constant -> 1 << constant.ordinal()).reduce(0, (a, b) -> a | b);
    }

    /** @return the bits of every set that has one of the constants, so that a list can be filtered by them; null for null */
    static <E extends Enum<E>> @Nullable List<Integer> sharing(Class<E> type, @Nullable Collection<E> constants) {
        if (constants == null) {
            return null;
        }
        int wanted = of(constants);
        return IntStream.range(0, 1 << type.getEnumConstants().length)
                .filter(bits -> (bits & wanted) != 0)
                .boxed()
                .toList();
    }
}
