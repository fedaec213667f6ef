package dev.onrecord.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.onrecord.file.NotUtf8Exception;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What no record cites is listed whatever the language, and what is cited in part is not cited. */
class CoverageTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "en|he said “curly one” and 'single' and ‘curly’|``|quoted words curly one/quoted words single/quoted words curly",
                "de|er sagte „erstes Wort“ und dann nichts mehr von 7 Leuten|``|quoted words erstes Wort/numeral 7",
                "fr|il a dit « guillemets » et ‹ seul ›|``|quoted words guillemets/quoted words seul",
                "ja|彼は「日本語」と言った|``|quoted words 日本語",
                "en|the 6'2\" man and the 5\" nail|``|numeral 6/numeral 2/numeral 5",
                "ar|قال ٢٧٥٠ شخصا|``|numeral ٢٧٥٠",
                "en|he saw 141 people|41|numeral 141",
                "en|he saw 4.1 million people|4|numeral 4.1 million",
                "en|he saw 1,250 people|1,250|``",
                "en|they left.  And then they went. We stayed with Ann|``|name Ann",
                "en|they stayed with Annette|Ann|name Annette",
                "en|he said “she lied” today|he lied|quoted words she lied",
                "en|he said “a terrible thing was done here” today|a|quoted words terrible thing was done here",
                "en|he said “we left town” and “we left town for good”|we left town|quoted words for good",
                "en|“It was,” he said, “a lie.”|It was/a lie|``",
                "en|he said “it was, in all, a lie!”|it was/a lie|quoted words in all",
                "en|he said “250 of us left.”|250|quoted words of us left",
                "es|—No lo sé —dijo Ana—. Nunca.|Ana|quoted words No lo sé/quoted words Nunca",
                "pl|– Nie wiem – powiedział Bok.|Nie wiem/Bok|``",
                "ja|彼は「全員が無事だ」と言った|全員|quoted words が無事だ",
            })
    void what_no_record_cites_is_listed(String language, String text, String cited, String expected)
            throws NotUtf8Exception {
        Document document = new Document(text.getBytes(UTF_8), Locale.forLanguageTag(language));
        List<Passage> passages = cited.isEmpty()
                ? List.of()
                : List.of(new Passage(
                        null, "account", List.of(cited.split("/")), List.of(new CitedParagraph("post", 1))));
        Report report = new Report();
        new Coverage(Map.of("post", document), passages, List.of()).report(report);
        List<String> listed = report.toString()
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith("post:1: "))
                .map(line -> line.substring("post:1: ".length()))
                .toList();
        assertEquals(expected.isEmpty() ? List.of() : Arrays.asList(expected.split("/")), listed);
    }
}
