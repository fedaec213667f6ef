package dev.onrecord.comparison;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.reducing;
import static java.util.stream.Collectors.toSet;

import dev.onrecord.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All answers to one question: who conflicts with whom, what they come to, and the verdict. An answer that gives no
 * value contradicts none.
 */
public final class Comparison {

    private final List<Answer> answers;
    private final Values values;
    private final List<Integer> giving;
    private final List<Position> positions;
    private final Map<Integer, Integer> positionOf = new HashMap<>();
    private final List<Conflict> conflicts;

    /**
     * Answers that say the same.
     *
     * @param value what they say
     * @param answers which they are, counted from 0
     */
    public record Position(ClaimValue value, List<Integer> answers) {}

    /**
     * Two answers that exclude each other.
     *
     * @param one the one that stands first, counted from 0
     * @param other the other
     * @param between whom it is
     * @param acrossDays whether they are about days that differ
     */
    public record Conflict(int one, int other, Between between, boolean acrossDays) {

        /** @return whether time explains it: another day, or a speaker who spoke before */
        boolean isChange() {
            return acrossDays || between == Between.ONE_SPEAKER;
        }
    }

    /**
     * @param answers all of them
     * @param exclusive whether different texts exclude each other, rather than add up
     * @throws IllegalArgumentException if two of them cannot be held against each other, as a date and a number cannot
     */
    public Comparison(List<Answer> answers, boolean exclusive) {
        this.answers = List.copyOf(answers);
        this.values = new Values(exclusive);
        this.giving = IntStream.range(0, answers.size())
                .filter(i -> answers.get(i).givesValue())
                .boxed()
                .toList();
        this.positions = group();
        checkComparable();
        this.conflicts = oppose();
    }

    /** @throws IllegalArgumentException if the two values cannot be held against each other in one question */
    public static void checkComparable(ClaimValue one, ClaimValue other) {
        Values.checkComparable(one, other);
    }

    private List<Position> group() {
        Map<Object, List<Integer>> bySense = new LinkedHashMap<>();
        for (int i : giving) {
            bySense.computeIfAbsent(Values.sense(answers.get(i).value()), sense -> new ArrayList<>())
                    .add(i);
        }
        List<Position> found = new ArrayList<>();
        for (List<Integer> same : bySense.values()) {
            same.forEach(i -> positionOf.put(i, found.size()));
            found.add(new Position(preferred(same), List.copyOf(same)));
        }
        return List.copyOf(found);
    }

    /** The value by which answers that say the same are told, whoever answers first. */
    private ClaimValue preferred(List<Integer> same) {
        return same.stream()
                .map(i -> answers.get(i).value())
                .min(Values.PREFERRED)
                .orElseThrow();
    }

    /**
     * Kinds and units are alike in all if they are alike to the first of each sort: words that exclude nothing go with
     * any.
     */
    private void checkComparable() {
        List<ClaimValue> firm = positions.stream()
                .map(Position::value)
                .filter(value -> Values.domain(value) != Values.ValueDomain.ANY)
                .toList();
        // A ratio goes with amounts of any unit, which need not go with each other.
        Map<Boolean, Optional<Quantity>> numbers = firm.stream()
                .filter(Quantity.class::isInstance)
                .map(Quantity.class::cast)
                .collect(partitioningBy(Quantity::isRatio, reducing((one, other) -> one)));
        List<ClaimValue> firsts = Stream.concat(
                        firm.stream().limit(1), numbers.values().stream().flatMap(Optional::stream))
                .toList();
        firsts.forEach(first -> firm.forEach(value -> Values.checkComparable(first, value)));
    }

    private Compatibility relation(int one, int other) {
        int a = requireNonNull(positionOf.get(one));
        int b = requireNonNull(positionOf.get(other));
        return a == b
                ? Compatibility.SAME
                : values.of(positions.get(a).value(), positions.get(b).value());
    }

    /** An answer that repeats another in every respect adds no conflict of its own. */
    private List<Conflict> oppose() {
        List<Integer> distinct = distinct();
        List<Conflict> found = new ArrayList<>();
        for (int i = 0; i < distinct.size(); i++) {
            for (int j = i + 1; j < distinct.size(); j++) {
                int one = distinct.get(i);
                int other = distinct.get(j);
                if (relation(one, other) == Compatibility.CONFLICTING) {
                    Answer a = answers.get(one);
                    Answer b = answers.get(other);
                    found.add(new Conflict(one, other, a.between(b), a.isOfAnotherDay(b)));
                }
            }
        }
        return List.copyOf(found);
    }

    private List<Integer> distinct() {
        Set<Object> seen = new HashSet<>();
        return giving.stream().filter(i -> seen.add(identity(i))).toList();
    }

