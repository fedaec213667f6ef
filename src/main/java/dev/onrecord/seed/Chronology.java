package dev.onrecord.seed;

import static java.util.stream.Collectors.joining;

import dev.onrecord.claim.Account;
import dev.onrecord.comparison.Modality;
import dev.onrecord.event.Event;
import dev.onrecord.event.EventStatus;
import dev.onrecord.source.Source;
import dev.onrecord.source.SourceDocument;
import dev.onrecord.statement.Quotation;
import dev.onrecord.statement.Statement;
import dev.onrecord.time.PartialDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an editor should look at, since it can hardly be: what has happened is not dated after all who tell of it, nobody
 * prints what was said later or how things were later, no answer comes before what it answers, no part is away from its
 * whole, and no document is two sources. A source may have been added to and a date printed wrong, so that none of it
 * keeps a dataset from being served. It may be tomorrow already at the other end of the world: a day more or less is
 * nothing to look at, and neither is what a date leaves open.
 */
final class Chronology {

    /** Of what has one of these a source says that it happened, or had begun. */
    private static final Set<EventStatus> BEGUN = EnumSet.of(EventStatus.OCCURRED, EventStatus.ONGOING);

    private static final Set<Modality> TOLD_AFTERWARDS = EnumSet.of(Modality.DONE, Modality.REPORTED, Modality.DENIED);

    private static final int A_DAY = 1;

    /** A whole is often dated by its main day; what leads up to it, and what follows, may be a part of it. */
    private static final int A_WEEK = 7;

    /** No document has such a digest: it stands for one until {@code verify --write} fills it in. */
    private static final Pattern PLACEHOLDER = Pattern.compile("0{32}.*|(.)\\1*");

    private final CheckedSeeds seeds;
    private final List<String> notes = new ArrayList<>();

    private Chronology(CheckedSeeds seeds) {
        this.seeds = seeds;
    }

    /** @return a line for each thing, with the file and the line of the record that it is said of */
    static List<String> notes(CheckedSeeds seeds) {
        Chronology chronology = new Chronology(seeds);
        chronology.checkDocuments();
        seeds.all(Event.class).forEach(chronology::check);
        seeds.all(Statement.class).forEach(chronology::check);
        seeds.all(Quotation.class).forEach(chronology::check);
        seeds.all(Account.class).forEach(chronology::check);
        return chronology.notes;
    }

    private void note(Object record, String message) {
        notes.add(seeds.place(record).map(place -> place + ": ").orElse("") + message);
    }

    private void checkDocuments() {
        Map<String, Source> files = new HashMap<>();
        Map<String, Source> digests = new HashMap<>();
        seeds.all(Source.class).forEach(source -> {
            SourceDocument document = source.document;
            if (document == null || PLACEHOLDER.matcher(document.sha256()).matches()) {
                return;
            }
            Source file = files.putIfAbsent(document.file(), source);
            Source text = digests.putIfAbsent(document.sha256(), source);
            Source other = file == null ? text : file;
            if (other != null) {
                note(
                        source,
                        "'" + source.slug + "' has the document of '" + other.slug
                                + "'; a document is one source, or its answers count twice.");
            }
        });
    }

    private void check(Event event) {
        PartialDate date = event.date;
        if (date == null) {
            return;
        }
        List<Source> sources = event.citations.stream()
                .map(citation -> citation.source)
                .distinct()
                .toList();
        if (BEGUN.contains(event.status)
                && !sources.isEmpty()
                && sources.stream().allMatch(source -> isBehind(date, source.published, A_DAY))) {
            String status = Scalars.word(event.status);
            note(
                    event,
                    "'" + event.slug + "' is dated " + date.edtf()
                            + ", after every source that is cited was published ("
                            + sources.stream().map(Chronology::publication).collect(joining(", "))
                            + "), so that none tells of it as `" + status
                            + "`; mend a date, cite a later source, or write `status: announced`.");
        }
        checkPart(event, date);
    }

    private static String publication(Source source) {
        return source.slug + " " + (source.published == null ? "" : source.published.edtf());
    }

    private void checkPart(Event part, PartialDate date) {
        Event whole = part.partOf;
        while (whole != null && whole.date == null) {
            whole = whole.partOf;
        }
        if (whole == null) {
            return;
        }
        boolean isOver = whole.status != EventStatus.ONGOING && isBehind(date, whole.date, A_WEEK);
        if (isOver || isBehind(whole.date, date, A_WEEK)) {
            note(
                    part,
                    "'" + part.slug + "' is dated " + date.edtf() + ", and '" + whole.slug
                            + "', which it is a part of, " + edtf(whole.date)
                            + "; mend a date, or leave out `partOf`.");
        }
    }

    private void check(Statement statement) {
        Statement answered = statement.inReplyTo;
        if (answered != null && isBehind(answered.madeOn, statement.madeOn, A_DAY)) {
            note(
                    statement,
                    "'" + answered.slug + "' was made on " + edtf(answered.madeOn) + ", after the reply to it, '"
                            + statement.slug + "', " + edtf(statement.madeOn)
                            + "; mend a date, or leave out `inReplyTo`.");
        }
    }

    private void check(Quotation quotation) {
        PartialDate made = quotation.statement.madeOn;
        Source source = quotation.citation.source;
        if (isBehind(made, source.published, A_DAY)) {
            note(
                    quotation,
                    source.slug + " was published on " + edtf(source.published)
                            + ", and carries what was said on " + edtf(made)
                            + "; mend a date. What was added to since is `published` from day to day, as in"
                            + " 2025-07-18/2025-07-20.");
        }
    }

    /** How things were is told afterwards; how they are going to be is announced. */
    private void check(Account account) {
        PartialDate asOf = account.asOf;
        Source source = account.citation.source;
        boolean isOfStatement =
                account.goesBackTo != null && edtf(account.goesBackTo.madeOn).equals(edtf(asOf));
        if (TOLD_AFTERWARDS.contains(account.modality) && !isOfStatement && isBehind(asOf, source.published, A_DAY)) {
            note(
                    account,
                    source.slug + " was published on " + edtf(source.published) + ", and answers `asOf: " + edtf(asOf)
                            + "`; mend a date, or write `modality: announced`.");
        }
    }

    private static String edtf(@Nullable PartialDate date) {
        return date == null ? "" : date.edtf();
    }

    /** @return whether the first date is more than some days behind the second, whatever the two leave open */
    private static boolean isBehind(@Nullable PartialDate later, @Nullable PartialDate earlier, int days) {
        return later != null
                && earlier != null
                && later.reachesFrom().toEpochDay() > earlier.reachesTo().toEpochDay() + days;
    }
}
