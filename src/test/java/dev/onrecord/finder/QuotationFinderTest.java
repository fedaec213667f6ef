package dev.onrecord.finder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Quoted words are found by the marks of every language, and by nothing that only looks like one. */
class QuotationFinderTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "English|She said “we saw them” and left.|we saw them",
                "English, nested|He wrote: “They called it ‘a swap’ in April.”|They called it ‘a swap’ in April./a swap",
                "British|She said ‘we saw them’ and ‘no more’.|we saw them/no more",
                "keyboard|She said \"we saw them\" and 'no more'.|we saw them/no more",
                "keyboard, nested|\"He said 'no' to me\"|He said 'no' to me/no",
                "German|X sagte „Erstes Wort“ und dann nichts mehr von 7 Leuten.|Erstes Wort",
                "German, two|„Eins“ und „zwei“, sagte er.|Eins/zwei",
                "German, nested|„Er sagte ‚nein‘ zu mir“, sagte sie.|Er sagte ‚nein‘ zu mir/nein",
                "German books|Er sagte: »Wir kommen« und ging. »Nein«, sagte sie.|Wir kommen/Nein",
                "German, nested books|»Er sagte ›nein‹ zu mir«|Er sagte ›nein‹ zu mir/nein",
                "French|Il a dit : « Nous partons » et « merci ».|Nous partons/merci",
                "French, no-break blanks|«\u00A0Nous partons\u202F»|Nous partons",
                "Swiss|Il a dit «Nous ‹partons›».|Nous ‹partons›/partons",
                "Spanish|Dijo «nos vamos» y “adiós”.|nos vamos/adiós",
                "Swedish|Han sade ”vi går” och ”nej ’aldrig’ mer”.|vi går/nej ’aldrig’ mer/aldrig",
                "Finnish|Hän sanoi: »Me lähdemme» ja ”ei”.|Me lähdemme/ei",
                "Polish|Powiedział „idziemy” i «nie».|idziemy/nie",
                "Russian|Он сказал «мы „идём“ домой».|мы „идём“ домой/идём",
                "Japanese|彼は「行く『今』と」言った。|行く『今』と/今",
                "Chinese|他说“我们走”。|我们走",
                "Hebrew|הוא אמר ״אנחנו הולכים״ לצה״ל.|אנחנו הולכים",
                "Hebrew, curly|הוא אמר ”אנחנו הולכים”.|אנחנו הולכים",
                "Korean|시장은 ‘안전하다’고 했다.|안전하다",
                "Korean, keyboard|시장은 '안전하다'고, \"좋다\"고 했다.|안전하다/좋다",
                "Chinese, single|他说‘安全’了。|安全",
                "Chinese, keyboard|他说\"安全\"了，又说'好'。|安全/好",
                "Arabic|قال «نحن ذاهبون» و ”نعم“.|نحن ذاهبون/نعم",
                "half-width corners|彼は｢行く｣と|行く",
                "heavy|❝Big❞ words|Big",
                "at once|“one”“two”|one/two",
                "in brackets|(“one”) [«two»]|one/two",
                "never closed|He said “we go|we go",
                "an apostrophe|The boys’ toys aren't O’Brien's.|``",
                "elisions|rock 'n' roll in the '90s, give 'em all|``",
                "inches|The 6'2\" man and the 5\" nail.|``",
                "inches in a quotation|\"The 6'2\" man\" said so.|The 6'2\" man",
                "a number last|\"I saw 5\" he said. \"Or six.\"|I saw 5/Or six.",
                "possessive in a quotation|‘the boys’ toys’ he said|the boys’ toys",
                "nothing within|He said “” and «  ».|``",
            })
    void words_are_found_by_the_marks_of_every_language(String language, String text, String words) {
        List<String> found = QuotationFinder.find(text).stream()
                .map(quoted -> quoted.words().of(text))
                .toList();
        assertEquals(words == null || words.isEmpty() ? List.of() : Arrays.asList(words.split("/")), found);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "He said ``we go'' and left.|we go",
                "``We go,'' he said. ``Not `ever' again.''|We go,/Not `ever' again./ever",
                "He wrote `we go' and left.|we go",
                "Powiedział ,,idziemy'' i ,,nie``.|idziemy/nie",
                "``We don't go, and it's the boys' house|We don't go, and it's the boys' house",
                "The 6'' nail, and one,,two|^^",
                "Type `ls` or `don't`.|^^",
            })
    void words_are_found_by_marks_of_typewriters(String text, String words) {
        List<Quoted> found = QuotationFinder.find(text);
        assertEquals(
                words.isEmpty() ? List.of() : Arrays.asList(words.split("/")),
                found.stream().map(quoted -> quoted.words().of(text)).toList());
        found.stream().filter(Quoted::closed).forEach(quoted -> {
            int end = quoted.whole().end();
            assertTrue(end == text.length() || text.charAt(end) != text.charAt(end - 1), text);
        });
    }

    @Test
    void what_is_never_closed_says_so() {
        assertEquals(
                List.of(false, true),
                QuotationFinder.find("“One „two“ three").stream()
                        .map(Quoted::closed)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"“", "'a ", "\"", "«»", "”a", "a' ", "‘a’ ", "„“"})
    void a_hostile_text_takes_linear_time(String part) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> QuotationFinder.find(part.repeat(200_000 / part.length())));
    }

    @Property
    void what_is_found_is_in_the_text_and_within_its_marks(
            @ForAll
                    @Chars({'“', '”', '„', '«', '»', '"', '\'', '’', '‘', ' ', '.', '5'})
                    @CharRange(from = 'a', to = 'c')
                    String text) {
        for (Quoted quoted : QuotationFinder.find(text)) {
            assertTrue(quoted.whole().contains(quoted.words()));
            assertTrue(quoted.words().start() > quoted.whole().start());
            assertTrue(quoted.whole().end() <= text.length());
            assertTrue(!quoted.words().of(text).isBlank());
        }
    }

    @Property
    void those_that_overlap_stand_one_within_the_other(
            @ForAll @Chars({'“', '”', '„', '«', '»', '"', '\'', '’', '‘', ' ', '.', '5', 'a', 's'}) String text) {
        List<Quoted> found = QuotationFinder.find(text);
        for (Quoted one : found) {
            for (Quoted other : found) {
                assertTrue(!one.whole().overlaps(other.whole())
                        || one.whole().contains(other.whole())
                        || other.whole().contains(one.whole()));
            }
        }
    }
}
