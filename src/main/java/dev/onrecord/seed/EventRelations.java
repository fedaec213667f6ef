package dev.onrecord.seed;

import static java.util.Objects.requireNonNull;

import dev.onrecord.actor.Actor;
import dev.onrecord.event.Event;
import dev.onrecord.event.EventRelationKind;
import dev.onrecord.time.PartialDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The relations between events as they were written, held against each other and against the events' dates. What
 * somebody claims may contradict them.
 */
final class EventRelations {

    /**
     * A relation, whichever of the two events it was written at: the kind is the first of the two.
     *
     * @param fields where it was written
     * @param from the event that prompted, preceded, fulfilled, responded or happened meanwhile
     * @param to the other
     * @param claimedBy who claims it; null where the record says so itself
     */
    private record StatedRelation(
            Fields fields,
            Event from,
            EventRelationKind kind,
            Event to,
            @Nullable Actor claimedBy) {

        /** @return the event that came first; null where the kind says nothing of that */
        @Nullable
        Event earlier() {
            return switch (kind) {
                case PRECEDED -> from;
                case FULFILLED, RESPONDED_TO -> to;
                default -> null;
            };
        }

        Event later() {
            return earlier() == from ? to : from;
        }
    }

    private final List<StatedRelation> relations = new ArrayList<>();

    void add(Fields fields, Event event, EventRelationKind kind, Event other, @Nullable Actor claimedBy) {
        boolean passive = kind.ordinal() > kind.inverse().ordinal();
        relations.add(
                passive
                        ? new StatedRelation(fields, other, kind.inverse(), event, claimedBy)
                        : new StatedRelation(fields, event, kind, other, claimedBy));
    }

    /** Notes what cannot be, once the dates of all events are known. */
    void check() {
        Map<List<Object>, Fields> written = new HashMap<>();
        for (StatedRelation relation : relations) {
            checkOnce(relation, written);
            checkDates(relation);
            checkSpan(relation);
        }
        checkOrder();
    }

    private static void checkOnce(StatedRelation relation, Map<List<Object>, Fields> written) {
        List<Object> content = new ArrayList<>(List.of(relation.from(), relation.kind(), relation.to()));
        content.add(relation.claimedBy());
        Fields other = written.putIfAbsent(content, relation.fields());
        if (other != null) {
            relation.fields()
                    .problem(
                            "event",
                            "this relation of '%s' and '%s' is written twice, first at %s; write it at one of them, with all its citations."
                                    .formatted(relation.from().slug, relation.to().slug, other.place()));
        }
    }

    private static void checkDates(StatedRelation relation) {
        Event earlier = relation.earlier();
        if (earlier == null || relation.claimedBy() != null) {
            return;
        }
        Event later = relation.later();
        if (earlier.date != null
                && later.date != null
                && earlier.date.earliest().isAfter(later.date.latest())) {
            relation.fields()
                    .problem(
                            "kind",
                            "'%s' is dated %s, and '%s', which comes before it by this relation, %s; mend the kind or a date."
                                    .formatted(later.slug, later.date.edtf(), earlier.slug, earlier.date.edtf()));
        }
    }

    private static void checkSpan(StatedRelation relation) {
        PartialDate date = relation.from().date;
        PartialDate span = relation.to().date;
        if (relation.kind() == EventRelationKind.OCCURRED_DURING
                && relation.claimedBy() == null
                && date != null
                && span != null
                && (date.latest().isBefore(span.earliest()) || span.latest().isBefore(date.earliest()))) {
            relation.fields()
                    .problem(
                            "kind",
                            "'%s' is dated %s, and '%s', which went on meanwhile by this relation, %s; mend the kind or a date."
                                    .formatted(relation.from().slug, date.edtf(), relation.to().slug, span.edtf()));
        }
    }

    /** Notes one circle of events that come before each other. */
    private void checkOrder() {
        Map<Event, List<StatedRelation>> followers = relations.stream()
                .filter(relation -> relation.earlier() != null && relation.claimedBy() == null)
                .collect(Collectors.groupingBy(relation -> requireNonNull(relation.earlier())));
        Map<Event, Integer> waitingFor = new HashMap<>();
        followers
                .values()
                .forEach(list -> list.forEach(relation -> waitingFor.merge(relation.later(), 1, Integer::sum)));
        Deque<Event> free = followers.keySet().stream()
                .filter(event -> !waitingFor.containsKey(event))
                .collect(Collectors.toCollection(ArrayDeque::new));
        while (!free.isEmpty()) {
            for (StatedRelation relation : followers.getOrDefault(free.pop(), List.of())) {
                if (waitingFor.merge(relation.later(), -1, Integer::sum) == 0) {
                    waitingFor.remove(relation.later());
                    free.push(relation.later());
                }
            }
        }
        if (!waitingFor.isEmpty()) {
            noteCircle(waitingFor.keySet());
        }
    }

    /** Each event that waits, waits for another one that waits, so that going back from one to the next leads into the circle. */
    private void noteCircle(Set<Event> waiting) {
        Map<Event, StatedRelation> before = new HashMap<>();
        for (StatedRelation relation : relations) {
            Event earlier = relation.earlier();
            if (earlier != null
                    && relation.claimedBy() == null
                    && waiting.contains(earlier)
                    && waiting.contains(relation.later())) {
                before.putIfAbsent(relation.later(), relation);
            }
        }
        Set<StatedRelation> seen = new LinkedHashSet<>();
        StatedRelation last = before.values().iterator().next();
        while (seen.add(last)) {
            last = requireNonNull(before.get(last.earlier()), "whoever waits, waits for another");
        }
        Event event = last.later();
        List<String> circle = new ArrayList<>();
        for (Event e = requireNonNull(last.earlier());
                e != event;
                e = requireNonNull(requireNonNull(before.get(e)).earlier())) {
            circle.add(0, e.slug);
        }
        circle.add(0, event.slug);
        last.fields()
                .problem(
                        "kind",
                        "'" + event.slug + "' comes before itself: "
                                + circle.stream().limit(10).collect(Collectors.joining(", which comes before "))
                                + ", which comes before " + event.slug + "; leave out one of the relations.");
    }
}
