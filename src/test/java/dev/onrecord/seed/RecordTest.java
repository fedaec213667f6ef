package dev.onrecord.seed;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.onrecord.actor.ActorName;
import dev.onrecord.actor.ActorRole;
import dev.onrecord.actor.RoleKind;
import dev.onrecord.claim.Account;
import dev.onrecord.comparison.DateValue;
import dev.onrecord.entry.EntryKind;
import dev.onrecord.event.Event;
import dev.onrecord.event.EventRelation;
import dev.onrecord.event.Participation;
import dev.onrecord.source.Citation;
import dev.onrecord.source.Source;
import dev.onrecord.statement.Attribution;
import dev.onrecord.statement.Quotation;
import dev.onrecord.statement.SpeechAct;
import dev.onrecord.statement.Statement;
import dev.onrecord.time.Basis;
import dev.onrecord.time.PartialDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The rules of {@code docs/editing.md} that a program can check, on the record itself. */
class RecordTest {

    /** The days of which the documents print the day of the week alone. */
    private static final Pattern WEEKDAYS = Pattern.compile("2025-(04-19|07-18)");

    private static Draft draft;

    @BeforeAll
    static void read() throws RefusedException {
        draft = PackagedDataset.read().draft();
    }

    @Test
    void the_words_of_every_date_have_a_place() {
        assertEquals(
                List.of(),
                dates().entrySet().stream()
                        // The words of an account have its place.
                        .filter(date -> !date.getKey().startsWith("account"))
                        .filter(date -> date.getValue().asWritten() != null)
                        .filter(date -> date.getValue().cites() == null)
                        .map(Map.Entry::getKey)
                        .toList());
    }

    @Test
    void no_day_and_no_year_of_the_news_is_said_to_follow_from_the_documents() {
        assertEquals(
                List.of(),
                dates().entrySet().stream()
                        .filter(date -> date.getValue().earliest().getYear() >= 2024)
                        .filter(date -> date.getValue().yearBasis() != Basis.EXTERNAL
                                || WEEKDAYS.matcher(date.getValue().edtf()).find()
                                        && date.getValue().basis() != Basis.EXTERNAL)
                        .map(Map.Entry::getKey)
                        .toList());
    }

    @Test
    void every_gist_names_its_speaker_and_is_a_sentence() {
        Map<String, List<ActorName>> names = draft.parts(ActorName.class).collect(groupingBy(name -> name.actor.slug));
        List<String> others = new ArrayList<>();
        for (Statement statement : statements()) {
            String gist = statement.gist.toLowerCase(Locale.ROOT);
            boolean named = Stream.concat(
                            Stream.of(statement.speaker.name),
                            names.get(statement.speaker.slug).stream().map(name -> name.name))
                    .anyMatch(name -> gist.contains(name.toLowerCase(Locale.ROOT)));
            if (!named || !gist.endsWith(".")) {
                others.add(statement.slug);
            }
        }
        assertEquals(List.of(), others);
    }

    /** Among search results a gist stands without what its words would point to. */
    @Test
    void no_gist_points_outside_of_itself() {
        Predicate<String> points = Pattern.compile(
                        "^(He|She|It|They|This|That)\\b|\\b(that day|from there|like (those|these))\\b(?! (of|in|which|who))"
                                + "|\\bthe (former|latter|(two|one|other) countr(y|ies))\\b"
                                + "|\\b(the|no) (exchange|agreement|deportations?)\\b(?! (of|on|with|that)\\b)")
                .asPredicate();
        assertEquals(
                List.of(),
                Stream.concat(
                                statements().stream().map(statement -> statement.gist),
                                draft.parts(Quotation.class).map(quotation -> quotation.gist))
                        .filter(gist -> gist != null && points.test(gist))
                        .distinct()
                        .toList());
    }

