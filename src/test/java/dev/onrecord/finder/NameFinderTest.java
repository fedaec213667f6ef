package dev.onrecord.finder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names are told by capitals that the place in the sentence does not give. */
class NameFinderTest {

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "en|Yesterday, Ida Rolf met the Bank of England and Tom.|Ida Rolf/Bank of England/Tom",
                "en|They left.  And then they came.|",
                "en|# The mill that Ida Rolf built|Ida Rolf",
                "en|- Cost: none, says Ida|Ida",
                "en|> We came, says Ida.|Ida",
                "en|[^1]: Nobody knows Ida.|Ida",
                "pt|Custa R$ 2,1 milhões.|",
                "id|Biayanya Rp500 atau Rp 500, kata Joko.|Joko",
                "id|Pada 14.30 WIB datang Joko.|Joko",
                "en|They sent R250, EUR 40 and an F-16 to the G7.|F-16/G7",
                "en|They left. \u00A0And then they came.|",
                "en|They left Beirut. We stayed.|Beirut",
                "en|I think I'm late, said Ann.|Ann",
                "en|an iPhone and the UN|iPhone/UN",
                "en|UN officials spoke to al-Asmar.|UN/al-Asmar",
                "en|with Ne\u00ADil and Andre\u0301 Gide|Ne\u00ADil/Andre\u0301 Gide",
                "en|It was Dr. J. Smith of Kiel.|Dr. J. Smith of Kiel",
                "en|“We go,” said Ann. “Then came Bob.”|Ann/Bob",
                "en|he met Ursula von der Leyen|Ursula von der Leyen",
                "en|Nayib Bukele spoke.|Nayib Bukele",
                "en|[12:03] The harbour of Kiel is shut.|Kiel",
                "en|9:15 p.m. – Two died at 11.30 BST.|",
                "en|11:47 GMT: Police speak to CNN.|CNN",
                "en|Some 4K homes of Norport burned.|Norport",
                "en|She said “We will rebuild” of “Titanic” and \"No man left\".|Titanic",
                "en|He moved to the U.S. Since then Ann left the U.S.|U.S./Ann/U.S.",
                "en|the Centre for the Study of Ice and the band for Ann|Centre for the Study of Ice/Ann",
                "nl|Het is laat. ’s Avonds kwam Anna.|Anna",
                "tr|Ahmet Yılmaz, “Herkes güvende” dedi.|Ahmet Yılmaz",
                "de|Der Schaden ist groß. Die Grüne Woche beginnt.|Die Grüne Woche",
                "es|El presidente de El Salvador, Nayib Bukele, dijo que sí.|El Salvador/Nayib Bukele",
                "de|Er sah das Haus und Angela Merkel.|Angela Merkel",
                "fr|«\u202FTout va bien\u202F», dit Ann. « Les gens » aussi.|Ann",
                "fr|Elle rit. «\u00A0Tout va\u00A0», dit Ann.|Ann",
                "ru|Он встретил Анну в Москве.|Анну/Москве",
                "ar|قال الرئيس ذلك|",
            })
    void they_are_found(String language, String text, String names) {
        String found = NameFinder.find(text, Locale.forLanguageTag(language)).stream()
                .map(span -> span.of(text))
                .collect(Collectors.joining("/"));
        assertEquals(names == null ? "" : names, found);
    }

    @Test
    void scripts_without_capitals_are_not_read() {
        assertTrue(NameFinder.reads("Plain English, and Ελληνικά."));
        assertFalse(NameFinder.reads("قال الرئيس ذلك في بيروت"));
        assertFalse(NameFinder.reads("彼は「行く」と言った。"));
        assertTrue(NameFinder.reads("252"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A ", "A.", "a'", "A of ", ". A", "«A"})
    void a_hostile_text_takes_linear_time(String part) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> NameFinder.find(part.repeat(200_000 / part.length()), Locale.ENGLISH));
    }
}
