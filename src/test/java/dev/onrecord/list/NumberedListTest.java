package dev.onrecord.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.onrecord.KeptRecords;
import dev.onrecord.entry.EntryKind;
import dev.onrecord.page.Page;
import dev.onrecord.page.Window;
import dev.onrecord.statement.Attribution;
import dev.onrecord.statement.Quotation;
import dev.onrecord.statement.SpeechAct;
import dev.onrecord.statement.Statement;
import dev.onrecord.statement.StatementOrder;
import dev.onrecord.store.OneToMany;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/**
 * Pages of a list that is too long to be kept are cut from what is kept of it, and are those that the database would
 * give. The packaged application is asked for such pages by {@link dev.onrecord.fuzz.PageModelIT}.
 */
@QuarkusTest
@TestProfile(KeptRecords.class)
@Transactional
class NumberedListTest {

    private static final OneToMany<Statement, Quotation> QUOTATIONS = OneToMany.parts(Quotation.class, "statement");

    private static final Relation IN_SOURCE =
            new Relation(EntryKind.SOURCE, "q.citation.source.slug", "q.statement.slug", "Quotation q");

    private static final Relation MENTIONED_BY_OTHERS = new Relation(
            EntryKind.ACTOR, "a.slug", "x.slug", "Statement x join x.mentions a", "x.speaker.slug <> a.slug");

    @Inject
    SessionFactory sessions;

    /** One of each kind, and some together. */
    private static List<List<Criterion<Statement>>> filters() {
        Criterion<Statement> acts = new Criterion.Among<>(
                new Attribute<>("act", statement -> statement.act), Set.of(SpeechAct.ASSERTS, SpeechAct.DENIES));
        Criterion<Statement> july = new Criterion.NotBefore<>(
                new Attribute<>("madeOn.latest", statement -> statement.madeOn.latest()), LocalDate.of(2025, 7, 1));
        Criterion<Statement> until = new Criterion.NotAfter<>(
                new Attribute<>("madeOn.earliest", statement -> statement.madeOn.earliest()),
                LocalDate.of(2025, 7, 18));
        Criterion<Statement> answering =
                new Criterion.Present<>(new Attribute<>("inReplyTo", statement -> statement.inReplyTo), true);
        Criterion<Statement> undated =
                new Criterion.Present<>(new Attribute<>("madeOn.earliest", statement -> statement.madeOn), false);
        Criterion<Statement> inSource = new Criterion.Having<>(IN_SOURCE, List.of("wsj", "telegraph", "nobody"));
        Criterion<Statement> mentioned =
                new Criterion.Having<>(MENTIONED_BY_OTHERS, List.of("nicolas-maduro", "freed-americans"));
        Criterion<Statement> text = text("venezuela");
        Criterion<Statement> named = new Criterion.HavingPart<>(quotations()
                .among("attribution", quotation -> quotation.attribution, Set.of(Attribution.NAMED))
                .referring(
                        EntryKind.SOURCE,
                        "citation.source.slug",
                        quotation -> quotation.citation.source.slug,
                        List.of("telegraph")));
        Criterion<Statement> words = new Criterion.HavingPart<>(quotations()
                .having(
                        EntryKind.ACTOR,
                        "mentions",
                        "slug",
                        quotation -> quotation.mentioned,
                        List.of("nicolas-maduro"))
                .containing(quotation -> quotation.folded, "prison"));
        List<Criterion<Statement>> each =
                List.of(acts, july, until, answering, undated, inSource, mentioned, text, named, words);
        return Stream.concat(
                        each.stream().map(List::of),
                        Stream.of(
                                List.<Criterion<Statement>>of(),
                                each,
                                List.<Criterion<Statement>>of(acts, new Criterion.Not<>(List.of(named, text))),
                                List.<Criterion<Statement>>of(
                                        new Criterion.AnyOf<>(List.of(List.of(words), List.of(inSource, until)))),
                                List.<Criterion<Statement>>of(new Criterion.AnyOf<>(List.of())),
                                List.of(text("no such text")),
                                List.<Criterion<Statement>>of(new Criterion.Not<>(List.of(undated)), july)))
                .toList();
    }