    @Test
    void whoever_accuses_stands_by_a_role_of_the_accused() {
        Map<String, List<String>> accusers = draft.parts(ActorRole.class)
                .filter(role -> role.kind == RoleKind.ACCUSATION && role.by != null)
                .flatMap(role -> places(role.citations).stream().map(place -> Map.entry(place, role.by.slug)))
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        assertEquals(
                List.of(),
                draft.parts(Quotation.class)
                        .filter(quotation -> quotation.statement.act == SpeechAct.ACCUSES)
                        .filter(quotation -> quotation.attribution != Attribution.LOST)
                        .filter(quotation -> !accusers.getOrDefault(quotation.citation.toString(), List.of())
                                .contains(quotation.statement.speaker.slug))
                        .map(quotation -> quotation.statement.slug + " in " + quotation.citation)
                        .toList());
    }

    @Test
    void what_each_of_several_sources_carries_is_said() {
        assertEquals(
                List.of(),
                draft.parts(Quotation.class)
                        .filter(quotation -> quotation.statement.onlySource == null)
                        .filter(quotation -> quotation.gist == null || quotation.gist.equals(quotation.statement.gist))
                        // Where a source carries all of it, its words are quoted.
                        .filter(quotation -> quotation.segments.isEmpty())
                        .map(quotation -> quotation.statement.slug + " in " + quotation.citation)
                        .toList());
    }

    @Test
    void an_event_cites_all_that_its_participants_relations_and_date_rest_on() {
        List<String> missing = new ArrayList<>();
        draft.parts(Participation.class)
                .forEach(part -> missing.addAll(beyond(part.event, places(part.citations), part.actor.slug)));
        draft.parts(EventRelation.class)
                .forEach(relation -> missing.addAll(beyond(relation.from, places(relation.citations), "a relation")));
        draft.catalogue().all(EntryKind.EVENT, Event.class).stream()
                .filter(event -> event.date != null && event.date.cites() != null)
                .forEach(event ->
                        missing.addAll(beyond(event, List.of(event.date.cites().split(" ")), "its date")));
        assertEquals(List.of(), missing);
    }

    @Test
    void a_statement_is_about_events_of_which_its_passages_tell() {
        Map<Statement, List<String>> passages = draft.parts(Quotation.class)
                .filter(quotation -> !quotation.statement.about.isEmpty())
                .collect(groupingBy(
                        quotation -> quotation.statement,
                        mapping(quotation -> quotation.citation.toString(), toList())));
        List<String> missing = new ArrayList<>();
        passages.forEach((statement, quoted) -> {
            statement.about.stream()
                    .filter(event -> Collections.disjoint(places(event.citations), quoted))
                    .forEach(event -> missing.add(event.slug + " cites no passage of " + statement.slug));
            quoted.stream()
                    .filter(passage -> statement.about.stream()
                            .noneMatch(event -> places(event.citations).contains(passage)))
                    .forEach(
                            passage -> missing.add(passage + " tells of nothing that " + statement.slug + " is about"));
        });
        assertEquals(List.of(), missing);
    }

    private static List<String> beyond(Event event, List<String> places, String what) {
        List<String> cited = places(event.citations);
        return places.stream()
                .filter(place -> !cited.contains(place))
                .map(place -> "%s: %s rests on %s".formatted(event.slug, what, place))
                .toList();
    }

    private static List<String> places(List<Citation> citations) {
        return citations.stream().map(Citation::toString).toList();
    }

    private static List<Statement> statements() {
        return draft.catalogue().all(EntryKind.STATEMENT, Statement.class);
    }

    private static Map<String, PartialDate> dates() {
        Map<String, PartialDate> dates = new HashMap<>();
        statements().forEach(statement -> dates.put("statement " + statement.slug, statement.madeOn));
        draft.catalogue()
                .all(EntryKind.EVENT, Event.class)
                .forEach(event -> dates.put("event " + event.slug, event.date));
        draft.catalogue()
                .all(EntryKind.SOURCE, Source.class)
                .forEach(source -> dates.put("source " + source.slug, source.published));
        draft.parts(Account.class).forEach(account -> {
            String name = "account of " + account.claim.slug + " in " + account.citation;
            dates.put(name, account.getValue() instanceof DateValue value ? value.date() : null);
            dates.put(name + " as of", account.asOf);
        });
        dates.values().removeIf(date -> date == null);
        return dates;
    }
}
