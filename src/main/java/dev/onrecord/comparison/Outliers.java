package dev.onrecord.comparison;

import dev.onrecord.comparison.Comparison.Position;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The one party with which the others, two at least, do not agree while they agree among themselves. Names that differ
 * make one, too, though they do not exclude each other.
 */
final class Outliers {

    private final List<Answer> answers;
    private final Set<Party> parties = new HashSet<>();

    /** Who do not agree: pairs of parties, of which one is alone where it is at odds with itself. */
    private final Set<Set<Party>> quarrels = new HashSet<>();

    /** The answers that are at odds with those of another party. */
    private final Set<Integer> disputed = new TreeSet<>();

    /**
     * @param answers all of them
     * @param positions those that give a value, by what they say
     * @param relations how the positions stand to each other
     * @param joint groups of answers that leave nothing together
     */
    Outliers(List<Answer> answers, List<Position> positions, Relations relations, Set<Set<Integer>> joint) {
        this.answers = answers;
        for (int i = 0; i < positions.size(); i++) {
            Position a = positions.get(i);
            a.answers().forEach(x -> parties.add(answers.get(x).party()));
            for (int j = i + 1; j < positions.size(); j++) {
                Position b = positions.get(j);
                if (relations.areConflicting(i, j) || relations.areVaried(i, j) && a.value() instanceof NameValue) {
                    a.answers().forEach(x -> b.answers().forEach(y -> addQuarrel(x, y)));
                }
            }
        }
        joint.stream()
                .filter(group -> !JointDenials.isAcrossDays(group, answers))
                .forEach(group -> group.forEach(
                        one -> group.stream().filter(other -> one < other).forEach(other -> addQuarrel(one, other))));
    }

    /** What was so on another day is no reason to stand alone. */
    private void addQuarrel(int one, int other) {
        Party a = answers.get(one).party();
        Party b = answers.get(other).party();
        if (answers.get(one).isOfAnotherDay(answers.get(other))) {
            return;
        }
        quarrels.add(a.equals(b) ? Set.of(a) : Set.of(a, b));
        if (!a.equals(b)) {
            disputed.addAll(List.of(one, other));
        }
    }

    /**
     * @return the answers with which that party stands alone, counted from 0; none where there is no such party, or
     *     could be two
     */
    List<Integer> answers() {
        List<Party> alone = parties.stream()
                .filter(party -> quarrels.stream().allMatch(pair -> pair.contains(party)))
                .toList();
        return parties.size() < 3 || alone.size() != 1
                ? List.of()
                : disputed.stream()
                        .filter(i -> answers.get(i).party().equals(alone.get(0)))
                        .toList();
    }
}
