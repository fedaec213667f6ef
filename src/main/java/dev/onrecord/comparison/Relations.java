package dev.onrecord.comparison;

import dev.onrecord.comparison.Comparison.Position;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How the positions of one question stand to each other. Each two are held against each other once, though conflicts, outliers
 * and the verdict all ask: that is most of what a comparison takes.
 */
final class Relations {

    /** For each position those behind it that exclude it, and those that are other words. */
    private final List<BitSet> conflicting = new ArrayList<>();

    private final List<BitSet> varied = new ArrayList<>();

    /** Behind each part of a text the positions that tell it. */
    private final Map<String, BitSet> telling = new HashMap<>();

    /** @throws IllegalArgumentException if two of them cannot be held against each other */
    Relations(List<Position> positions, Values values) {
        for (int i = 0; i < positions.size(); i++) {
            for (String part : text(positions.get(i)).map(values::told).orElse(Set.of())) {
                telling.computeIfAbsent(part, none -> new BitSet()).set(i);
            }
        }
        List<Set<String>> parts = positions.stream()
                .map(position -> text(position).map(values::parts).orElse(Set.of()))
                .toList();
        for (int i = 0; i < positions.size(); i++) {
            BitSet excluded = new BitSet();
            BitSet others = new BitSet();
            for (int j = i + 1; j < positions.size(); j++) {
                Compatibility relation = values.of(positions.get(i), positions.get(j));
                excluded.set(j, relation == Compatibility.CONFLICTING && !areToldTogether(parts.get(i), parts.get(j)));
                others.set(j, relation == Compatibility.VARIED);
            }
            conflicting.add(excluded);
            varied.add(others);
        }
    }

    private static Optional<String> text(Position position) {
        return !position.denied() && position.value() instanceof TextValue text && !text.loose()
                ? Optional.of(text.text())
                : Optional.empty();
    }

    /** Whether one text says both: Lyon and France exclude each other no more where somebody tells of `Lyon, France`. */
    private boolean areToldTogether(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        List<BitSet> all = Stream.concat(one.stream(), other.stream())
                .map(part -> telling.getOrDefault(part, new BitSet()))
                .toList();
        BitSet common = (BitSet) all.get(0).clone();
        all.forEach(common::and);
        return !common.isEmpty();
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