    private static Criterion<Statement> text(String text) {
        return new Criterion.Containing<>(new Attribute<>("folded", statement -> statement.folded), text);
    }

    private static PartSelection<Statement, Quotation> quotations() {
        return PartSelection.of(Quotation.class, "statement.slug", QUOTATIONS::of);
    }

    /** What a page shows, and what is said of it. */
    private record Shown(List<String> slugs, boolean hasNext, boolean hasPrevious, int total) {

        static Shown of(Page<Statement> page) {
            return new Shown(
                    page.items().stream().map(statement -> statement.slug).toList(),
                    page.hasNext(),
                    page.hasPrevious(),
                    page.total().getAsInt());
        }
    }

    @Test
    void pages_are_those_of_the_database_whatever_is_wanted() {
        for (StatementOrder order : StatementOrder.values()) {
            List<Window> windows = windows(order);
            for (List<Criterion<Statement>> filter : filters()) {
                for (Window window : windows) {
                    Keyset<Statement> keyset = new Keyset<>(Statement.class, order, window);
                    Shown asked = Shown.of(new PageReader<>(Statement.class, filter).page(keyset));
                    Optional<Page<Statement>> cut = NumberedList.of(Statement.class, order)
                            .orElseThrow()
                            .cut(keyset, filter);
                    assertEquals(Optional.of(asked), cut.map(Shown::of), () -> order + " " + window + " " + filter);
                }
            }
        }
    }

    /** The first and the last, and what is behind and before some records. */
    private static List<Window> windows(StatementOrder order) {
        Keyset<Statement> all = new Keyset<>(Statement.class, order, new Window(100, false, null, null));
        Page<Statement> whole = new PageReader<>(Statement.class, List.<Criterion<Statement>>of()).page(all);
        List<String> cursors = IntStream.of(0, 7, 20, whole.items().size() - 1)
                .mapToObj(
                        place -> whole.cursor().apply(whole.items().get(place)).encode())
                .toList();
        List<Window> windows = new ArrayList<>();
        for (int size : List.of(0, 3, 100)) {
            windows.add(new Window(size, false, null, null));
            windows.add(new Window(size, true, null, null));
            for (String cursor : cursors) {
                windows.add(new Window(size, false, cursor, null));
                windows.add(new Window(size, true, null, cursor));
                windows.add(new Window(size, size == 3, cursors.get(1), cursor));
            }
        }
        return windows;
    }

    @Test
    void other_values_of_what_was_asked_before_cost_no_statement() {
        Window window = new Window(5, false, null, null);
        Keyset<Statement> keyset = new Keyset<>(Statement.class, StatementOrder.DATE_ASC, window);
        filters().forEach(filter -> cut(keyset, filter));
        cut(new Keyset<>(Statement.class, StatementOrder.DATE_ASC, new Window(100, false, null, null)), List.of());
        long before = sessions.getStatistics().getPrepareStatementCount();
        List<Criterion<Statement>> others = List.of(
                new Criterion.Having<>(IN_SOURCE, List.of("americans-released")),
                new Criterion.HavingPart<>(quotations()
                        .among("attribution", quotation -> quotation.attribution, Set.of(Attribution.PRONOUN))),
                new Criterion.NotAfter<>(
                        new Attribute<>("madeOn.earliest", statement -> statement.madeOn.earliest()),
                        LocalDate.of(2025, 1, 18)),
                text("journey"));
        others.forEach(
                criterion -> assertTrue(cut(keyset, List.of(criterion)).total().getAsInt() >= 0));
        assertEquals(0, sessions.getStatistics().getPrepareStatementCount() - before);
        // Of many that may have a text the database is asked which do.
        cut(keyset, List.of(text("venezuela")));
        assertEquals(1, sessions.getStatistics().getPrepareStatementCount() - before);
    }

    private static Page<Statement> cut(Keyset<Statement> keyset, List<Criterion<Statement>> criteria) {
        return NumberedList.of(Statement.class, StatementOrder.DATE_ASC)
                .orElseThrow()
                .cut(keyset, criteria)
                .orElseThrow();
    }
}
