package dev.onrecord.comparison;

import static java.util.stream.Collectors.toSet;

import dev.onrecord.time.PartialDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is compared of an account.
 *
 * @param source the slug of the source that gives it
 * @param speaker the slug of the actor in whose voice it is given; null where the source speaks for itself
 * @param reportedBy the slug of the actor from whom the source has what the speaker says; null where it has it from him
 * @param principal the slug of the actor on whose behalf it is given: the body for which its speaker speaks, or who
 *     reports him; the speaker where he speaks for himself; null where the source speaks for itself
 * @param statement the slug of the statement that it goes back to; null where the source speaks for itself
 * @param value the answer, of other claims what they came to
 * @param asOf the day that it is about; null where that is not known
 * @param modality how firmly it is given
 */
public record Answer(
        String source,
        @Nullable String speaker,
        @Nullable String reportedBy,
        @Nullable String principal,
        @Nullable String statement,
        ClaimValue value,
        @Nullable PartialDate asOf,
        Modality modality) {

    /** @return the same answer in other words */
    Answer saying(ClaimValue words) {
        return new Answer(source, speaker, reportedBy, principal, statement, words, asOf, modality);
    }

    /** @return those without whom it would not be there: who speaks, and who reports it */
    Set<String> speakers() {
        return Stream.of(Optional.ofNullable(speaker), Optional.ofNullable(reportedBy))
                .flatMap(Optional::stream)
                .collect(toSet());
    }

    /** @return whether it gives a value at all */
    public boolean givesValue() {
        return !(value instanceof Withheld);
    }

    /** @return what it gives, or what it denies: who denies a yes says no, and the other way round */
    ClaimValue said() {
        return isDenial() && value instanceof YesNo answer ? new YesNo(!answer.yes()) : value;
    }

    /** @return whether it says that {@link #said} is not so */
    boolean denies() {
        return isDenial() && !(value instanceof YesNo);
    }

    private boolean isDenial() {
        return modality == Modality.DENIED;
    }

    /** @return how firmly it says what it says: a denial is no weak answer, but one that somebody gives */
    Modality firmness() {
        if (!isDenial()) {
            return modality;
        }
        return isOwnVoice() ? Modality.REPORTED : Modality.DONE;
    }

    /** @return whether the source speaks for itself */
    public boolean isOwnVoice() {
        return speaker == null;
    }

    /** That something is denied says somebody else, though the source does not say who. */
    private boolean isOwnWord() {
        return isOwnVoice() && !isDenial();
    }

    /** @return what it goes back to: the statement, else the source */
    public Origin origin() {
        return statement == null ? new Origin(null, source) : new Origin(statement, null);
    }

    /** @return who stands behind it: those who speak for one another are one */
    Party party() {
        return isOwnVoice() ? new Party(null, source) : new Party(principal, null);
    }

    /** @return whether both are known to be about days that differ */
    boolean isOfAnotherDay(Answer other) {
        return other.asOf != null && isOfAnotherDay(other.asOf);
    }

    /** @return whether it is known to be about another day */
    boolean isOfAnotherDay(PartialDate day) {
        return asOf != null
                && (asOf.reachesTo().isBefore(day.reachesFrom())
                        || day.reachesTo().isBefore(asOf.reachesFrom()));
    }

    /** @return between whom the two conflict, if they do */
    Between between(Answer other) {
        if (isOwnWord() && other.isOwnWord()) {
            return bothOf(other);
        }
        if (isOwnWord() || other.isOwnWord()) {
            return Between.SOURCE_AND_SPEAKER;
        }
        // Of those who are not named nobody knows whether they are one; what is told of a speaker he need not have
        // said.
        if (speaker == null || !speaker.equals(other.speaker) || !Objects.equals(reportedBy, other.reportedBy)) {
            return Between.SPEAKERS;
        }
        return Objects.equals(statement, other.statement) ? bothOf(other) : Between.ONE_SPEAKER;
    }

    private Between bothOf(Answer other) {
        return source.equals(other.source) ? Between.WITHIN_SOURCE : Between.SOURCES;
    }
}
