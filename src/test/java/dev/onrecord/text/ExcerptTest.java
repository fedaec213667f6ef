package dev.onrecord.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcerptTest {

    @ParameterizedTest
    @CsvSource({
        "abc, 3, abc",
        "abcd, 3, abc…",
        "ab😀, 4, ab😀",
        "ab😀c, 4, ab😀…",
        "ab😀c, 3, ab…",
        "😀😀, 1, …",
        "'', 5, ''"
    })
    void a_text_is_cut_between_characters(String text, int most, String excerpt) {
        assertEquals(excerpt, Excerpt.of(text, most));
    }
}
