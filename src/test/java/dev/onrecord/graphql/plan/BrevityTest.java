package dev.onrecord.graphql.plan;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class BrevityTest {

    private static final long MOMENT = TimeUnit.MILLISECONDS.toNanos(1);

    private final Brevity brevity = new Brevity();

    @Test
    void a_query_is_brief_while_its_answers_are() {
        assertFalse(brevity.isBrief());
        brevity.learn(MOMENT, true);
        assertTrue(brevity.isBrief());
        brevity.learn(MOMENT, false);
        assertFalse(brevity.isBrief());
        brevity.learn(MOMENT, true);
        brevity.forget();
        assertFalse(brevity.isBrief());
    }

    @Test
    void one_answer_that_takes_longer_may_be_an_accident_and_two_are_none() {
        brevity.learn(10 * MOMENT, true);
        assertFalse(brevity.isBrief());
        for (int i = 0; i < 2; i++) {
            brevity.learn(MOMENT, true);
            brevity.learn(10 * MOMENT, true);
            assertTrue(brevity.isBrief());
        }
        brevity.learn(10 * MOMENT, true);
        assertFalse(brevity.isBrief());
    }
}
