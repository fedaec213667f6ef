package dev.onrecord.claim;

import static dev.onrecord.claim.Agreement.COMPATIBLE;
import static dev.onrecord.claim.Agreement.CONFLICTING;
import static dev.onrecord.claim.Agreement.DISPUTED;
import static dev.onrecord.claim.Agreement.SINGLE_SOURCE;
import static dev.onrecord.claim.Agreement.UNANIMOUS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.onrecord.time.Basis;
import dev.onrecord.time.PartialDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class AnswersTest {

    @Property
    void the_order_of_answers_does_not_matter(@ForAll("answers") List<Answer> answers, @ForAll Random random) {
        List<Answer> shuffled = new ArrayList<>(answers);
        Collections.shuffle(shuffled, random);
        assertEquals(new Answers(answers).agreement(), new Answers(shuffled).agreement());
        assertEquals(bounds(new Answers(answers).consensus()), bounds(new Answers(shuffled).consensus()));
    }

    @Property
    void no_answer_contradicts_the_consensus(@ForAll("answers") List<Answer> answers) {
        if (new Answers(answers).consensus() instanceof Quantity consensus) {
            assertTrue(answers.stream()
                    .map(Answer::value)
                    .filter(Quantity.class::isInstance)
                    .allMatch(value -> ((Quantity) value)
                            .interval()
                            .intersect(consensus.interval())
                            .isPresent()));
        }
    }

    @Property
    void an_answer_said_twice_changes_nothing(@ForAll("answers") List<Answer> answers) {
        List<Answer> twice = new ArrayList<>(answers);
        twice.addAll(answers);
        assertEquals(new Answers(answers).agreement(), new Answers(twice).agreement());
    }

    @Property
    void there_is_a_consensus_only_where_no_values_conflict(@ForAll("answers") List<Answer> answers) {
        Answers all = new Answers(answers);
        if (all.agreement() == CONFLICTING || all.agreement() == DISPUTED) {
            assertNull(all.consensus());
        }
    }

    @Provide
    Arbitrary<List<Answer>> answers() {
        Arbitrary<ClaimValue> quantities = Combinators.combine(
                        Arbitraries.of(
                                QuantityQualifier.EXACTLY,
                                QuantityQualifier.ABOUT,
                                QuantityQualifier.MORE_THAN,
                                QuantityQualifier.AT_MOST),
                        Arbitraries.integers().between(1, 60))
                .as((qualifier, number) -> Quantity.of(qualifier, number, "people"));
        Arbitrary<ClaimValue> values = Arbitraries.frequencyOf(
                Tuple.of(5, quantities),
                Tuple.of(1, Arbitraries.just(new Undisclosed(null))),
                Tuple.of(1, Arbitraries.just(Quantity.uncounted(QuantityQualifier.ALL, "people"))));
        return Combinators.combine(
                        Arbitraries.of("a", "b", "c"),
                        values,
                        Arbitraries.of("x", "y").injectNull(0.5))
                .as(Answer::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    private static Interval bounds(ClaimValue value) {
        return value instanceof Quantity quantity ? quantity.interval() : null;
    }

    @Example
    void one_source_is_one_source_however_often_it_answers() {
        assertEquals(SINGLE_SOURCE, agreement(text("a", "yes", null), text("a", "no", null)));
    }

    @Example
    void the_same_in_other_letters_is_the_same() {
        assertEquals(UNANIMOUS, agreement(text("a", "Yes", null), text("b", "yes", null)));
    }

    @Example
    void a_conflict_is_a_dispute_only_if_both_sides_of_every_conflict_are_credited_to_different_people() {
        assertEquals(DISPUTED, agreement(text("a", "yes", "x"), text("b", "no", "y")));
        assertEquals(CONFLICTING, agreement(text("a", "yes", "x"), text("b", "no", "x")));
        assertEquals(CONFLICTING, agreement(text("a", "yes", "x"), text("b", "no", null)));
        assertEquals(CONFLICTING, agreement(text("a", "yes", "x"), text("b", "no", "y"), text("c", "no", null)));
    }

    @Example
    void dates_agree_where_they_overlap() {
        Answers answers =
                new Answers(List.of(date("a", "2025-07"), date("b", "2025-07-18"), date("c", "2025-06/2025-07")));
        assertEquals(COMPATIBLE, answers.agreement());
        assertEquals("2025-07-18", ((DateValue) answers.consensus()).date().edtf());
        Answers overlap = new Answers(List.of(date("a", "2025-06/2025-07"), date("b", "2025-07/2025-08")));
        assertEquals(
                "2025-07-01/2025-07-31",
                ((DateValue) overlap.consensus()).date().edtf());
        assertEquals(CONFLICTING, agreement(date("a", "1789"), date("b", "1798")));
    }

    @Example
    void a_value_that_was_not_given_contradicts_nothing() {
        Answer silent = new Answer("a", new Undisclosed("not said"), null);
        Answer ten = new Answer("b", Quantity.of(QuantityQualifier.EXACTLY, 10, "people"), null);
        assertEquals(COMPATIBLE, agreement(silent, ten));
        assertEquals(ten.value(), new Answers(List.of(silent, ten)).consensus());
        assertNull(new Answers(List.of(silent)).consensus());
    }

    @Example
    void different_units_are_not_compared() {
        assertEquals(
                CONFLICTING,
                agreement(
                        new Answer("a", Quantity.of(QuantityQualifier.ABOUT, 10, "people"), null),
                        new Answer("b", Quantity.of(QuantityQualifier.EXACTLY, 10, "families"), null)));
    }

    @Example
    void nobody_is_no_answer() {
        assertThrows(IllegalArgumentException.class, () -> new Answers(List.of()));
    }

    private static Agreement agreement(Answer... answers) {
        return new Answers(List.of(answers)).agreement();
    }

    private static Answer text(String source, String text, String speaker) {
        return new Answer(source, new TextValue(text), speaker);
    }

    private static Answer date(String source, String edtf) {
        return new Answer(source, new DateValue(PartialDate.of(edtf, null, Basis.STATED)), null);
    }
}
