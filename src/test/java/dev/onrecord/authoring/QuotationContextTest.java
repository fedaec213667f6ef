package dev.onrecord.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.onrecord.finder.QuotationFinder;
import dev.onrecord.finder.Quoted;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What belongs to a quotation of the words around it. */
class QuotationContextTest {

    /** @return the context of the last quotation of a paragraph */
    static QuotationContext ofLast(String text, String language) {
        List<Quoted> all = QuotationFinder.find(text).stream()
                .filter(quoted -> quoted.depth() == 0)
                .toList();
        return QuotationContext.of(text, all.get(all.size() - 1), all, Locale.forLanguageTag(language));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "It sank. Ann Bell said: “Go.” Then rain fell.| Ann Bell said: |``",
                "Mr. Bell said “go” and left. It rained.|Mr. Bell said | and left",
                "“Go,” she said, and “now,” he said. It rained.| she said, and | he said",
                "KYIV, 3 June 2025 (Reuters) — Ann Bell said “go”.|Ann Bell said |``",
                "火势得到控制。他说：“是。”|他说：|``",
            })
    void it_ends_with_the_sentence_or_another_quotation(String text, String front, String behind) {
        QuotationContext context = ofLast(text, "en");
        assertEquals(front, context.front().of(text));
        assertEquals(behind, context.behind().of(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“Go,” she said.|true|false",
                "It sank. “Go,” she said.|true|false",
                "Ann said “go” and left.|false|true",
                "Ana dijo “ya” pero no se fue.|false|true",
            })
    void whose_words_go_on_is_told(String text, boolean opens, boolean goesOn) {
        QuotationContext context = ofLast(text, "en");
        assertEquals(opens, context.opensSentence());
        assertEquals(goesOn, context.goesOn());
    }
}
