package dev.onrecord.authoring;

import static dev.onrecord.authoring.QuotationContextTest.ofLast;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.onrecord.finder.Span;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InversionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“Go,” snapped Ann Bell.|true",
                "“Go,” Ann Bell snapped.|true",
                "« Oui », confie la mère, Ann Bell.|true",
                "“Go” – Ann Bell left.|true",
                "“Go” Ann Bell snapped.|false",
                "“Go,” but Ann Bell left.|false",
            })
    void a_name_speaks_behind_a_comma_and_with_a_verb(String text, boolean speaks) {
        int start = text.indexOf("Ann Bell");
        assertEquals(speaks, Inversion.names(ofLast(text, "en"), new Span(start, start + "Ann Bell".length())));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|“Go,” he snapped.|he",
                "en|“Go!” snapped she.|she",
                "en|“Go” he snapped.|",
                "it|«Va», il sindaco parla.|",
                "fr|« Va », dit-il.|il",
            })
    void so_does_a_pronoun_of_the_language(String language, String text, String pronoun) {
        assertEquals(
                Optional.ofNullable(pronoun),
                Inversion.pronoun(ofLast(text, language), Pronouns.of(Locale.forLanguageTag(language))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"“No,” the crowd shouted.|true", "“No” the crowd shouted.|false", "“No,” and the crowd left.|false"
            })
    void so_does_somebody_without_a_name(String text, boolean speaks) {
        assertEquals(speaks, Inversion.isOfUnnamed(ofLast(text, "en")));
    }
}
