package dev.onrecord.comparison;

import static dev.onrecord.comparison.Agreement.CHANGED;
import static dev.onrecord.comparison.Agreement.COMPATIBLE;
import static dev.onrecord.comparison.Agreement.CONFLICTING;
import static dev.onrecord.comparison.Agreement.DISPUTED;
import static dev.onrecord.comparison.Agreement.SINGLE_ORIGIN;
import static dev.onrecord.comparison.Agreement.SINGLE_SOURCE;
import static dev.onrecord.comparison.Agreement.UNANIMOUS;
import static dev.onrecord.comparison.Agreement.UNANSWERED;
import static dev.onrecord.comparison.Agreement.VARIED;
import static dev.onrecord.comparison.QuantityQualifier.ABOUT;
import static dev.onrecord.comparison.QuantityQualifier.AT_LEAST;
import static dev.onrecord.comparison.QuantityQualifier.AT_MOST;
import static dev.onrecord.comparison.QuantityQualifier.EXACTLY;
import static dev.onrecord.comparison.QuantityQualifier.LESS_THAN;
import static dev.onrecord.comparison.QuantityQualifier.MORE_THAN;
import static dev.onrecord.comparison.QuantityQualifier.NEARLY;
import static dev.onrecord.comparison.SampleAnswers.about;
import static dev.onrecord.comparison.SampleAnswers.as;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.onrecord.time.Basis;
import dev.onrecord.time.PartialDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {

    /** A denied answer has `not` before it, and stays a phrase. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            a!denied: many         ; not many
            a!denied: not many     ; not many of whom it is not so
            a!denied: not all      ; not none
            a!denied: rounded 4000 ; not 4,000 people, rounded
            a!denied: less than 10 ; not fewer than 10 people
            """)
    void a_denied_answer_is_shown_as_such(String story, String expected) {
        assertEquals(
                expected,
                new Comparison(Notation.answers(story), false)
                        .positions()
                        .get(0)
                        .display());
    }

    // ---- Properties

    @Property
    void the_order_of_accounts_does_not_matter(@ForAll("answers") List<Answer> answers, @ForAll Random random) {
        List<Answer> shuffled = new ArrayList<>(answers);
        Collections.shuffle(shuffled, random);
        Comparison one = of(answers);
        Comparison other = of(shuffled);
        assertEquals(one.agreement(), other.agreement());
        assertEquals(one.between(), other.between());
        assertEquals(one.consensus().value(), other.consensus().value());
        assertEquals(one.consensus().asOf(), other.consensus().asOf());
        assertEquals(one.consensus().modality(), other.consensus().modality());
        assertEquals(Set.copyOf(one.outliers()), Set.copyOf(other.outliers()));
        assertEquals(one.positions().size(), other.positions().size());
        assertEquals(one.conflicts().size(), other.conflicts().size());
    }

    @Property
    void an_account_that_says_what_another_of_the_same_origin_says_changes_nothing_but_counts(
            @ForAll("answers") List<Answer> answers, @ForAll Random random) {
        Answer again = answers.get(random.nextInt(answers.size()));
        List<Answer> more = new ArrayList<>(answers);
        more.add(again);
        Comparison one = of(answers);
        Comparison other = of(more);
        assertEquals(one.agreement(), other.agreement());
        assertEquals(one.consensus().value(), other.consensus().value());
        assertEquals(one.origins(), other.origins());
        assertEquals(one.outliers(), other.outliers());
        assertEquals(one.conflicts(), other.conflicts());
        assertEquals(one.positions().size(), other.positions().size());
    }

    @Property
    void a_further_source_that_quotes_the_same_statement_adds_no_origin(
            @ForAll("answers") List<Answer> answers, @ForAll Random random) {
        Answer one = answers.get(random.nextInt(answers.size()));
        if (one.statement() == null) {
            return;
        }
        List<Answer> more = new ArrayList<>(answers);
        more.add(new Answer(
                "another",
                one.speaker(),
                one.reportedBy(),
                one.principal(),
                one.statement(),
                one.value(),
                one.asOf(),
                one.modality()));
        assertEquals(of(answers).origins(), of(more).origins());
        assertEquals(of(answers).consensus().value(), of(more).consensus().value());
        Agreement before = of(answers).agreement();
        assertEquals(before == SINGLE_SOURCE ? of(more).agreement() : before, of(more).agreement());
    }

    @Property
    void who_speaks_for_another_is_no_second_witness(@ForAll("answers") List<Answer> answers, @ForAll Random random) {
        Answer one = answers.get(random.nextInt(answers.size()));
        if (one.statement() == null) {
            return;
        }
        List<Answer> more = new ArrayList<>(answers);
        more.add(new Answer(
                one.source(), "official", null, one.principal(), "o-1", one.value(), one.asOf(), one.modality()));
        // Who says what his principal said on another occasion and took back is at odds with him.
        if (of(answers).agreement() != CHANGED) {
            assertEquals(of(answers).consensus().value(), of(more).consensus().value());
            assertEquals(of(answers).agreement(), of(more).agreement());
            assertEquals(
                    of(answers).outliers(),
                    of(more).outliers().stream()
                            .filter(origin -> !"o-1".equals(origin.statement()))
                            .toList());
        }
    }

    @Property
    void no_account_of_the_latest_day_contradicts_the_consensus(@ForAll("answers") List<Answer> answers) {
        Comparison comparison = of(answers);
        ClaimValue consensus = comparison.consensus().value();
        if (consensus == null) {
            return;
        }
        for (Answer answer : answers) {
            boolean counts = comparison.consensus().asOf() == null
                    || answer.asOf() != null
                            && !answer.asOf()
                                    .latest()
                                    .isBefore(comparison.consensus().asOf());
            if (counts && answer.denies()) {
                assertFalse(new Denial(answer.said()).excludes(consensus));
            } else if (counts && answer.givesValue()) {
                assertTrue(new Values(false).of(answer.said(), consensus) != Compatibility.CONFLICTING);
            }
        }
    }

    @Property
    void there_is_a_consensus_only_where_nobody_conflicts(@ForAll("answers") List<Answer> answers) {
        Comparison all = of(answers);
        if (all.agreement() == CONFLICTING || all.agreement() == DISPUTED || all.agreement() == UNANSWERED) {
            assertNull(all.consensus().value());
        }
    }

    @Property
    void a_consensus_that_is_exact_was_printed_or_follows_from_printed_ends(@ForAll("answers") List<Answer> answers) {
        if (of(answers).consensus().value() instanceof Quantity consensus && consensus.qualifier() == EXACTLY) {
            assertTrue(answers.stream()
                    .map(Answer::value)
                    .filter(Quantity.class::isInstance)
                    .map(Quantity.class::cast)
                    .anyMatch(value -> value.qualifier() != ABOUT && value.qualifier() != NEARLY));
        }
    }

    @Property
    void each_end_of_a_consensus_is_printed_unless_it_is_about_a_number(@ForAll("answers") List<Answer> answers) {
        if (of(answers).consensus().value() instanceof Quantity consensus && consensus.qualifier() != ABOUT) {
            List<Quantity> printed = answers.stream()
                    .map(Answer::value)
                    .flatMap(ComparisonTest::number)
                    .toList();
            Interval all = consensus.interval();
            boolean said = printed.stream().anyMatch(value -> value.interval().equals(all));
            assertTrue(said || isPrinted(printed, all, true) && isPrinted(printed, all, false));
        }
    }

    /** Whether they leave something is asked of each number, one by one. */
    @Property
    void denials_are_at_odds_exactly_where_they_leave_no_number(@ForAll("bounds") List<Quantity> bounds) {
        List<Answer> denials = new ArrayList<>();
        for (int i = 0; i < bounds.size(); i++) {
            denials.add(as(Modality.DENIED, quoted("s" + i, "x" + i, "x" + i + "-1", bounds.get(i))));
        }
        boolean leavesNothing = IntStream.rangeClosed(0, 13)
                .mapToObj(BigDecimal::valueOf)
                .allMatch(number ->
                        bounds.stream().anyMatch(bound -> bound.interval().contains(number)));
        Agreement agreement = of(denials).agreement();
        assertEquals(leavesNothing && bounds.size() > 1, agreement == DISPUTED, agreement + " of " + bounds);
    }

    /** What one says is denied as a whole, or in pieces. */
    @Property
    void what_is_denied_in_pieces_is_denied(
            @ForAll("bounds") List<Quantity> bounds,
            @ForAll @IntRange(min = 0, max = 12) int from,
            @ForAll @IntRange(min = 0, max = 12) int width) {
        Quantity said = Quantity.between(from, from + width, "people", true);
        List<Answer> answers = new ArrayList<>(List.of(own("a", said)));
        for (int i = 0; i < bounds.size(); i++) {
            answers.add(as(Modality.DENIED, quoted("s" + i, "x" + i, "x" + i + "-1", bounds.get(i))));
        }
        boolean leavesNothing = IntStream.rangeClosed(from, from + width)
                .mapToObj(BigDecimal::valueOf)
                .allMatch(number ->
                        bounds.stream().anyMatch(bound -> bound.interval().contains(number)));
        Comparison all = of(answers);
        if (leavesNothing) {
            assertEquals(DISPUTED, all.agreement());
        } else if (all.agreement() != DISPUTED) {
            assertEquals(said, all.consensus().value());
        }
    }

    @Provide
    Arbitrary<List<Quantity>> bounds() {
        Arbitrary<Integer> numbers = Arbitraries.integers().between(1, 12);
        return Arbitraries.oneOf(
                        Combinators.combine(Arbitraries.of(EXACTLY, MORE_THAN, AT_LEAST, AT_MOST, LESS_THAN), numbers)
                                .as((qualifier, number) -> Quantity.of(qualifier, number, "people", true)),
                        Combinators.combine(numbers, numbers)
                                .as((one, other) ->
                                        Quantity.between(Math.min(one, other), Math.max(one, other), "people", true)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    /** Whatever may be a day of all of them may be one of the consensus. */
    @Property
    void a_consensus_of_dates_is_no_tighter_than_what_all_allow(@ForAll("dates") List<DateValue> dates) {
        Interval.common(dates.stream().map(DateValue::interval).toList()).ifPresent(common -> {
            DateValue consensus = (DateValue) new CommonValue(List.copyOf(dates)).value();
            assertEquals(Optional.of(common), consensus.interval().intersect(common), consensus.getDisplay());
            dates.forEach(date -> assertTrue(new Values(false).of(date, consensus) != Compatibility.CONFLICTING));
        });
    }

    @Provide
    Arbitrary<List<DateValue>> dates() {
        Arbitrary<String> ends = Combinators.combine(
                        Arbitraries.of("2024", "2025", "2024-12", "2025-01", "2025-02", "2025-01-31", "2025-02-01"),
                        Arbitraries.of("", "~"))
                .as(String::concat);
        Arbitrary<String> intervals = Combinators.combine(
                        Arbitraries.oneOf(ends, Arbitraries.just("..")),
                        Arbitraries.oneOf(ends, Arbitraries.just("..")))
                .as((from, to) -> from + "/" + to)
                .filter(ComparisonTest::isDate);
        return Arbitraries.oneOf(ends, intervals)
                .map(edtf -> new DateValue(day(edtf)))
                .list()
                .ofMinSize(2)
                .ofMaxSize(4)
                .uniqueElements();
    }

    private static boolean isDate(String edtf) {
        try {
            day(edtf);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Some are one at least, and several two. */
    private static Stream<Quantity> number(ClaimValue value) {
        if (value instanceof Share share) {
            return Stream.ofNullable(Quantity.of(share.count().whole(), "people"));
        }
        return value instanceof Quantity quantity ? Stream.of(quantity) : Stream.empty();
    }

    private static boolean isPrinted(List<Quantity> printed, Interval all, boolean lower) {
        return (lower ? all.min() : all.max()) == null
                || printed.stream()
                        .filter(value -> lower ? !value.hasLowerMargin() : !value.hasUpperMargin())
                        .flatMap(value -> Stream.of(value.printed(), value.interval()))
                        .anyMatch(value -> (lower ? value.compareLower(all) : value.compareUpper(all)) == 0);
    }

    @Property
    void there_are_conflicts_exactly_where_the_verdict_says_so(@ForAll("answers") List<Answer> answers) {
        Comparison all = of(answers);
        boolean said = Set.of(CONFLICTING, DISPUTED, CHANGED).contains(all.agreement());
        assertEquals(said, !all.conflicts().isEmpty());
        assertEquals(said, !all.between().isEmpty());
    }

    @Provide
    Arbitrary<List<Answer>> answers() {
        Arbitrary<ClaimValue> quantities = Combinators.combine(
                        Arbitraries.of(EXACTLY, ABOUT, NEARLY, MORE_THAN, AT_LEAST, AT_MOST),
                        Arbitraries.integers().between(1, 60))
                .as((qualifier, number) -> Quantity.of(qualifier, number, "people", true));
        Arbitrary<ClaimValue> values = Arbitraries.frequencyOf(
                Tuple.of(5, quantities),
                Tuple.of(1, Arbitraries.just(new Withheld(null))),
                Tuple.of(1, Arbitraries.just(new TextValue("plenty", true))),
                Tuple.of(2, Arbitraries.of(ShareStrength.class).map(strength -> new Share(strength, false))));
        Arbitrary<String> statements = Arbitraries.of("x-1", "x-2", "y-1").injectNull(0.4);
        return Combinators.combine(
                        Arbitraries.of("a", "b", "c"),
                        statements,
                        values,
                        Arbitraries.of(day("2025-06-03"), day("2025-06-04"), day("2025-06"))
                                .injectNull(0.7),
                        Arbitraries.of(Modality.class))
                .as((source, statement, value, day, modality) -> new Answer(
                        source,
                        statement == null ? null : statement.substring(0, 1),
                        null,
                        statement == null ? null : statement.substring(0, 1),
                        statement,
                        value,
                        day,
                        modality))
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    // ---- Each row of the table

    @Example
    void unanswered_is_what_no_account_gives_a_value_for() {
        assertEquals(UNANSWERED, agreement(own("a", new Withheld("not said")), own("b", new Withheld(null))));
        assertNull(of(own("a", new Withheld(null)), own("b", new Withheld(null)))
                .consensus()
                .value());
    }

    @Example
    void conflicting_is_two_sources_in_their_own_voice() {
        assertEquals(CONFLICTING, agreement(own("a", YES), own("b", NO)));
        assertEquals(Set.of(Between.SOURCES), of(own("a", YES), own("b", NO)).between());
    }

    @Example
    void conflicting_is_one_source_that_contradicts_itself() {
        Comparison blog = of(own("blog", people(EXACTLY, 25)), own("blog", people(EXACTLY, 50)));
        assertEquals(CONFLICTING, blog.agreement());
        assertEquals(Set.of(Between.WITHIN_SOURCE), blog.between());
        assertNull(blog.consensus().value());
    }

    @Example
    void conflicting_is_two_sources_on_what_one_statement_says() {
        assertEquals(CONFLICTING, agreement(quoted("a", "x", "x-1", YES), quoted("b", "x", "x-1", NO)));
    }

    @Example
    void disputed_is_two_speakers_even_in_one_source() {
        Comparison one = of(quoted("a", "x", "x-1", NO), quoted("a", "y", "y-1", YES));
        assertEquals(DISPUTED, one.agreement());
        assertEquals(Set.of(Between.SPEAKERS), one.between());
        assertNull(one.consensus().value());
    }

    @Example
    void disputed_is_a_source_in_its_own_voice_and_somebody_who_is_quoted_wherever() {
        assertEquals(DISPUTED, agreement(own("a", NO), quoted("b", "x", "x-1", YES)));
        assertEquals(DISPUTED, agreement(own("a", NO), quoted("a", "x", "x-1", YES)));
    }

    @Example
    void changed_is_what_conflicts_only_across_days() {
        Comparison toll = of(
                about(day("2025-06-03"), own("a", people(EXACTLY, 25))),
                about(day("2025-06-04"), own("a", people(EXACTLY, 50))));
        assertEquals(CHANGED, toll.agreement());
        assertEquals("50 people", toll.consensus().value().getDisplay());
        assertEquals(LocalDate.of(2025, 6, 4), toll.consensus().asOf());
    }

    @Example
    void changed_is_one_speaker_and_his_earlier_self() {
        Comparison both = of(quoted("a", "x", "x-1", YES), quoted("b", "x", "x-2", NO));
        assertEquals(CHANGED, both.agreement());
        assertEquals(Set.of(Between.ONE_SPEAKER), both.between());
        assertNull(both.consensus().value());
    }

    @Example
    void a_conflict_on_one_day_is_none_of_time() {
        assertEquals(
                CONFLICTING,
                agreement(
                        about(day("2025-06-03"), own("a", people(EXACTLY, 25))),
                        about(day("2025-06"), own("b", people(EXACTLY, 50)))));
    }

    @Example
    void single_source_is_one_source_however_often_it_answers() {
        assertEquals(
                SINGLE_SOURCE, agreement(own("a", YES), quoted("a", "x", "x-1", YES), own("b", new Withheld(null))));
    }

    @Example
    void single_origin_is_several_sources_that_go_back_to_one_statement() {
        assertEquals(SINGLE_ORIGIN, agreement(quoted("a", "x", "x-1", YES), quoted("b", "x", "x-1", YES)));
        assertEquals(SINGLE_ORIGIN, agreement(quoted("a", "x", "x-1", YES), quoted("b", "x", "x-2", YES)));
        assertEquals(UNANIMOUS, agreement(quoted("a", "x", "x-1", YES), quoted("b", "y", "y-1", YES)));
    }

    @Example
    void varied_is_what_differs_without_excluding() {
        assertEquals(VARIED, agreement(own("a", text("to free prisoners")), own("b", text("out of humanity"))));
        assertEquals(VARIED, agreement(own("a", name("Marco")), own("b", name("Marc"))));
    }

    @Example
    void unanimous_is_all_the_same_in_whatever_letters() {
        assertEquals(UNANIMOUS, agreement(own("a", text("Cecot")), own("b", text("CECOT"))));
        assertEquals(UNANIMOUS, agreement(own("a", YES), own("b", YES), own("c", new Withheld(null))));
    }

    @Example
    void compatible_is_all_else() {
        assertEquals(COMPATIBLE, agreement(own("a", people(ABOUT, 250)), own("b", people(EXACTLY, 252))));
    }

    // ---- Verdicts that were wrong

    @Example
    void a_fraction_or_an_open_end_decides_nothing_by_the_unit() {
        assertEquals(
                COMPATIBLE,
                agreement(
                        own("a", Quantity.of(MORE_THAN, 1.5, "MW", false)),
                        own("b", Quantity.of(EXACTLY, 1.6, "MW", false))));
        assertEquals(
                CONFLICTING,
                agreement(
                        own("a", Quantity.of(MORE_THAN, 100, "tonnes", false)),
                        own("b", Quantity.of(EXACTLY, 100, "tonnes", false))));
        assertEquals(
                CONFLICTING,
                agreement(
                        own("a", Quantity.of(MORE_THAN, 4000, "tonnes", false)),
                        own("b", Quantity.of(NEARLY, 4000, "tonnes", false))));
    }

    @Example
    void some_are_not_none() {
        assertEquals(CONFLICTING, agreement(own("a", share("SOME")), own("b", people(EXACTLY, 0))));
        assertEquals(CONFLICTING, agreement(own("a", share("NONE")), own("b", people(MORE_THAN, 0))));
        assertEquals(UNANIMOUS, agreement(own("a", share("NONE")), own("b", people(EXACTLY, 0))));
        assertEquals(COMPATIBLE, agreement(own("a", share("MOST")), own("b", people(EXACTLY, 10))));
    }

    @Example
    void a_consensus_is_no_more_precise_than_what_is_printed() {
        Quantity about = (Quantity) of(own("a", people(ABOUT, 100)), own("b", people(ABOUT, 110)))
                .consensus()
                .value();
        assertEquals(ABOUT, about.qualifier());
        assertEquals(105, about.number());
        Quantity about250 = (Quantity) of(own("a", people(ABOUT, 250)), own("b", people(MORE_THAN, 250)))
                .consensus()
                .value();
        assertEquals(ABOUT, about250.qualifier());
        assertEquals(250, about250.number());
        Quantity at10 = (Quantity) of(own("a", people(ABOUT, 10)), own("b", people(AT_LEAST, 10)))
                .consensus()
                .value();
        assertEquals(10, at10.number());
    }

    @Example
    void a_consensus_of_approximate_numbers_is_as_round_as_they_allow() {
        assertEquals("about 100 people", consensus(people(ABOUT, 100), people(ABOUT, 105)));
        assertEquals(
                "about 1,234 kg",
                consensus(Quantity.of(ABOUT, 1234, "kg", false), Quantity.of(AT_LEAST, 1220, "kg", false)));
        assertEquals(
                "about 2,500 acres",
                consensus(Quantity.of(ABOUT, 1000, "hectares", false), Quantity.of(ABOUT, 2500, "acres", false)));
        assertEquals(
                "about 10 feet",
                consensus(Quantity.of(ABOUT, 10, "feet", false), Quantity.of(ABOUT, 3, "metres", false)));
        assertEquals(
                "about 0.012 m",
                consensus(Quantity.of(ABOUT, 0.0122, "m", false), Quantity.of(ABOUT, 12, "mm", false)));
    }

    private static String consensus(ClaimValue one, ClaimValue other) {
        return of(own("a", one), own("b", other)).consensus().value().getDisplay();
    }

    @Example
    void a_running_toll_comes_to_its_latest_day() {
        Comparison toll = of(
                about(day("2020-08-04"), own("a", people(AT_LEAST, 50))),
                about(day("2020-08-04"), own("b", people(AT_LEAST, 70))),
                about(day("2020-08-05"), own("c", people(EXACTLY, 100))));
        assertEquals(COMPATIBLE, toll.agreement());
        assertEquals("100 people", toll.consensus().value().getDisplay());
        assertEquals(LocalDate.of(2020, 8, 5), toll.consensus().asOf());
    }

    // ---- Verdicts that would surprise an editor

    @Example
    void a_list_that_is_part_of_another_is_compatible_with_it() {
        ClaimValue three = new TextSet(List.of("El Salvador", "Venezuela", "United States"));
        ClaimValue two = new TextSet(List.of("Venezuela", "El Salvador"));
        assertEquals(COMPATIBLE, agreement(own("a", three), own("b", two)));
        assertEquals(three, of(own("a", three), own("b", two)).consensus().value());
        assertEquals(COMPATIBLE, agreement(own("a", three), own("b", text("Venezuela"))));
    }

    @Example
    void texts_exclude_each_other_only_where_the_question_says_so() {
        List<Answer> answers = List.of(own("a", text("maximum")), own("b", text("high")));
        assertEquals(VARIED, new Comparison(answers, false).agreement());
        assertEquals(CONFLICTING, new Comparison(answers, true).agreement());
    }

    @Example
    void many_had_one_and_many_had_none_are_compatible() {
        ClaimValue hadNone = new Share(ShareStrength.MANY, true);
        assertEquals(COMPATIBLE, agreement(own("a", hadNone), own("b", share("MANY"))));
        assertEquals(CONFLICTING, agreement(own("a", hadNone), own("b", share("ALL"))));
        assertEquals(CONFLICTING, agreement(own("a", new Share(ShareStrength.MOST, true)), own("b", share("MOST"))));
    }

    @Example
    void a_looser_answer_is_an_account_that_excludes_none() {
        Answer loose = own("a", new TextValue("social media", true));
        assertEquals(COMPATIBLE, agreement(loose, own("b", text("X"))));
        assertEquals("X", of(loose, own("b", text("X"))).consensus().value().getDisplay());
        assertEquals(COMPATIBLE, agreement(loose, date("b", "2025-03")));
    }

    @Example
    void the_one_that_stands_against_all_others_is_the_outlier() {
        Comparison year = of(date("a", "1789"), date("b", "1798"), date("c", "1798"));
        assertEquals(CONFLICTING, year.agreement());
        assertEquals(List.of(new Origin(null, "a")), year.outliers());
        assertEquals(List.of(), of(date("a", "1789"), date("b", "1798")).outliers());
        Comparison names = of(own("a", name("Marco")), own("b", new NameValue("Marc", true)), own("c", name("Marco")));
        assertEquals(List.of(new Origin(null, "b")), names.outliers());
        assertEquals("Marco", names.consensus().value().getDisplay());
    }

    @Example
    void a_consensus_is_as_firm_as_the_weakest_of_its_accounts() {
        Comparison both = of(own("a", YES), as(Modality.ANNOUNCED, quoted("b", "x", "x-1", YES)));
        assertEquals(Modality.ANNOUNCED, both.consensus().modality());
    }

    @Example
    void a_source_answers_quotes_or_says_that_it_was_not_told() {
        Comparison all = of(
                own("a", YES), quoted("a", "x", "x-1", YES), quoted("b", "x", "x-1", YES), own("c", new Withheld("")));
        assertEquals(Standing.ANSWERS, all.standing("a"));
        assertEquals(Standing.QUOTES_ONLY, all.standing("b"));
        assertEquals(Standing.WITHHELD, all.standing("c"));
    }

    // ---- Each pair of kinds

    @Example
    void every_pair_of_kinds_is_compared_or_refused() {
        List<ClaimValue> kinds = List.of(
                people(EXACTLY, 3),
                share("SOME"),
                date("a", "2025").value(),
                YES,
                name("Cecot"),
                text("a prison"),
                new TextSet(List.of("a prison", "a camp")),
                new SameAs("another", "Another?"),
                new TextValue("lately", true),
                new Withheld(null));
        String expected = """
                SAME COMPATIBLE - - - - - - COMPATIBLE COMPATIBLE
                COMPATIBLE SAME - - - - - - COMPATIBLE COMPATIBLE
                - - SAME - - - - - COMPATIBLE COMPATIBLE
                - - - SAME - - - - COMPATIBLE COMPATIBLE
                - - - - SAME - - - COMPATIBLE COMPATIBLE
                - - - - - SAME COMPATIBLE - COMPATIBLE COMPATIBLE
                - - - - - COMPATIBLE SAME - COMPATIBLE COMPATIBLE
                - - - - - - - SAME COMPATIBLE COMPATIBLE
                COMPATIBLE COMPATIBLE COMPATIBLE COMPATIBLE COMPATIBLE COMPATIBLE COMPATIBLE COMPATIBLE SAME COMPATIBLE
                COMPATIBLE COMPATIBLE COMPATIBLE COMPATIBLE COMPATIBLE COMPATIBLE COMPATIBLE COMPATIBLE COMPATIBLE SAME
                """;
        StringBuilder found = new StringBuilder();
        for (ClaimValue one : kinds) {
            List<String> row = kinds.stream().map(other -> told(one, other)).toList();
            found.append(String.join(" ", row)).append('\n');
        }
        assertEquals(expected, found.toString());
    }

    private static String told(ClaimValue one, ClaimValue other) {
        return Values.areComparable(one, other)
                ? new Values(true).of(one, other).name()
                : "-";
    }

    @Example
    void two_of_a_kind_that_differ_exclude_each_other_or_do_not() {
        Values exclusive = new Values(true);
        assertEquals(Compatibility.CONFLICTING, exclusive.of(YES, NO));
        assertEquals(Compatibility.VARIED, exclusive.of(name("Center"), name("Centre")));
        assertEquals(Compatibility.CONFLICTING, exclusive.of(text("a"), text("b")));
        assertEquals(Compatibility.VARIED, new Values(false).of(text("a"), text("b")));
        assertEquals(Compatibility.CONFLICTING, exclusive.of(share("FEW"), share("MANY")));
        assertEquals(Compatibility.COMPATIBLE, exclusive.of(share("SOME"), share("ALL")));
        assertEquals(Compatibility.CONFLICTING, exclusive.of(share("NONE"), share("SOME")));
        assertEquals(Compatibility.CONFLICTING, exclusive.of(new SameAs("a", "A?"), new SameAs("b", "B?")));
        assertThrows(IllegalArgumentException.class, () -> exclusive.of(YES, text("b")));
    }

    @Example
    void measures_are_compared_across_units_and_told_in_one_of_them() {
        Comparison mass = of(
                own("a", Quantity.of(EXACTLY, 2750, "tonnes", false)),
                own("b", Quantity.of(EXACTLY, 2750000, "kg", false)));
        assertEquals(UNANIMOUS, mass.agreement());
        assertEquals(
                CONFLICTING,
                agreement(
                        own("a", Quantity.of(EXACTLY, 2750, "tonnes", false)),
                        own("b", Quantity.of(EXACTLY, 2750, "short tons", false))));
        assertNotNull(
                of(own("a", Quantity.of(ABOUT, 10, "miles", false)), own("b", Quantity.of(AT_LEAST, 16, "km", false)))
                        .consensus()
                        .value());
    }

    @Example
    void dates_agree_where_they_overlap() {
        Comparison days = of(date("a", "2025-07"), date("b", "2025-07-18"), date("c", "2025-06/2025-07"));
        assertEquals(COMPATIBLE, days.agreement());
        assertEquals("18 July 2025", days.consensus().value().getDisplay());
        assertEquals(
                "July 2025",
                of(date("a", "2025-06/2025-07"), date("b", "2025-07/2025-08"))
                        .consensus()
                        .value()
                        .getDisplay());
    }

    @Example
    void words_of_a_share_come_to_the_strongest_that_all_allow() {
        assertEquals(
                "most",
                of(own("a", share("SOME")), own("b", share("MOST")))
                        .consensus()
                        .value()
                        .getDisplay());
        assertEquals(
                "many",
                of(own("a", share("SOME")), own("b", share("MANY")))
                        .consensus()
                        .value()
                        .getDisplay());
    }

    private static final ClaimValue YES = new YesNo(true);
    private static final ClaimValue NO = new YesNo(false);

    private static Comparison of(Answer... answers) {
        return of(List.of(answers));
    }

    private static Comparison of(List<Answer> answers) {
        return new Comparison(answers, false);
    }

    private static Agreement agreement(Answer... answers) {
        return of(answers).agreement();
    }

    private static Answer own(String source, ClaimValue value) {
        return SampleAnswers.own(source, value);
    }

    private static Answer quoted(String source, String speaker, String statement, ClaimValue value) {
        return SampleAnswers.quoted(source, speaker, statement, value);
    }

    private static ClaimValue people(QuantityQualifier qualifier, int number) {
        return Quantity.of(qualifier, number, "people", true);
    }

    private static ClaimValue share(String strength) {
        return new Share(ShareStrength.valueOf(strength), false);
    }

    private static ClaimValue text(String text) {
        return new TextValue(text, false);
    }

    private static ClaimValue name(String name) {
        return new NameValue(name, false);
    }

    private static Answer date(String source, String edtf) {
        return own(source, new DateValue(day(edtf)));
    }

    private static PartialDate day(String edtf) {
        return PartialDate.of(edtf, null, Basis.STATED, Basis.STATED, null);
    }
}
