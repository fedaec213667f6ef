package dev.onrecord.comparison;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
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
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * All answers to one question: who conflicts with whom, what they come to, and the verdict. An answer that gives no
 * value contradicts none.
 */
public final class Comparison {

    /** Another number whenever answers come to something else: what a database holds of it is what a version made of them. */
    public static final int VERSION = 9;

    private final List<Answer> answers;
    private final List<Integer> giving;
    private final List<Position> positions;
    private final Map<Integer, Integer> positionOf = new HashMap<>();
    private final Relations relations;
    private final Set<Set<Integer>> joint;
    private final List<Conflict> conflicts;

    /** Null until it is asked for. */
    private @Nullable Agreement agreement;

    /**
     * Answers that say the same.
     *
     * @param value what they say
     * @param denied whether they say that it is not so
     * @param answers which they are, counted from 0
     */
    public record Position(ClaimValue value, boolean denied, List<Integer> answers) {

        /** @return what they say in a few words */
        public String display() {
            return denied ? "not " + value.getDisplay() : value.getDisplay();
        }
    }

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
        this.answers = WrittenLists.asSets(OtherSpellings.alike(SpellingVariants.joined(answers)));
        this.giving = IntStream.range(0, answers.size())
                .filter(i -> answers.get(i).givesValue())
                .boxed()
                .toList();
        this.positions = group();
        checkComparable();
        this.relations = new Relations(positions, new Values(exclusive));
        this.joint = new JointDenials(this.answers, distinct(), this::areConflicting).groups();
        this.conflicts = oppose();
    }

    /** @return what is the same for values that can be held against the same others */
    public static Object sort(ClaimValue value) {
        return Values.sort(value);
    }

    /** @throws IllegalArgumentException if the two values cannot be held against each other in one question */
    public static void checkComparable(ClaimValue one, ClaimValue other) {
        Values.checkComparable(one, other);
    }

    private List<Position> group() {
        Map<Object, List<Integer>> bySense = new LinkedHashMap<>();
        for (int i : giving) {
            Answer answer = answers.get(i);
            bySense.computeIfAbsent(List.of(Values.sense(answer.said()), answer.denies()), sense -> new ArrayList<>())
                    .add(i);
        }
        List<Position> found = new ArrayList<>();
        for (List<Integer> same : bySense.values()) {
            same.forEach(i -> positionOf.put(i, found.size()));
            found.add(new Position(preferred(same), answers.get(same.get(0)).denies(), List.copyOf(same)));
        }
        return List.copyOf(found);
    }

    /** The value by which answers that say the same are told, whoever answers first. */
    private ClaimValue preferred(List<Integer> same) {
        return same.stream()
                .map(i -> answers.get(i).said())
                .min(Values.PREFERRED)
                .orElseThrow();
    }

    /**
     * All can be held against each other if each can be against the first of each sort: a ratio goes with amounts of any
     * unit, and tonnes with those of rice and those of wheat, which need not go with each other.
     */
    private void checkComparable() {
        Map<Object, ClaimValue> firsts = new LinkedHashMap<>();
        positions.forEach(position -> firsts.putIfAbsent(Values.sort(position.value()), position.value()));
        firsts.values()
                .forEach(first -> positions.forEach(position -> Values.checkComparable(first, position.value())));
    }

    private boolean areConflicting(int one, int other) {
        return relations.areConflicting(requireNonNull(positionOf.get(one)), requireNonNull(positionOf.get(other)));
    }

    /** An answer that repeats another in every respect adds no conflict of its own. */
    private List<Conflict> oppose() {
        List<Integer> distinct = distinct();
        Set<Set<Integer>> jointly = JointDenials.pairs(joint, answers);
        List<Conflict> found = new ArrayList<>();
        for (int i = 0; i < distinct.size(); i++) {
            for (int j = i + 1; j < distinct.size(); j++) {
                int one = distinct.get(i);
                int other = distinct.get(j);
                if (areConflicting(one, other) || jointly.contains(Set.of(one, other))) {
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
                answer.reportedBy(),
                answer.principal(),
                answer.statement(),
                asOf == null ? null : asOf.earliest(),
                asOf == null ? null : asOf.latest());
    }

    /** @return the verdict */
    public Agreement agreement() {
        Agreement known = agreement;
        if (known == null) {
            known = new Verdict(giving.stream().map(answers::get).toList(), positions, conflicts, relations)
                    .agreement();
            agreement = known;
        }
        return known;
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
        return new Outliers(answers, positions, relations, joint).answers();
    }

    /** @return what the answers come to */
    public Consensus consensus() {
        Agreement reached = agreement();
        List<Integer> latest = latest();
        if (reached == Agreement.CONFLICTING || reached == Agreement.DISPUTED || isConflictAmong(latest)) {
            return Consensus.NONE;
        }
        // What is denied is no value, though it excludes some.
        List<Integer> saying =
                latest.stream().filter(i -> !answers.get(i).denies()).toList();
        List<ClaimValue> said = saying.stream().collect(groupingBy(positionOf::get)).values().stream()
                .map(this::preferred)
                .toList();
        ClaimValue value = new CommonValue(said).value();
        return value == null || isDenied(value, latest)
                ? Consensus.NONE
                : Consensus.of(value, saying.stream().map(answers::get).toList());
    }

    private boolean isDenied(ClaimValue value, List<Integer> some) {
        return some.stream()
                .map(answers::get)
                .anyMatch(answer -> answer.denies() && new Denial(answer.said()).excludes(value));
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
     * month and one of a day in it can be about the same day. What says too little to be held against others is no news, and
     * neither is what is denied.
     */
    private List<Integer> latest() {
        List<Integer> firm = firm(giving);
        LocalDate begin = Consensus.earliest(firm.stream()
                .map(answers::get)
                .filter(answer -> !answer.denies())
                .toList());
        return begin == null
                ? firm
                : firm.stream()
                        .filter(i -> isNoEarlier(answers.get(i).asOf(), begin))
                        .toList();
    }

    private static boolean isNoEarlier(@Nullable PartialDate asOf, LocalDate begin) {
        return asOf != null && !asOf.reachesTo().isBefore(begin);
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
