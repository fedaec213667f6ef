package dev.onrecord.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ConflictsTest {

    @Test
    void who_denies_what_many_say_is_one_line() {
        List<Map<?, ?>> pairs = List.of(pair("yes 1", "no"), pair("yes 2", "no"), pair("no", "yes 3"));
        assertEquals(List.of(List.of(List.of("yes 1", "yes 2", "yes 3"), List.of("no"))), told(pairs));
    }

    @Test
    void two_camps_are_one_line() {
        List<Map<?, ?>> pairs = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            pairs.add(pair("a" + i, "b0"));
            pairs.add(pair("b1", "a" + i));
        }
        assertEquals(List.of(List.of(List.of("a0", "a1", "a2", "a3", "a4"), List.of("b0", "b1"))), told(pairs));
    }

    @Test
    void what_excludes_others_stands_apart() {
        List<Map<?, ?>> pairs = List.of(pair("1", "3"), pair("2", "3"), pair("2", "4"));
        assertEquals(
                List.of(
                        List.of(List.of("1"), List.of("3")),
                        List.of(List.of("2"), List.of("3")),
                        List.of(List.of("2"), List.of("4"))),
                told(pairs));
    }

    @Test
    void three_that_exclude_each_other_stay_pairs() {
        List<Map<?, ?>> pairs = List.of(pair("1", "2"), pair("1", "3"), pair("2", "3"));
        assertEquals(3, told(pairs).size());
    }

    @Test
    void who_contradicts_whom_is_kept_apart() {
        List<Map<?, ?>> pairs = List.of(pair("yes 1", "no", "SPEAKERS", false), pair("yes 2", "no", "SOURCES", false));
        assertEquals(2, told(pairs).size());
        assertEquals(
                2,
                told(List.of(pair("yes 1", "no", "SPEAKERS", true), pair("yes 2", "no", "SPEAKERS", false)))
                        .size());
    }

    /** Each way in which five can exclude each other. */
    @Test
    void no_pair_is_lost_and_none_is_made_up() {
        List<List<String>> all = Stream.of("1", "2", "3", "4", "5")
                .flatMap(one -> Stream.of("1", "2", "3", "4", "5")
                        .filter(other -> one.compareTo(other) < 0)
                        .map(other -> List.of(one, other)))
                .toList();
        for (int chosen = 0; chosen < 1 << all.size(); chosen++) {
            List<Map<?, ?>> pairs = new ArrayList<>();
            Set<Set<String>> expected = new HashSet<>();
            for (int i = 0; i < all.size(); i++) {
                if ((chosen >> i & 1) == 1) {
                    pairs.add(pair(all.get(i).get(0), all.get(i).get(1)));
                    expected.add(Set.copyOf(all.get(i)));
                }
            }
            List<Set<String>> told = told(pairs).stream()
                    .flatMap(sides -> sides.get(0).stream()
                            .flatMap(one -> sides.get(1).stream().map(other -> Set.of(one, other))))
                    .toList();
            assertEquals(expected, new HashSet<>(told), () -> pairs.toString());
            assertEquals(expected.size(), told.size(), () -> pairs.toString());
        }
    }

    private static Map<?, ?> pair(String one, String other) {
        return pair(one, other, "SOURCES", false);
    }

    private static Map<?, ?> pair(String one, String other, String between, boolean acrossDays) {
        return Map.of(
                "accounts",
                List.of(Map.of("asWritten", one), Map.of("asWritten", other)),
                "between",
                between,
                "acrossDays",
                acrossDays);
    }

    /** @return the words of both sides of each line */
    private static List<List<List<String>>> told(List<Map<?, ?>> pairs) {
        return Conflicts.of(pairs).stream()
                .map(line -> ((List<?>) line.get("sides"))
                        .stream()
                                .map(side -> ((List<?>) side)
                                        .stream()
                                                .map(account -> JsonObjects.text(account, "asWritten"))
                                                .toList())
                                .toList())
                .toList();
    }
}
