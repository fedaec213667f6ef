package dev.onrecord.proof;

import static java.util.stream.Collectors.groupingBy;

import dev.onrecord.actor.ActorName;
import dev.onrecord.actor.ActorRole;
import dev.onrecord.claim.Account;
import dev.onrecord.comparison.ClaimValue;
import dev.onrecord.comparison.DateValue;
import dev.onrecord.comparison.Quantity;
import dev.onrecord.event.Event;
import dev.onrecord.event.EventRelation;
import dev.onrecord.event.Participation;
import dev.onrecord.proof.Passage.Meaning;
import dev.onrecord.proof.Passage.Offsets;
import dev.onrecord.source.Citation;
import dev.onrecord.source.Citations;
import dev.onrecord.source.Omission;
import dev.onrecord.source.Source;
import dev.onrecord.statement.Quotation;
import dev.onrecord.statement.QuotationMode;
import dev.onrecord.statement.Statement;
import dev.onrecord.time.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Collects what the loaded record says stands in documents. */
final class Passages {

    /** Paragraphs are counted from 1. */
    private static final int NO_PARAGRAPH = 0;

    private final List<Passage> passages = new ArrayList<>();

    private Passages() {}

    static List<Passage> of(Records records) {
        Passages all = new Passages();
        records.all(ActorName.class).forEach(all::add);
        records.all(ActorRole.class).forEach(all::add);
        records.all(Event.class).forEach(all::add);
        records.all(Participation.class).forEach(all::add);
        records.all(EventRelation.class).forEach(all::add);
        records.all(Source.class).forEach(all::add);
        List<Quotation> quotations = records.all(Quotation.class).toList();
        quotations.forEach(all::add);
        Map<String, List<Quotation>> carried =
                quotations.stream().collect(groupingBy(quotation -> quotation.statement.slug));
        records.all(Statement.class)
                .forEach(statement -> all.add(statement, carried.getOrDefault(statement.slug, List.of())));
        records.all(Account.class).forEach(all::add);
        return all.passages;
    }

    /** @return the names of places, which the record gives without saying which words of a paragraph they are */
    static List<Passage> ofPlaces(Records records) {
        return records.all(Event.class)
                .flatMap(event -> event.places.stream()
                        .map(place -> new Passage(
                                event,
                                "place of " + event.slug,
                                List.of(place.name()),
                                event.citations.stream().map(Passages::place).toList())))
                .toList();
    }

    /** @return who wrote the documents, which the record gives without saying where that is printed */
    static List<Passage> ofAuthors(Records records) {
        return records.all(Source.class)
                .flatMap(source -> Stream.ofNullable(source.author)
                        .map(author -> new Passage(
                                source,
                                "author of " + source.slug,
                                List.of(author),
                                List.of(new CitedParagraph(source.slug, NO_PARAGRAPH)))))
                .toList();
    }

    /** @return what the record leaves out on purpose */
    static List<Passage> ofOmissions(Records records) {
        return records.all(Omission.class)
                .map(omission -> anchored(
                        omission,
                        "omission",
                        omission.words == null ? List.of() : List.of(omission.words),
                        omission.citation,
                        false,
                        Meaning.NONE))
                .toList();
    }

    private void add(Source source) {
        date(source, "source " + source.slug, source.published, List.of());
    }

    /** The words for the day of a statement stand where they are cited from, else where a source carries it. */
    private void add(Statement statement, List<Quotation> quotations) {
        date(
                statement,
                "statement " + statement.slug,
                statement.madeOn,
                quotations.stream().map(quotation -> quotation.citation).toList());
    }

    private void add(ActorName name) {
        for (Citation citation : name.citations) {
            passages.add(at(name, "name of " + name.actor.slug, List.of(name.name), citation));
        }
    }

    private void add(ActorRole role) {
        cite(role, "role of " + role.actor.slug, role.citations);
        date(role, "role of " + role.actor.slug, role.from, role.citations);
        date(role, "role of " + role.actor.slug, role.until, role.citations);
    }

    private void add(Event event) {
        cite(event, "event " + event.slug, event.citations);
        date(event, "event " + event.slug, event.date, event.citations);
    }

    private void add(Participation participation) {
        cite(
                participation,
                "participant " + participation.actor.slug + " of " + participation.event.slug,
                participation.citations);
    }

    private void add(EventRelation relation) {
        cite(relation, "relation of " + relation.from.slug, relation.citations);
    }

    private void add(Quotation quotation) {
        String what = "quotation of " + quotation.statement.slug;
        boolean spoken = quotation.mode == QuotationMode.DIRECT || quotation.mode == QuotationMode.PARTIAL;
        passages.add(anchored(quotation, what, quotation.segments, quotation.citation, spoken, Meaning.NONE));
        if (quotation.attributedAs != null) {
            passages.add(at(
                    quotation,
                    "attribution of " + quotation.statement.slug,
                    List.of(quotation.attributedAs),
                    quotation.citation));
        }
    }

    private void add(Account account) {
        passages.add(anchored(
                account,
                "account of " + account.claim.slug,
                List.of(account.asWritten),
                account.citation,
                false,
                meaning(account)));
    }

    private static Meaning meaning(Account account) {
        ClaimValue value = account.sameAs() == null ? account.getValue() : null;
        if (value instanceof Quantity quantity) {
            return (paragraph, places) -> NumberProof.fault(quantity, account.asWritten, paragraph.language())
                    .or(() -> CutBound.fault(quantity, paragraph, places));
        }
        return value instanceof DateValue date
                ? (paragraph, places) -> DateProof.fault(date.date(), paragraph.language())
                : Meaning.NONE;
    }

    private void cite(Object of, String what, List<Citation> citations) {
        citations.forEach(citation -> passages.add(at(of, what, List.of(), citation)));
    }

    /** The words for a date stand in each paragraph that they are cited from, else in one of those that tell of it. */
    private void date(Object of, String what, @Nullable PartialDate date, List<Citation> citations) {
        if (date == null || date.asWritten() == null) {
            return;
        }
        List<Citation> printed = Citations.of(date);
        printed.forEach(citation -> passages.add(dated(of, what, date, List.of(place(citation)))));
        if (printed.isEmpty() && !citations.isEmpty()) {
            passages.add(dated(
                    of, what, date, citations.stream().map(Passages::place).toList()));
        }
    }

    private static Passage dated(Object of, String what, PartialDate date, List<CitedParagraph> places) {
        return new Passage(
                of,
                "date of " + what,
                List.of(date.asWritten()),
                places,
                null,
                false,
                (paragraph, printedAt) -> DateProof.fault(date, paragraph.language()));
    }

    private static Passage anchored(
            Object of, String what, List<String> words, Citation citation, boolean spoken, Meaning meaning) {
        return new Passage(of, what, List.copyOf(words), List.of(place(citation)), offsets(citation), spoken, meaning);
    }

    private static @Nullable Offsets offsets(Citation citation) {
        return citation.start == null || citation.end == null ? null : new Offsets(citation.start, citation.end);
    }

    private static Passage at(Object of, String what, List<String> words, Citation citation) {
        return new Passage(of, what, words, List.of(place(citation)));
    }

    private static CitedParagraph place(Citation citation) {
        return new CitedParagraph(citation.source.slug, citation.paragraph);
    }
}
