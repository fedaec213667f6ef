package dev.onrecord.finder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers may be partly in digits and partly in words. */
class NumberFinderTest {

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "en|2 and a half million people, 40 of ten|2 and a half million=2500000.0, 40=40, ten=10",
                "en|3 million and a quarter, 1.5 and a half|3 million and a quarter=3250000, 1.5 and a half=2.0",
                "en|$2 and a quarter million|$2 and a quarter million=2250000.00",
                "en|in 2025 and a half year later|2025=2025",
                "en|5 and a quarter of the town|5=5, a quarter=0.25",
                "en|5 and six, 12% and a half|5=5, six=6, 12%=12",
                "es|2 millones y medio, 2 y medio|2 millones y medio=2500000, 2 y medio=2.5",
                "de|3 einhalb, 2 und ein Viertel|3 einhalb=3.5, 2 und ein Viertel=2.25",
                "ru|2 с половиной миллиона|2 с половиной миллиона=2500000.0",
                "pl|2 i pół|2 i pół=2.5",
                "cs|2 a půl|2=2",
            })
    void a_number_is_read_with_what_is_added_to_it(String language, String text, String expected) {
        assertEquals(
                expected,
                NumberFinder.find(text, Locale.forLanguageTag(language)).stream()
                        .map(number -> number.span().of(text) + "="
                                + number.values().get(0).toPlainString())
                        .collect(Collectors.joining(", ")));
    }

    @Test
    void a_hostile_text_takes_linear_time() {
        String text = "2 and a half 3 million and ";
        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> NumberFinder.find(text.repeat(200_000 / text.length()), Locale.ENGLISH));
    }
}
