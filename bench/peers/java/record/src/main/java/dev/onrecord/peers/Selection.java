package dev.onrecord.peers;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which statements are wanted, for those who ask a database and for those who look through a list. */
public final class Selection {

    /**
     * @param jpql what it asks of the statement {@code s}
     * @param parameters of the JPQL, by their names
     * @param holds the same, for a statement in memory
     */
    private record Condition(String jpql, Map<String, Object> parameters, Predicate<Statement> holds) {}

    private final List<Condition> conditions;

    private Selection(Stream<Condition> conditions) {
        this.conditions = conditions.filter(Objects::nonNull).toList();
    }

    /** @param filter null for all */
    public static Selection of(StatementFilter filter) {
        return new Selection(filter == null ? Stream.empty() : conditions(filter));
    }

    /** @return those of them that are about the event */
    public Selection about(Event event) {
        return and(new Condition(
                ":event member of s.about", Map.of("event", event), statement -> statement.about.contains(event)));
    }

    /** @return those of them that follow the place; null for all */
    public Selection behind(Cursor place) {
        return place == null
                ? this
                : and(new Condition(
                        "(s.sortDate > :day or s.sortDate = :day and s.slug > :slug)",
                        Map.of("day", place.day(), "slug", place.slug()),
                        place::isBefore));
    }

    public boolean holds(Statement statement) {
        return conditions.stream().allMatch(condition -> condition.holds.test(statement));
    }

    /** @return the JPQL that lists them with their speakers, the oldest first */
    public String listing() {
        return "select s from Statement s join fetch s.speaker" + where() + " order by s.sortDate, s.slug";
    }

    /** @return the JPQL that has them as {@code s}, to be counted */
    public String all() {
        return "from Statement s" + where();
    }

    /** @return the parameters of the JPQL, by their names */
    public Map<String, Object> parameters() {
        Map<String, Object> all = new HashMap<>();
        conditions.forEach(condition -> all.putAll(condition.parameters));
        return all;
    }

    private String where() {
        return conditions.isEmpty()
                ? ""
                : conditions.stream().map(Condition::jpql).collect(Collectors.joining(" and ", " where ", ""));
    }

    private Selection and(Condition condition) {
        return new Selection(Stream.concat(conditions.stream(), Stream.of(condition)));
    }

    private static Stream<Condition> conditions(StatementFilter filter) {
        return Stream.of(
                in("act", "acts", filter.acts(), s -> s.act),
                in("channel", "channels", filter.channels(), s -> s.channel),
                in("speaker.slug", "speakers", slugs(filter.speakers()), s -> s.speaker.slug),
                among("addressees", filter.addressees(), s -> s.addressees),
                among("about", filter.events(), s -> s.about),
                among("mentions", filter.mentions(), s -> s.mentions),
                among("sources", filter.sources(), s -> s.sources),
                given(
                        "attributions",
                        filter.attributions(),
                        "exists (select 1 from s.quotations q where q.attribution in :attributions)",
                        (wanted, s) -> s.quotations.stream().anyMatch(q -> wanted.contains(q.attribution))),
                given(
                        "from",
                        filter.from(),
                        "s.madeOn.latest >= :from",
                        (day, s) -> s.madeOn != null && !s.madeOn.latest().isBefore(day)),
                given(
                        "to",
                        filter.to(),
                        "s.madeOn.earliest <= :to",
                        (day, s) -> s.madeOn != null && !s.madeOn.earliest().isAfter(day)),
                given(
                        "text",
                        filter.text() == null ? null : Fold.fold(filter.text()),
                        "locate(:text, s.folded) > 0",
                        (text, s) -> s.folded.contains(text)));
    }

    /** A property is one of several. */
    private static Condition in(String path, String name, Collection<?> wanted, Function<Statement, Object> property) {
        return given(name, wanted, "s." + path + " in :" + name, (all, s) -> all.contains(property.apply(s)));
    }

    /** A list has one of several entries. */
    private static Condition among(
            String path, List<String> references, Function<Statement, List<? extends Entry>> list) {
        return given(
                path,
                slugs(references),
                "exists (select 1 from s." + path + " e where e.slug in :" + path + ")",
                (wanted, s) -> list.apply(s).stream().anyMatch(entry -> wanted.contains(entry.slug)));
    }

    private static List<String> slugs(List<String> references) {
        return references == null
                ? null
                : references.stream()
                        .map(reference -> reference.substring(reference.indexOf(':') + 1))
                        .toList();
    }

    private static <T> Condition given(String name, T value, String jpql, BiPredicate<T, Statement> holds) {
        return value == null ? null : new Condition(jpql, Map.of(name, value), s -> holds.test(value, s));
    }
}
