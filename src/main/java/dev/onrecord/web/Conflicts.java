package dev.onrecord.web;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Pairs of answers that exclude each other, as an editor would tell them: answers that exclude the same ones, for the same
 * reason, are told together. Who denies what ten others say is one line, and not ten.
 */
final class Conflicts {

    /** Which others an answer excludes. */
    private final Map<Map<?, ?>, Set<Opponent>> opponents = new LinkedHashMap<>();

    /** Answers that exclude the same. */
    private final Map<Map<?, ?>, Side> sides = new HashMap<>();

    private record Opponent(
            Map<?, ?> account, String between, @Nullable Object acrossDays) {}

    /** @param number tells sides apart, so that their answers need not be compared again */
    private record Side(int number, List<Map<?, ?>> accounts) {}

    /** What is told in one line, whichever side comes first. */
    private record Line(
            Set<Integer> sides, String between, @Nullable Object acrossDays) {}

    private Conflicts() {}

    /**
     * @param pairs as the schema has them, each with two accounts
     * @return lines with two {@code sides} of accounts; each of one side excludes each of the other
     */
    static List<Map<String, Object>> of(List<Map<?, ?>> pairs) {
        Conflicts conflicts = new Conflicts();
        pairs.forEach(conflicts::addOpponents);
        conflicts.partBySides();
        Map<Line, Map<String, Object>> lines = new LinkedHashMap<>();
        pairs.forEach(pair -> conflicts.addLine(pair, lines));
        return List.copyOf(lines.values());
    }

    private void addOpponents(Map<?, ?> pair) {
        List<Map<?, ?>> two = JsonObjects.list(pair, "accounts");
        addOpponent(two.get(0), two.get(1), pair);
        addOpponent(two.get(1), two.get(0), pair);
    }

    private void addOpponent(Map<?, ?> account, Map<?, ?> other, Map<?, ?> pair) {
        opponents
                .computeIfAbsent(account, unknown -> new LinkedHashSet<>())
                .add(new Opponent(other, JsonObjects.text(pair, "between"), JsonObjects.at(pair, "acrossDays")));
    }

    private void partBySides() {
        Map<Set<Opponent>, Side> alike = new HashMap<>();
        opponents.forEach((account, others) -> {
            Side side = alike.computeIfAbsent(others, unknown -> new Side(alike.size(), new ArrayList<>()));
            side.accounts().add(account);
            sides.put(account, side);
        });
    }

    private void addLine(Map<?, ?> pair, Map<Line, Map<String, Object>> lines) {
        List<Side> two = JsonObjects.list(pair, "accounts").stream()
                .map(account -> requireNonNull(sides.get(account), "each has its side"))
                .toList();
        String between = JsonObjects.text(pair, "between");
        Object acrossDays = JsonObjects.at(pair, "acrossDays");
        Set<Integer> numbers = Set.of(two.get(0).number(), two.get(1).number());
        lines.computeIfAbsent(
                new Line(numbers, between, acrossDays), unknown -> line(two, between, Boolean.TRUE.equals(acrossDays)));
    }

    private static Map<String, Object> line(List<Side> two, String between, boolean acrossDays) {
        return Map.of(
                "sides",
                two.stream().map(Side::accounts).toList(),
                "isOnePair",
                two.stream().allMatch(side -> side.accounts().size() == 1),
                "between",
                between,
                "acrossDays",
                acrossDays);
    }
}
