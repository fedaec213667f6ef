package dev.onrecord.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.onrecord.finder.Span;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PronounsTest {

    private static Optional<String> subject(String text, String verb, String named) {
        Span at = span(text, verb);
        return Pronouns.of(Locale.ENGLISH)
                .subject(text, new Span(0, text.length()), at, named == null ? null : span(text, named))
                .map(pronoun -> pronoun.of(text));
    }

    private static Span span(String text, String word) {
        int start = text.indexOf(word);
        return new Span(start, start + word.length());
    }

    @ParameterizedTest
    @CsvSource({
        "en, he, true",
        "fr, il, true",
        "it, il, false",
        "it, lui, true",
        "pl, on, true",
        "en, on, false",
        "no, hun, true",
        "nb, hun, true",
        "ja, she, true",
        "ru, Она, true"
    })
    void each_language_has_its_own(String language, String word, boolean isOne) {
        assertEquals(isOne, Pronouns.of(Locale.forLanguageTag(language)).has(word));
    }

    @Test
    void the_first_in_a_part_is_found() {
        String text = "When she left, he said";
        assertEquals(Optional.of(new Span(15, 17)), Pronouns.of(Locale.ENGLISH).first(text, new Span(10, 22)));
    }

    @ParameterizedTest
    @CsvSource({
        "he said, said, , he",
        "said as he left, said, ,",
        "Ann said he left, said, Ann,",
        "he was told that she said so, said, , she"
    })
    void one_that_speaks_is_of_the_clause_of_the_verb(String text, String verb, String named, String pronoun) {
        assertEquals(Optional.ofNullable(pronoun), subject(text, verb, named));
    }
}
