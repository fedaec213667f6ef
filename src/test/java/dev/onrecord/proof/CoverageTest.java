package dev.onrecord.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.onrecord.actor.Actor;
import dev.onrecord.actor.ActorKind;
import dev.onrecord.actor.ActorName;
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
                "en|see https://lamp.example/Story/2024 and bo.7@lamp.example, or lamp.example/8: 40|``|numeral 40",
                "en|he saw 7 of the G7, an F-16 and 5G for R250|``|numeral 7/numeral 250/name G7/name F-16",
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
        List<Passage> passages =
                cited.isEmpty() ? List.of() : List.of(passage(new Object(), List.of(cited.split("/"))));
        assertEquals(
                expected.isEmpty() ? List.of() : Arrays.asList(expected.split("/")), listed(language, text, passages));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "PERSON|Maria Vela|We met Maria Vela. When asked, Vela left, and so did Mrs Vela and Ugo Vela.|name Ugo Vela",
                "PERSON|Maria Vela|We met Maria Vela. “Vela left,” said Maria, and Mayor Vela, of Rome.|quoted words Vela left,/name Rome",
                "PERSON|Ana de la Cruz|We met Ana de la Cruz. When asked, Cruz left for Cruzeiro.|name Cruzeiro",
                "WITNESS|Maria Vela|We met Maria Vela, a Velasquez, and Vela’s son.|name Velasquez",
                "PERSON|Vela|We met Vela, and Maria Prado.|name Maria Prado",
                "COMPANY|Lenna Lines|We met Lenna Lines on the Lines of Rome.|name Lines of Rome",
            })
    void a_surname_is_known_with_the_whole_name_of_a_person(ActorKind kind, String name, String text, String expected)
            throws NotUtf8Exception {
        ActorName cited = new ActorName();
        cited.name = name;
        cited.actor = new Actor();
        cited.actor.kind = kind;
        assertEquals(List.of(expected.split("/")), listed("en", text, List.of(passage(cited, List.of(name)))));
    }

    private static Passage passage(Object of, List<String> words) {
        return new Passage(of, "account", words, List.of(new CitedParagraph("post", 1)));
    }

    private static List<String> listed(String language, String text, List<Passage> passages) throws NotUtf8Exception {
        Document document = new Document(text.getBytes(UTF_8), Locale.forLanguageTag(language));
        Report report = new Report();
        new Coverage(Map.of("post", document), passages, List.of()).report(report);
        return report.toString()
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith("post:1: "))
                .map(line -> line.substring("post:1: ".length()))
                .toList();
    }
}
