package dev.onrecord.comparison;

import dev.onrecord.comparison.Comparison.Position;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * How the positions of one question stand to each other. Each two are held against each other once, though conflicts, outliers
 * and the verdict all ask: that is most of what a comparison takes.
 */
final class Relations {

    /** For each position those behind it that exclude it, and those that are other words. */
    private final List<BitSet> conflicting = new ArrayList<>();

    private final List<BitSet> varied = new ArrayList<>();

    /** @throws IllegalArgumentException if two of them cannot be held against each other */
    Relations(List<Position> positions, Values values) {
        for (int i = 0; i < positions.size(); i++) {
            BitSet excluded = new BitSet();
            BitSet others = new BitSet();
            for (int j = i + 1; j < positions.size(); j++) {
                Compatibility relation = values.of(positions.get(i), positions.get(j));
                excluded.set(j, relation == Compatibility.CONFLICTING);
                others.set(j, relation == Compatibility.VARIED);
            }
            conflicting.add(excluded);
            varied.add(others);
        }
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
