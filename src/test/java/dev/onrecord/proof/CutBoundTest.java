package dev.onrecord.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.onrecord.comparison.Quantity;
import dev.onrecord.comparison.QuantityQualifier;
import dev.onrecord.file.NotUtf8Exception;
import dev.onrecord.finder.Span;
import dev.onrecord.proof.Document.Paragraph;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A number whose bound is cut off is not what the document prints. */
class CutBoundTest {

    @ParameterizedTest(name = "{0}: {2} of {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "en|They say at least 40 people died.|40 people|EXACTLY|“at least” stands in front of “40” and makes it moreThan or atLeast; cite these words, too.",
                "en|They say not more than 40 died.|more than 40|MORE_THAN|“not more than” stands in front of “40” and makes it lessThan or atMost; cite these words, too.",
                "de|Es waren mindestens 40 Menschen.|40 Menschen|EXACTLY|“mindestens” stands in front of “40” and makes it moreThan or atLeast; cite these words, too.",
                "en|Between 40 and 50 people died.|40|EXACTLY|“40” is one end of a range, whose other is “50”; cite both.",
                "en|Between 40 and 50 people died.|40|AT_LEAST|``",
                "en|It rose from 40 to 50 dollars.|40|EXACTLY|``",
                "en|All but 40 of them died.|40|EXACTLY|“40” counts nothing where it stands: “All but 40”",
                "en|They flew an F-40 home.|40|EXACTLY|“40” counts nothing where it stands: “y flew an F-40”",
                "en|They say at least 40 people died.|at least 40|AT_LEAST|``",
                "en|They say at least 40 people died.|40 people|MORE_THAN|``",
                "en|They handed over 40 men.|40 men|EXACTLY|``",
                "en|At least 40 died, and the 40 were buried.|40|EXACTLY|``",
                "en|At least 5 of the 40 died.|40|EXACTLY|``",
                "en|They freed 40 men and more than 10 women.|40 men|EXACTLY|``",
                "en|Almost all the 40 were there.|the 40|EXACTLY|``",
            },
            quoteCharacter = '`')
    void words_that_bound_a_number_are_cited_with_it(
            String language, String text, String words, QuantityQualifier qualifier, String fault)
            throws NotUtf8Exception {
        Paragraph paragraph = new Document(text.getBytes(UTF_8), Locale.forLanguageTag(language))
                .paragraphs()
                .get(0);
        List<Span> places = Pattern.compile(Pattern.quote(words))
                .matcher(text)
                .results()
                .map(place -> new Span(place.start(), place.end()))
                .toList();
        assertEquals(
                fault,
                CutBound.fault(Quantity.of(qualifier, 40, "people", true), paragraph, places)
                        .orElse(""));
    }
}
