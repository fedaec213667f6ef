package dev.onrecord.proof;

import static java.util.stream.Collectors.groupingBy;

import dev.onrecord.actor.ActorName;
import dev.onrecord.actor.ActorRole;
import dev.onrecord.claim.Account;
import dev.onrecord.event.Event;
import dev.onrecord.event.EventRelation;
import dev.onrecord.event.Participation;
import dev.onrecord.source.Citation;
import dev.onrecord.source.Citations;
import dev.onrecord.source.Omission;
import dev.onrecord.source.Source;
import dev.onrecord.statement.Quotation;
import dev.onrecord.statement.Statement;
import dev.onrecord.time.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Collects what the loaded record says stands in documents. */
final class Passages {

    private final List<Passage> passages = new ArrayList<>();

    private Passages() {}

    static List<Passage> ofRecord() {
        Passages all = new Passages();
        ActorName.<ActorName>streamAll().forEach(all::add);
        ActorRole.<ActorRole>streamAll().forEach(all::add);
        Event.<Event>streamAll().forEach(all::add);
        Participation.<Participation>streamAll().forEach(all::add);
        EventRelation.<EventRelation>streamAll().forEach(all::add);
        Source.<Source>streamAll().forEach(all::add);
        List<Quotation> quotations = Quotation.listAll();
        quotations.forEach(all::add);
        Map<String, List<Quotation>> carried =
                quotations.stream().collect(groupingBy(quotation -> quotation.statement.slug));
        Statement.<Statement>streamAll().forEach(statement -> all.add(statement, carried.get(statement.slug)));
        Account.<Account>streamAll().forEach(all::add);
        return all.passages;
    }

    /** @return the names of places, which the record gives without saying which words of a paragraph they are */
    static List<Passage> ofPlaces() {
        return Event.<Event>streamAll()
                .flatMap(event -> event.places.stream()
                        .map(place -> new Passage(
                                "place of " + event.slug,
                                List.of(place.name()),
                                event.citations.stream().map(Passages::place).toList(),
                                null,
                                null)))
                .toList();
    }

    /** @return what the record leaves out on purpose */
    static List<Passage> ofOmissions() {
        return Omission.<Omission>streamAll()
                .map(omission -> anchored(
                        "omission", omission.words == null ? List.of() : List.of(omission.words), omission.citation))
                .toList();
    }

    private void add(Source source) {
        date("source " + source.slug, source.published, List.of());
    }

    /** The words for the day of a statement stand where they are cited from, else where a source carries it. */
    private void add(Statement statement, List<Quotation> quotations) {
        date(
                "statement " + statement.slug,
                statement.madeOn,
                quotations.stream().map(quotation -> quotation.citation).toList());
    }

    private void add(ActorName name) {
        for (Citation citation : name.citations) {
            passages.add(at("name of " + name.actor.slug, List.of(name.name), citation));
        }
    }

    private void add(ActorRole role) {
        cite("role of " + role.actor.slug, role.citations);
        date("role of " + role.actor.slug, role.from, role.citations);
        date("role of " + role.actor.slug, role.until, role.citations);
    }

    private void add(Event event) {
        cite("event " + event.slug, event.citations);
        date("event " + event.slug, event.date, event.citations);
    }

    private void add(Participation participation) {
        cite("participant " + participation.actor.slug + " of " + participation.event.slug, participation.citations);
    }

    private void add(EventRelation relation) {
        cite("relation of " + relation.from.slug, relation.citations);
    }

    private void add(Quotation quotation) {
        String what = "quotation of " + quotation.statement.slug;
        passages.add(anchored(what, quotation.segments, quotation.citation));
        if (quotation.attributedAs != null) {
            passages.add(at(
                    "attribution of " + quotation.statement.slug, List.of(quotation.attributedAs), quotation.citation));
        }
    }

    private void add(Account account) {
        passages.add(anchored("account of " + account.claim.slug, List.of(account.asWritten), account.citation));
    }

    private void cite(String what, List<Citation> citations) {
        citations.forEach(citation -> passages.add(at(what, List.of(), citation)));
    }

    /** The words for a date stand in each paragraph that they are cited from, else in one of those that tell of it. */
    private void date(String what, PartialDate date, List<Citation> citations) {
        if (date == null || date.asWritten() == null) {
            return;
        }
        List<Citation> printed = Citations.of(date);
        List<String> words = List.of(date.asWritten());
        printed.forEach(citation -> passages.add(at("date of " + what, words, citation)));
        if (printed.isEmpty() && !citations.isEmpty()) {
            passages.add(new Passage(
                    "date of " + what,
                    words,
                    citations.stream().map(Passages::place).toList(),
                    null,
                    null));
        }
    }

    private static Passage anchored(String what, List<String> words, Citation citation) {
        return new Passage(what, List.copyOf(words), List.of(place(citation)), citation.start, citation.end);
    }

    private static Passage at(String what, List<String> words, Citation citation) {
        return new Passage(what, words, List.of(place(citation)), null, null);
    }

    private static Place place(Citation citation) {
        return new Place(citation.source.slug, citation.paragraph);
    }
}
