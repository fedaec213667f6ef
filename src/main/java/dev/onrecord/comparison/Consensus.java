package dev.onrecord.comparison;

import dev.onrecord.time.PartialDate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What answers come to. Where there is no value, there is nothing else.
 *
 * @param value the tightest value that no answer of the latest day contradicts, and no tighter than what is printed; null
 *     where answers conflict, none gives a value, or no single value says it
 * @param asOfEarliest the first day that it can be about; null where no answer is known to be about a day
 * @param asOf the last day that it can be about; null where {@code asOfEarliest} is
 * @param modality the weakest of the answers that it is made of; null where there is no value
 */
public record Consensus(
        @Nullable ClaimValue value,
        @Nullable LocalDate asOfEarliest,
        @Nullable LocalDate asOf,
        @Nullable Modality modality) {

    /** That of answers which come to nothing. */
    static final Consensus NONE = new Consensus(null, null, null, null);

    /** @param latest the answers that it is made of, which can be about one day */
    static Consensus of(ClaimValue value, List<Answer> latest) {
        return new Consensus(
                value,
                earliest(latest),
                days(latest, PartialDate::reachesTo)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                latest.stream()
                        .map(Answer::firmness)
                        .max(Comparator.naturalOrder())
                        .orElseThrow());
    }

    /** @return the first day that the latest of these answers can be about; null where none is known to be about a day */
    static @Nullable LocalDate earliest(List<Answer> answers) {
        return days(answers, PartialDate::reachesFrom)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static Stream<LocalDate> days(List<Answer> answers, Function<PartialDate, LocalDate> end) {
        return answers.stream().map(Answer::asOf).filter(Objects::nonNull).map(end);
    }
}
