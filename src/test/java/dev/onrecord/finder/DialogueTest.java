package dev.onrecord.finder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said is told from what its narrator says of it. */
class DialogueTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "ru|«Не знаю, — сказал Бок. — Никогда».|Не знаю,/Никогда",
                "ru|«Не знаю, — сказал Бок»|Не знаю,",
                "ru|«Не знаю и знать не хочу».|Не знаю и знать не хочу",
                "ru|«Мост — это жизнь — и всё».|Мост — это жизнь — и всё",
                "uk|«Не знаю, — каже Бок. — Ніколи».|Не знаю,/Ніколи",
                "fr|« C’est faux, a dit Bok, et archifaux. »|C’est faux,/et archifaux.",
                "it|«È falso – ha detto Bok – e lo ripeto».|È falso/e lo ripeto",
                "it|«È falso – come mi ha detto Bok – e basta».|È falso – come mi ha detto Bok – e basta",
                "en|“It is — said Bok — a lie”|It is — said Bok — a lie",
            })
    void a_narrator_within_the_marks_says_nothing_of_it(String language, String text, String said) {
        Span words = QuotationFinder.find(text).get(0).words();
        assertEquals(
                said,
                Dialogue.besideNarrator(text, words, Locale.forLanguageTag(language)).stream()
                        .map(span -> span.of(text))
                        .collect(Collectors.joining("/")));
    }
}
