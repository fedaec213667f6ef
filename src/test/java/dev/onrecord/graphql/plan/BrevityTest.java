package dev.onrecord.graphql.plan;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
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

    /** By the wall clock it would be long each time; by that of the processor it seldom is, however busy the machine. */
    @Test
    void what_others_do_with_the_processor_does_not_make_an_answer_long() throws InterruptedException {
        boolean wasBrief = false;
        for (int i = 0; i < 20 && !wasBrief; i++) {
            brevity.forget();
            LongSupplier clock = brevity.clock();
            long begin = clock.getAsLong();
            // Whoever waits is as one whose processor others have.
            TimeUnit.NANOSECONDS.sleep(10 * MOMENT);
            brevity.learn(clock.getAsLong() - begin, true);
            wasBrief = brevity.isBrief();
        }
        assertTrue(wasBrief);
    }
}
