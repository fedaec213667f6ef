package dev.onrecord.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import graphql.ExecutionInput;
import graphql.ParseAndValidate;
import graphql.ParseAndValidateResult;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What is drawn is what it is said to be; otherwise nothing would follow from how it is answered. */
class QuestionsTest {

    private static final FuzzRun RUN = FuzzRun.of("Questions", 2_000);

    private final Questions questions = new Questions();

    @Test
    void valid_questions_are_valid() {
        RUN.each(number -> {
            Question question = questions.valid(RUN.chance(number));
            ParseAndValidateResult result = check(question);
            assertFalse(result.isFailure(), () -> RUN.name(number) + "\n" + question + "\n" + result.getErrors());
        });
    }

    @Test
    void questions_with_fields_that_fail_are_valid() {
        RUN.each(number -> {
            Question question = questions.failing(RUN.chance(number));
            assertFalse(check(question).isFailure(), () -> RUN.name(number) + "\n" + question);
        });
    }

    @Test
    void most_mistakes_are_noticed() {
        long noticed = LongStream.range(0, RUN.cases())
                .filter(number ->
                        check(questions.nearlyValid(RUN.chance(number))).isFailure())
                .count();
        assertTrue(noticed > RUN.cases() / 3, noticed + " of " + RUN.cases());
    }

    @Test
    void a_seed_and_a_number_always_draw_the_same() {
        assertEquals(questions.nearlyValid(new Chance(7, 3)), new Questions().nearlyValid(new Chance(7, 3)));
    }

    private ParseAndValidateResult check(Question question) {
        return ParseAndValidate.parseAndValidate(
                questions.schema().graph(),
                ExecutionInput.newExecutionInput(question.query()).build());
    }
}
