package dev.onrecord.comparison;

import dev.onrecord.comparison.Comparison.Position;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How the positions of one question stand to each other. Each two are held against each other once, though conflicts, outliers
 * and the verdict all ask: that is most of what a comparison takes.
 */
final class Relations {

    /** For each position those behind it that exclude it, and those that are other words. */
    private final List<BitSet> conflicting = new ArrayList<>();

    private final List<BitSet> varied = new ArrayList<>();

    /** Behind each part of a text or of a list the positions that tell it. */
    private final Map<String, BitSet> telling = new HashMap<>();

    /** @throws IllegalArgumentException if two of them cannot be held against each other */
    Relations(List<Position> positions, Values values) {
        for (int i = 0; i < positions.size(); i++) {
            for (String part : words(positions.get(i)).map(values::allTold).orElse(Set.of())) {
                telling.computeIfAbsent(part, none -> new BitSet()).set(i);
            }
        }
        for (int i = 0; i < positions.size(); i++) {
            BitSet excluded = new BitSet();
            BitSet others = new BitSet();
            for (int j = i + 1; j < positions.size(); j++) {
                Position one = positions.get(i);
                Position other = positions.get(j);
                Compatibility relation = values.of(one, other);
                excluded.set(
                        j, relation == Compatibility.CONFLICTING && !areToldTogether(one, other, positions, values));
                others.set(j, relation == Compatibility.VARIED);
            }
            conflicting.add(excluded);
            varied.add(others);
        }
    }

    private static Optional<ClaimValue> words(Position position) {
        return Optional.of(position.value())
                .filter(value -> !position.denied() && Values.domain(value) == Values.ValueDomain.WORDS);
    }

    /**
     * Whether one answer says both: Lyon and France exclude each other no more where somebody tells of `Lyon, France`, nor do
     * two names where somebody lists both.
     */
    private boolean areToldTogether(Position one, Position other, List<Position> positions, Values values) {
        List<ClaimValue> both = Stream.of(one, other)
                .map(Relations::words)
                .flatMap(Optional::stream)
                .toList();
        if (both.size() < 2) {
            return false;
        }
        // Most answers tell none of their parts, and need not be held against both.
        return both.stream()
                .flatMap(words -> values.allParts(words).stream())
                .map(part -> telling.getOrDefault(part, new BitSet()))
                .reduce(Relations::common)
                .map(BitSet::stream)
                .orElse(IntStream.empty())
                .mapToObj(positions::get)
                .anyMatch(all -> both.stream().allMatch(words -> values.tells(all.value(), words)));
    }

    private static BitSet common(BitSet some, BitSet others) {
        BitSet common = (BitSet) some.clone();
        common.and(others);
        return common;
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
