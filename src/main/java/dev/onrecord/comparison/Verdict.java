package dev.onrecord.comparison;

import dev.onrecord.comparison.Comparison.Conflict;
import dev.onrecord.comparison.Comparison.Position;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * How answers stand to each other as a whole: the first that fits of the verdicts in {@code docs/comparison.md}.
 *
 * @param answers those that give a value
 * @param positions the answers by what they say
 * @param conflicts all pairs that exclude each other
 * @param relations how the positions stand to each other
 */
record Verdict(List<Answer> answers, List<Position> positions, List<Conflict> conflicts, Relations relations) {

    Agreement agreement() {
        if (answers.isEmpty()) {
            return Agreement.UNANSWERED;
        }
        Set<Between> unexplained = EnumSet.noneOf(Between.class);
        conflicts.stream().filter(conflict -> !conflict.isChange()).forEach(c -> unexplained.add(c.between()));
        if (unexplained.contains(Between.SOURCES) || unexplained.contains(Between.WITHIN_SOURCE)) {
            return Agreement.CONFLICTING;
        }
        if (!unexplained.isEmpty()) {
            return Agreement.DISPUTED;
        }
        return conflicts.isEmpty() ? withoutConflict() : Agreement.CHANGED;
    }

    private Agreement withoutConflict() {
        if (isOne(Answer::source)) {
            return Agreement.SINGLE_SOURCE;
        }
        if (isOne(Answer::origin) || isOneSpeaker()) {
            return Agreement.SINGLE_ORIGIN;
        }
        if (relations.isVaried() && !isToldInFull()) {
            return Agreement.VARIED;
        }
        if (isOne(Answer::party)) {
            return Agreement.SINGLE_ORIGIN;
        }
        return positions.size() == 1 ? Agreement.UNANIMOUS : Agreement.COMPATIBLE;
    }

    /** Lists that are parts of one that somebody gives do not add up to more than he says. */
    private boolean isToldInFull() {
        List<ClaimValue> words = positions.stream()
                .filter(position -> !position.denied())
                .map(Position::value)
                .filter(value -> Values.domain(value) == Values.ValueDomain.WORDS)
                .toList();
        return !words.isEmpty() && new CommonValue(words).value() != null;
    }

    private boolean isOne(Function<Answer, ?> trait) {
        return answers.stream().map(trait).distinct().count() == 1;
    }

    /** Sources that carry different statements of one speaker still have his word alone, or that of who reports him. */
    private boolean isOneSpeaker() {
        return answers.get(0).speakers().stream()
                .anyMatch(speaker ->
                        answers.stream().allMatch(answer -> answer.speakers().contains(speaker)));
    }
}
