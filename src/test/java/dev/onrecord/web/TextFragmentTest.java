package dev.onrecord.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextFragmentTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "more than 250 | more%20than%20250",
                "twenty-two, or so | twenty%2Dtwo%2C%20or%20so",
                "a & b | a%20%26%20b",
                "252人 | 252%E4%BA%BA",
                "one two three four five six seven eight nine | one%20two%20three%20four,six%20seven%20eight%20nine",
                "one … two three | one,two%20three",
                "one two … three four five … six | one%20two,six"
            })
    void words_are_found_on_the_page_of_the_publisher(String words, String directive) {
        assertEquals("https://a.example/x#:~:text=" + directive, TextFragment.of("https://a.example/x", words));
    }

    @Test
    void the_place_that_an_address_has_is_kept() {
        assertEquals("https://a.example/x#top:~:text=few", TextFragment.of("https://a.example/x#top", "few"));
    }

    @Test
    void only_pages_of_the_web_are_led_to() {
        assertNull(TextFragment.of("javascript:alert(1)", "few"));
        assertNull(TextFragment.of(null, "few"));
    }
}
