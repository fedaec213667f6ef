package dev.onrecord.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** A sieve keeps every text that contains what is looked for, and few others. */
class TextSieveTest {

    private static final String LETTERS = "abcdefghijklmnop \nq\u00e9\u4e00\ud83d\ude00";

    @Provide
    Arbitrary<List<String>> texts() {
        return Arbitraries.strings()
                .withChars(LETTERS.toCharArray())
                .ofMaxLength(60)
                .list()
                .ofMinSize(1)
                .ofMaxSize(30);
    }

    @Property
    void no_text_that_contains_what_is_looked_for_is_missing(
            @ForAll("texts") List<String> texts,
            @ForAll @IntRange(max = 29) int text,
            @ForAll @IntRange(max = 60) int begin,
            @ForAll @IntRange(max = 11) int length) {
        String some = texts.get(text % texts.size());
        String rest = some.substring(Math.min(begin, some.length()));
        String wanted = rest.substring(0, Math.min(length, rest.length()));
        Optional<BitSet> found = sieve(texts).mayContain(wanted);
        assertEquals(wanted.length() >= 3, found.isPresent());
        found.ifPresent(numbers -> IntStream.range(0, texts.size())
                .filter(number -> texts.get(number).contains(wanted))
                .forEach(number -> assertTrue(numbers.get(number))));
    }

    /** How many there are is a matter of how letters are spread: these are spread evenly, and the same in every run. */
    @Example
    void few_texts_are_kept_that_do_not_contain_what_is_looked_for() {
        Random random = new Random(20250718);
        List<String> texts = IntStream.range(0, 500)
                .mapToObj(i -> drawn(random.nextInt(200), random))
                .toList();
        TextSieve sieve = sieve(texts);
        long others = IntStream.range(0, 500)
                .mapToObj(i -> drawn(3 + random.nextInt(9), random))
                .mapToLong(wanted -> sieve.mayContain(wanted).orElseThrow().stream()
                        .filter(number -> !texts.get(number).contains(wanted))
                        .count())
                .sum();
        assertTrue(others < 500 * 500 / 100, others + " others");
    }

    private static TextSieve sieve(List<String> texts) {
        TextSieve sieve = new TextSieve(texts.size());
        for (int i = 0; i < texts.size(); i++) {
            sieve.add(i, texts.get(i));
        }
        return sieve;
    }

    private static String drawn(int length, Random random) {
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }
}
