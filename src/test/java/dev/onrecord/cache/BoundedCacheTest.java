package dev.onrecord.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is kept of more than there is room for. */
class BoundedCacheTest {

    private static final int BYTES = 100_000;
    private static final int SIZE = 1000;

    private final BoundedCache<String, Integer> cache =
            new BoundedCache<>("numbers", BYTES, number -> SIZE, new SimpleMeterRegistry());

    @Test
    void while_there_is_room_all_is_kept() {
        ask(0, 50);
        IntStream.range(0, 50).forEach(number -> assertEquals(number, cache.get("number " + number)));
    }

    @Test
    void what_is_asked_once_does_not_push_out_what_is_asked_again() {
        for (int round = 0; round < 20; round++) {
            ask(0, 50);
            ask(1000 * (round + 1), 900);
        }
        long kept = IntStream.range(0, 50)
                .filter(number -> cache.get("number " + number) != null)
                .count();
        assertTrue(kept >= 45, kept + " of 50");
    }

    @Test
    void where_it_is_full_the_second_time_counts() {
        ask(0, 500);
        ask(9999, 1);
        assertNull(cache.get("number 9999"));
        // Room is made for it by what has been there as long, and been asked no more often.
        for (int round = 0; round < 5; round++) {
            ask(9999, 1);
        }
        assertEquals(9999, cache.get("number 9999"));
    }

    @Test
    void what_is_cleared_is_filled_again() {
        ask(0, 500);
        cache.clear();
        ask(2000, 50);
        IntStream.range(2000, 2050).forEach(number -> assertEquals(number, cache.get("number " + number)));
    }

    /** Asks for some numbers as the caches of the house are asked. */
    private void ask(int first, int many) {
        for (int number = first; number < first + many; number++) {
            if (cache.get("number " + number) == null) {
                cache.put("number " + number, number);
            }
        }
    }
}
