package dev.onrecord.seed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private final List<String> said = new ArrayList<>();
    private Instant now = Instant.EPOCH;
    private final Progress progress = new Progress("Loading", "records", 4000, () -> now, said::add);

    @Test
    void what_takes_less_than_a_second_is_not_spoken_of() {
        advance(900, 3999);
        assertEquals(List.of(), said);
    }

    @Test
    void a_line_is_said_in_each_second_but_the_first() {
        for (int done = 1; done < 4000; done++) {
            advance(done, 1);
        }
        assertEquals(
                List.of(
                        "Loading: 1001 of 4000 records",
                        "Loading: 2002 of 4000 records",
                        "Loading: 3003 of 4000 records"),
                said);
    }

    @Test
    void the_end_needs_no_line() {
        advance(5000, 4000);
        assertEquals(List.of(), said);
    }

    private void advance(int millisecond, int more) {
        now = Instant.ofEpochMilli(millisecond);
        progress.advance(more);
    }
}
