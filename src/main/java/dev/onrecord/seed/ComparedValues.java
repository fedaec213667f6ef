package dev.onrecord.seed;

import dev.onrecord.claim.Claim;
import dev.onrecord.comparison.ClaimValue;
import dev.onrecord.comparison.Comparison;
import dev.onrecord.comparison.TextValue;
import dev.onrecord.comparison.Withheld;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values that the accounts of each claim give, and their units, held against each other as they are read. */
final class ComparedValues {

    private final Map<Claim, List<ClaimValue>> values = new HashMap<>();
    private final Map<Claim, String> units = new HashMap<>();

    /** A claim's accounts are read from now on. */
    void begin(Claim claim) {
        values.put(claim, new ArrayList<>());
    }

    /** The first unit of a claim is that which others are held against. */
    void unit(Claim claim, String unit) {
        units.putIfAbsent(claim, unit);
    }

    /** @return the first unit of a claim; null where it has none */
    @Nullable
    String unit(Claim claim) {
        return units.get(claim);
    }

    /**
     * Of values of a sort the first is enough: what is comparable to it is comparable to all.
     *
     * @return the value
     * @throws IllegalArgumentException if the value cannot be held against those that other accounts give
     */
    ClaimValue comparable(ClaimValue value, Claim claim) {
        List<ClaimValue> others = of(claim);
        others.forEach(other -> Comparison.checkComparable(other, value));
        boolean says = !(value instanceof Withheld || value instanceof TextValue text && text.loose());
        if (says) {
            addKind(value, others);
        }
        return value;
    }

    /** @return one value of each sort that its accounts give */
    List<ClaimValue> of(Claim claim) {
        return values.computeIfAbsent(claim, none -> new ArrayList<>());
    }

    /** Adds the value unless there is one of its sort. */
    static void addKind(ClaimValue value, List<ClaimValue> others) {
        if (others.stream().noneMatch(other -> Comparison.sort(other).equals(Comparison.sort(value)))) {
            others.add(value);
        }
    }
}
