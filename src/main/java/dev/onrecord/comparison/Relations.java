package dev.onrecord.comparison;

import dev.onrecord.comparison.Comparison.Position;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How the positions of one question stand to each other. Each two are held against each other once, though conflicts, outliers
 * and the verdict all ask: that is most of what a comparison takes.
 */
final class Relations {

    /** For each position those behind it that exclude it, and those that are other words. */
    private final List<BitSet> conflicting = new ArrayList<>();

    private final List<BitSet> varied = new ArrayList<>();

    /** For each position those that tell each part of it, one part or another in any of their items. */
    private final List<BitSet> telling;

    /** @throws IllegalArgumentException if two of them cannot be held against each other */
    Relations(List<Position> positions, Values values) {
        telling = telling(positions, values);
        for (int i = 0; i < positions.size(); i++) {
            BitSet excluded = new BitSet();
            BitSet others = new BitSet();
            for (int j = i + 1; j < positions.size(); j++) {
                Compatibility relation =
                        areOtherWords(i, j) ? values.ofOtherWords() : values.of(positions.get(i), positions.get(j));
                excluded.set(j, relation == Compatibility.CONFLICTING && !areToldTogether(i, j, positions, values));
                others.set(j, relation == Compatibility.VARIED);
            }
            conflicting.add(excluded);
            varied.add(others);
        }
    }

    private static List<BitSet> telling(List<Position> positions, Values values) {
        Map<String, BitSet> ofParts = new HashMap<>();
        for (int i = 0; i < positions.size(); i++) {
            for (String part : words(positions.get(i)).map(values::allTold).orElse(Set.of())) {
                ofParts.computeIfAbsent(part, none -> new BitSet()).set(i);
            }
        }
        return positions.stream()
                .map(position -> words(position).map(values::allParts).orElse(Set.of()).stream()
                        .map(part -> ofParts.getOrDefault(part, new BitSet()))
                        .reduce(Relations::common)
                        .orElseGet(BitSet::new))
                .toList();
    }

    private static Optional<ClaimValue> words(Position position) {
        return Optional.of(position.value())
                .filter(value -> !position.denied() && Values.domain(value) == Values.ValueDomain.WORDS);
    }

    private static BitSet common(BitSet some, BitSet others) {
        BitSet common = (BitSet) some.clone();
        common.and(others);
        return common;
    }

    /** Whether both are words of which neither tells the other, as most are: no more of them need be held against each other. */
    private boolean areOtherWords(int one, int other) {
        return telling.get(one).get(one)
                && telling.get(other).get(other)
                && !telling.get(one).get(other)
                && !telling.get(other).get(one);
    }

    /**
     * Whether one answer says both: Lyon and France exclude each other no more where somebody tells of `Lyon, France`, nor do
     * two names where somebody lists both.
     */
    private boolean areToldTogether(int one, int other, List<Position> positions, Values values) {
        return telling.get(one).intersects(telling.get(other))
                && common(telling.get(one), telling.get(other)).stream()
                        .mapToObj(all -> positions.get(all).value())
                        .anyMatch(all -> values.tells(all, positions.get(one).value())
                                && values.tells(all, positions.get(other).value()));
    }

    /** @return whether the two positions, counted from 0, exclude each other */
    boolean areConflicting(int one, int other) {
        return has(conflicting, one, other);
    }

    /** @return whether the two positions, counted from 0, differ without excluding each other */
    boolean areVaried(int one, int other) {
        return has(varied, one, other);
    }

    private static boolean has(List<BitSet> relations, int one, int other) {
        return relations.get(Math.min(one, other)).get(Math.max(one, other));
    }

    /** @return whether any two differ without excluding each other */
    boolean isVaried() {
        return varied.stream().anyMatch(others -> !others.isEmpty());
    }
}
