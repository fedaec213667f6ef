package dev.onrecord.seed;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.onrecord.claim.Account;
import dev.onrecord.claim.Claim;
import dev.onrecord.comparison.ClaimValue;
import dev.onrecord.comparison.Comparison;
import dev.onrecord.comparison.SameAs;
import dev.onrecord.comparison.Units;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The answers that point at another claim ({@code sameAs}), which may not have been read when they were. */
final class SameAsPointers {

    private record Pointer(Fields value, Account account, Claim to) {

        Claim from() {
            return account.claim;
        }
    }

    private final ComparedValues values;
    private final List<Pointer> pointers = new ArrayList<>();

    /** The values of a claim, and those that its answers point at. */
    private final Map<Claim, List<ClaimValue>> standingIn = new HashMap<>();

    SameAsPointers(ComparedValues values) {
        this.values = values;
    }

    /** @param value the field where the account's answer points at the other claim */
    void add(Fields value, Account account, Claim to) {
        pointers.add(new Pointer(value, account, to));
    }

    /**
     * Gives the accounts their answers, and finds pointers that lead in a circle, or to answers of another kind or unit.
     * Call it when all claims were read.
     */
    void resolve() {
        pointers.forEach(pointer ->
                pointer.account().answers(new SameAs(pointer.to().slug, pointer.to().question), pointer.to()));
        Map<Claim, List<Claim>> targets =
                pointers.stream().collect(groupingBy(Pointer::from, mapping(Pointer::to, toList())));
        for (Pointer pointer : pointers) {
            Set<Claim> reached = reached(pointer.to(), targets);
            if (reached.contains(pointer.from())) {
                pointer.value()
                        .problem(
                                "sameAs",
                                "'" + pointer.to().slug + "' leads back to '" + pointer.from().slug
                                        + "'; one of them needs a value of its own.");
            } else {
                checkKind(pointer, reached);
            }
        }
    }

    /** The claim itself, and all that its answers point at, in however many steps. */
    private static Set<Claim> reached(Claim from, Map<Claim, List<Claim>> targets) {
        Set<Claim> reached = new LinkedHashSet<>();
        List<Claim> open = new ArrayList<>(List.of(from));
        while (!open.isEmpty()) {
            Claim claim = open.remove(open.size() - 1);
            if (reached.add(claim)) {
                open.addAll(targets.getOrDefault(claim, List.of()));
            }
        }
        return reached;
    }

    /** What is pointed at is compared with the other answers as if it stood among them, and with all else pointed at. */
    private void checkKind(Pointer pointer, Set<Claim> reached) {
        String unit = values.unit(pointer.from());
        String other = values.unit(pointer.to());
        if (unit != null && other != null && !Units.areComparable(unit, other)) {
            pointer.value().problem("sameAs", Units.whyNot(other, unit));
            return;
        }
        List<ClaimValue> here = standingIn.computeIfAbsent(pointer.from(), from -> new ArrayList<>(values.of(from)));
        List<ClaimValue> there =
                reached.stream().flatMap(claim -> values.of(claim).stream()).toList();
        pointer.value().optional("sameAs", node -> {
            there.forEach(value -> here.forEach(own -> Comparison.checkComparable(own, value)));
            there.forEach(value -> ComparedValues.addKind(value, here));
            return null;
        });
    }
}
