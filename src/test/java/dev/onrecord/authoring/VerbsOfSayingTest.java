package dev.onrecord.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.onrecord.finder.Span;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerbsOfSayingTest {

    private static Span all(String text) {
        return new Span(0, text.length());
    }

    @ParameterizedTest
    @CsvSource({
        "she said and he added, said, added",
        "Ana dijo algo, dijo, dijo",
        "Laut Polizei, ,",
        "laut Polizei, laut, laut",
        "a déclaré Jean, a déclaré, a déclaré",
        "сказала Анна, сказала, сказала",
        "the unsaid wrote-off, wrote, wrote",
        "nobody spoke, ,"
    })
    void they_are_whole_words_as_a_sentence_has_them(String text, String first, String last) {
        assertEquals(
                Optional.ofNullable(first), VerbsOfSaying.first(text, all(text)).map(span -> span.of(text)));
        assertEquals(
                Optional.ofNullable(last), VerbsOfSaying.last(text, all(text)).map(span -> span.of(text)));
    }

    @Test
    void they_are_looked_for_in_a_part_alone() {
        String text = "she said that he left";
        assertEquals(Optional.empty(), VerbsOfSaying.first(text, new Span(8, text.length())));
    }

    @ParameterizedTest
    @CsvSource({"Das teilte die Polizei mit:, die Polizei", "Dazu sagte Anna Bell:, Anna Bell", "Anna Bell sagte:,"})
    void somebody_stands_between_a_verb_and_a_colon(String front, String speaker) {
        assertEquals(Optional.ofNullable(speaker), VerbsOfSaying.introduced(front, all(front)));
    }

    @ParameterizedTest
    @CsvSource({"La ministra explicó:, La ministra", "The mayor said, The mayor", "Ann Bell said,"})
    void an_office_stands_in_front_of_a_verb(String front, String office) {
        assertEquals(Optional.ofNullable(office), VerbsOfSaying.officeInFront(front, all(front)));
    }
}
