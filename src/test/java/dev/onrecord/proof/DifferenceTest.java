package dev.onrecord.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first character that differs is named, so that it is seen where two texts look alike. */
class DifferenceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Zieli\u0144ska|Zielin\u0301ska|‹\u0144› (U+0144) where the record has ‹n\u0301› (U+006E U+0301)",
                "Zielin\u0301ska|Zieli\u0144ska|‹n\u0301› (U+006E U+0301) where the record has ‹\u0144› (U+0144)",
                "Zieli\u0144ska|Zielinska|‹\u0144› (U+0144) where the record has ‹n› (U+006E)",
                "the 12\u00A0450 boxes|12 450|U+00A0 (a blank that does not break) where the record has U+0020 (a blank)",
            })
    void characters_that_look_alike_are_told_by_their_numbers(String printed, String cited, String difference) {
        Document.Paragraph paragraph = new Document.Paragraph(0, printed, Locale.forLanguageTag("pl"));
        String told = Difference.of(cited, paragraph).orElse("");
        assertEquals("The document has " + difference, told.split(", behind")[0]);
    }
}
