package dev.onrecord.seed;

import static java.util.stream.Collectors.joining;

import dev.onrecord.event.Event;
import dev.onrecord.event.EventStatus;
import dev.onrecord.source.Source;
import dev.onrecord.statement.Quotation;
import dev.onrecord.statement.Statement;
import dev.onrecord.time.PartialDate;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What cannot be in time: what has happened is not still to come, nobody prints what was said later, no answer comes before
 * what it answers, and no part is away from its whole. It may be tomorrow already at the other end of the world, so a day
 * more or less is no contradiction, and neither is what a date leaves open.
 */
final class Chronology {

    /** Of what has one of these a source says that it happened, or had begun. */
    private static final Set<EventStatus> BEGUN = EnumSet.of(EventStatus.OCCURRED, EventStatus.ONGOING);

    private static final int A_DAY = 1;

    /** A whole is often dated by its main day; what leads up to it, and what follows, may be a part of it. */
    private static final int A_WEEK = 7;

    /** What can be told when all records of a kind were read. */
    private final List<Runnable> later = new ArrayList<>();

    /** Notes a date that is still to come. It may be tomorrow already where the clock is ahead of all. */
    static void checkIsPast(Fields fields, String key, @Nullable PartialDate date, String why) {
        LocalDate today = LocalDate.now(ZoneOffset.ofHours(14));
        if (date != null && date.reachesFrom().isAfter(today.plusDays(A_DAY))) {
            fields.problem(key, "'" + date.edtf() + "' is still to come; " + why);
        }
    }

    /** Notes a date of an event that none of its sources can tell of as something that has happened. */
    void check(Fields fields, Event event) {
        PartialDate date = event.date;
        if (date == null || !BEGUN.contains(event.status)) {
            return;
        }
        String status = Scalars.word(event.status);
        checkIsPast(
                fields,
                "date",
                date,
                "what is `" + status + "` has begun: write `status: announced`, or mend the date.");
        List<Source> sources = event.citations.stream()
                .map(citation -> citation.source)
                .distinct()
                .toList();
        if (!sources.isEmpty() && sources.stream().allMatch(source -> isBehind(date, source.published, A_DAY))) {
            fields.problem(
                    "date",
                    "'" + date.edtf() + "' is after every source that is cited was published ("
                            + sources.stream().map(Chronology::publication).collect(joining(", "))
                            + "), so that none tells of it as `" + status
                            + "`; mend a date, cite a later source, or write `status: announced`.");
        }
    }

    private static String publication(Source source) {
        return source.slug + " " + (source.published == null ? "" : source.published.edtf());
    }

    /** Notes a part that is away from its whole, once the dates of all events are known. */
    void checkPart(Fields fields, Event part) {
        PartialDate date = part.date;
        Event whole = part.partOf;
        if (date != null && whole != null) {
            Consumer<String> problem = fields.problemLater("partOf");
            later.add(() -> checkPart(part, date, problem));
        }
    }

    private static void checkPart(Event part, PartialDate date, Consumer<String> problem) {
        Event whole = part.partOf;
        while (whole != null && whole.date == null) {
            whole = whole.partOf;
        }
        if (whole == null || whole.date == null) {
            return;
        }
        boolean isOver = whole.status != EventStatus.ONGOING && isBehind(date, whole.date, A_WEEK);
        if (isOver || isBehind(whole.date, date, A_WEEK)) {
            problem.accept("'" + whole.slug + "' is dated " + whole.date.edtf() + ", and '" + part.slug
                    + "', which is a part of it, " + date.edtf() + "; mend a date, or leave out `partOf`.");
        }
    }

    /** Notes a day on which the statement cannot have been made. */
    void check(Fields fields, Statement statement) {
        PartialDate made = statement.madeOn;
        if (made == null) {
            return;
        }
        checkIsPast(fields, "madeOn", made, "what was said has been said.");
        Statement answered = statement.inReplyTo;
        if (answered != null) {
            Consumer<String> problem = fields.problemLater("inReplyTo");
            later.add(() -> checkReply(made, answered, problem));
        }
    }

    private static void checkReply(PartialDate made, Statement answered, Consumer<String> problem) {
        PartialDate asked = answered.madeOn;
        if (asked != null && isBehind(asked, made, A_DAY)) {
            problem.accept("'" + answered.slug + "' was made on " + asked.edtf() + ", after this reply to it, "
                    + made.edtf() + "; mend a date, or leave out `inReplyTo`.");
        }
    }

    /** Notes an end that comes before the beginning. */
    static void checkOrder(Fields fields, @Nullable PartialDate from, @Nullable PartialDate until) {
        if (from != null && until != null && isBehind(from, until, 0)) {
            fields.problem("until", "'" + until.edtf() + "' is before it began, '" + from.edtf() + "'; mend a date.");
        }
    }

    /** Notes a source that was published before the statement was made that it carries. */
    static void check(Fields fields, Quotation quotation) {
        PartialDate made = quotation.statement.madeOn;
        Source source = quotation.citation == null ? null : quotation.citation.source;
        PartialDate published = source == null ? null : source.published;
        if (source != null && made != null && published != null && isBehind(made, published, A_DAY)) {
            fields.problem(
                    "in",
                    source.slug + " was published on " + published.edtf() + ", and carries what was said on "
                            + made.edtf()
                            + "; mend a date. What was added to since is `published` from day to day, as in"
                            + " 2025-07-18/2025-07-20.");
        }
    }

    /** Notes what could not be told before. Call it when all records of the kind were read. */
    void finish() {
        later.forEach(Runnable::run);
        later.clear();
    }

    /** @return whether the first date is more than some days behind the second, whatever the two leave open */
    private static boolean isBehind(@Nullable PartialDate later, @Nullable PartialDate earlier, int days) {
        return later != null
                && earlier != null
                && later.reachesFrom().toEpochDay() > earlier.reachesTo().toEpochDay() + days;
    }
}