    private Object identity(int i) {
        Answer answer = answers.get(i);
        PartialDate asOf = answer.asOf();
        return Arrays.asList(
                positionOf.get(i),
                answer.source(),
                answer.speaker(),
                answer.principal(),
                answer.statement(),
                asOf == null ? null : asOf.earliest(),
                asOf == null ? null : asOf.latest());
    }

    /** @return the verdict */
    public Agreement agreement() {
        return new Verdict(giving.stream().map(answers::get).toList(), positions, conflicts, values).agreement();
    }

    /** @return between whom there are conflicts, each once; none where there is no conflict */
    public Set<Between> between() {
        Set<Between> all = EnumSet.noneOf(Between.class);
        conflicts.forEach(conflict -> all.add(conflict.between()));
        return all;
    }

    /** @return answers that exclude each other: for each two origins and what they say, one pair */
    public List<Conflict> conflicts() {
        Set<Object> seen = new HashSet<>();
        return conflicts.stream()
                .filter(c -> seen.add(List.of(
                        Set.of(
                                List.of(answers.get(c.one()).origin(), positionOf.get(c.one())),
                                List.of(answers.get(c.other()).origin(), positionOf.get(c.other()))),
                        c.between())))
                .toList();
    }

    /** @return the answers by what they say, those that most parties give first; answers that give no value have none */
    public List<Position> positions() {
        return positions.stream()
                .sorted(Comparator.comparingInt((Position position) ->
                                -parties(position.answers()).size())
                        .thenComparing(position -> position.answers().get(0)))
                .toList();
    }

    /** @return what the answers go back to, each once */
    public List<Origin> origins() {
        return origins(giving);
    }

    /** @return what these answers go back to, each once */
    public List<Origin> origins(List<Integer> some) {
        Set<Origin> origins = new LinkedHashSet<>();
        some.forEach(i -> origins.add(answers.get(i).origin()));
        return List.copyOf(origins);
    }

    /** Who stands behind these answers, each once. */
    private Set<Party> parties(List<Integer> some) {
        return some.stream().map(i -> answers.get(i).party()).collect(toSet());
    }

    /** @return what {@link #outlying} go back to */
    public List<Origin> outliers() {
        return origins(outlying());
    }

    /**
     * @return the answers of one party, counted from 0, with which the others, two at least, do not agree while they agree
     *     among themselves; none where there is no such party, or there could be two
     */
    public List<Integer> outlying() {
        return new Outliers(answers, positions, values).answers();
    }

    /** @return what the answers come to */
    public Consensus consensus() {
        Agreement agreement = agreement();
        List<Integer> latest = latest();
        if (agreement == Agreement.CONFLICTING || agreement == Agreement.DISPUTED || isConflictAmong(latest)) {
            return Consensus.NONE;
        }
        List<ClaimValue> said = latest.stream().collect(groupingBy(positionOf::get)).values().stream()
                .map(this::preferred)
                .toList();
        ClaimValue value = new CommonValue(said).value();
        return value == null
                ? Consensus.NONE
                : Consensus.of(value, latest.stream().map(answers::get).toList());
    }

    private boolean isConflictAmong(List<Integer> some) {
        Set<Integer> all = new HashSet<>(some);
        return conflicts.stream().anyMatch(c -> all.contains(c.one()) && all.contains(c.other()));
    }

    /** Those that say enough to be held against others, if any does: the rest adds nothing to a consensus. */
    private List<Integer> firm(List<Integer> some) {
        List<Integer> firm = some.stream()
                .filter(i -> Values.domain(answers.get(i).value()) != Values.ValueDomain.ANY)
                .toList();
        return firm.isEmpty() ? some : firm;
    }

    /**
     * The answers that are of no earlier day than another; all of them where none is known to be about a day. One of a
     * month and one of a day in it can be about the same day. What says too little to be held against others is no news.
     */
    private List<Integer> latest() {
        List<Integer> firm = firm(giving);
        LocalDate begin = Consensus.earliest(firm.stream().map(answers::get).toList());
        return begin == null
                ? firm
                : firm.stream()
                        .filter(i -> isNoEarlier(answers.get(i).asOf(), begin))
                        .toList();
    }

    private static boolean isNoEarlier(@Nullable PartialDate asOf, LocalDate begin) {
        return asOf != null && !asOf.latest().isBefore(begin);
    }

    /**
     * @param source the slug of a source that gives an answer
     * @return where it stands to the question
     */
    public Standing standing(String source) {
        List<Answer> its = answers.stream()
                .filter(answer -> answer.source().equals(source))
                .toList();
        if (its.stream().noneMatch(Answer::givesValue)) {
            return Standing.WITHHELD;
        }
        return its.stream().anyMatch(answer -> answer.givesValue() && answer.isOwnVoice())
                ? Standing.ANSWERS
                : Standing.QUOTES_ONLY;
    }
}
