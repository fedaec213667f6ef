package dev.onrecord.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A sieve keeps every text that contains what is looked for, and few others. */
class TextSieveTest {

    private static final int TEXTS = 500;
    private static final String LETTERS = "abcdefghijklmnop \nq\u00e9\u4e00\ud83d\ude00";

    private final Random random = new Random(20250718);
    private final List<String> texts =
            IntStream.range(0, TEXTS).mapToObj(i -> drawn(random.nextInt(200))).toList();
    private final TextSieve sieve = new TextSieve(TEXTS);

    private String drawn(int length) {
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }

    @Test
    void no_text_that_contains_what_is_looked_for_is_missing_and_few_others_are_there() {
        for (int i = 0; i < TEXTS; i++) {
            sieve.add(i, texts.get(i));
        }
        int others = 0;
        for (int i = 0; i < 1000; i++) {
            String some = texts.get(random.nextInt(TEXTS));
            int begin = random.nextInt(some.length() + 1);
            int end = Math.min(some.length(), begin + random.nextInt(12));
            String wanted = i % 2 == 0 ? some.substring(begin, end) : drawn(3 + random.nextInt(9));
            Optional<BitSet> found = sieve.mayContain(wanted);
            assertEquals(wanted.length() >= 3, found.isPresent(), wanted);
            for (int number = 0; number < TEXTS && found.isPresent(); number++) {
                boolean contains = texts.get(number).contains(wanted);
                assertTrue(!contains || found.get().get(number), wanted);
                others += !contains && found.get().get(number) ? 1 : 0;
            }
        }
        assertTrue(others < 1000 * TEXTS / 100, others + " others");
    }
}
