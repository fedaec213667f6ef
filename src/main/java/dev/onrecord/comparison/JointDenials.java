package dev.onrecord.comparison;

import dev.onrecord.time.PartialDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Denials that together leave nothing that could be so: not fewer than 5, not 5 to 9, and not 10 or more. So do denials of
 * each part of what others say: not 5 and not 6, where it is 5 or 6.
 *
 * @param answers all of them
 * @param distinct those that give a value, each once
 * @param conflicting whether two of them exclude each other by themselves
 */
record JointDenials(List<Answer> answers, List<Integer> distinct, BiPredicate<Integer, Integer> conflicting) {

    /** An answer as a part of one line of numbers or days. */
    private record Part(int answer, Interval interval) {}

    /** @return those that leave nothing, as few together as do so; none of which two are at odds anyway */
    Set<Set<Integer>> groups() {
        Set<Set<Integer>> found = new HashSet<>();
        if (distinct.stream().anyMatch(i -> answers.get(i).denies())) {
            Set<@Nullable PartialDate> days = new HashSet<>();
            days.add(null);
            distinct.forEach(i -> days.add(answers.get(i).asOf()));
            for (ValueLine line : ValueLine.values()) {
                days.forEach(day -> found.addAll(groups(line, on(day))));
            }
        }
        found.removeIf(this::isExplained);
        return found;
    }

    /** Those that can be about that day. */
    private List<Integer> on(@Nullable PartialDate day) {
        return distinct.stream()
                .filter(i -> day == null || !answers.get(i).isOfAnotherDay(day))
                .toList();
    }

    private Set<Set<Integer>> groups(ValueLine line, List<Integer> some) {
        List<ClaimValue> values = some.stream().map(i -> answers.get(i).said()).toList();
        boolean whole = line.isWhole(values);
        Interval all = line.all(values);
        List<Part> denied = new ArrayList<>();
        List<Part> said = new ArrayList<>();
        for (int i : some) {
            Answer answer = answers.get(i);
            (answer.denies() ? line.denied(answer.said()) : line.interval(answer.said()))
                    .map(interval -> whole ? interval.whole() : interval)
                    .ifPresent(interval -> (answer.denies() ? denied : said).add(new Part(i, interval)));
        }
        if (cover(denied, all, whole)) {
            Set<Set<Integer>> two = twoThatCover(denied, all, whole);
            return two.isEmpty() ? Set.of(group(needed(denied, all))) : two;
        }
        return Interval.common(Stream.concat(Stream.of(all), said.stream().map(Part::interval))
                        .toList())
                .filter(left -> cover(denied, left, whole))
                .map(left -> Set.of(group(
                        Stream.concat(needed(denied, left), said.stream().filter(part -> isEnd(part, left, all))))))
                .orElse(Set.of());
    }

    private static boolean cover(List<Part> denied, Interval all, boolean whole) {
        return Interval.cover(denied.stream().map(Part::interval).toList(), all, whole);
    }

    private static Set<Set<Integer>> twoThatCover(List<Part> denied, Interval all, boolean whole) {
        Set<Set<Integer>> found = new HashSet<>();
        for (Part one : denied) {
            for (Part other : denied) {
                if (one.answer() < other.answer() && cover(List.of(one, other), all, whole)) {
                    found.add(Set.of(one.answer(), other.answer()));
                }
            }
        }
        return found;
    }

    /** Without those that deny less than another, or nothing of what is left. */
    private static Stream<Part> needed(List<Part> denied, Interval left) {
        return denied.stream()
                .filter(part -> part.interval().intersect(left).isPresent())
                .filter(part -> denied.stream()
                        .noneMatch(other -> other.interval().encloses(part.interval())
                                && !other.interval().equals(part.interval())));
    }

    /** Whether it is this answer that leaves no more than that. */
    private static boolean isEnd(Part part, Interval left, Interval all) {
        return part.interval().compareLower(left) == 0 && left.compareLower(all) > 0
                || part.interval().compareUpper(left) == 0 && left.compareUpper(all) < 0;
    }

    private static Set<Integer> group(Stream<Part> parts) {
        return parts.map(Part::answer).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether two of them are at odds by themselves. */
    private boolean isExplained(Set<Integer> group) {
        return group.stream()
                .anyMatch(one -> group.stream().anyMatch(other -> one < other && conflicting.test(one, other)));
    }

    /** @return whether some of these answers are about days that differ, so that time explains what they leave */
    static boolean isAcrossDays(Set<Integer> group, List<Answer> answers) {
        return group.stream()
                .anyMatch(
                        one -> group.stream().anyMatch(other -> answers.get(one).isOfAnotherDay(answers.get(other))));
    }

    /**
     * @param groups those that leave nothing together
     * @param answers all of them
     * @return who is at odds in them, in pairs: where something is said the denials are so with it, else with each other;
     *     of groups across days those of different days
     */
    static Set<Set<Integer>> pairs(Set<Set<Integer>> groups, List<Answer> answers) {
        Set<Set<Integer>> found = new HashSet<>();
        for (Set<Integer> group : groups) {
            boolean isSaid = group.stream().anyMatch(i -> !answers.get(i).denies());
            boolean isAcrossDays = isAcrossDays(group, answers);
            boolean isOneVoice =
                    group.stream().map(i -> voice(answers.get(i))).distinct().count() == 1;
            for (int one : group) {
                for (int other : group) {
                    Answer a = answers.get(one);
                    Answer b = answers.get(other);
                    boolean areOfOneVoice = voice(a).equals(voice(b));
                    boolean areOfItsDays = !isAcrossDays || a.isOfAnotherDay(b);
                    boolean areAtOdds = a.denies() && b.denies() != isSaid && (isOneVoice || !areOfOneVoice);
                    if (one != other && areOfItsDays && areAtOdds) {
                        found.add(Set.of(one, other));
                    }
                }
            }
        }
        return found;
    }

    /** Nobody is at odds with himself who denies one thing and another. */
    private static List<@Nullable String> voice(Answer answer) {
        return Arrays.asList(answer.isOwnVoice() ? answer.source() : null, answer.speaker(), answer.reportedBy());
    }
}
