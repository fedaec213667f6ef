package dev.onrecord.finder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numerals are read as the language of their text has them. */
class NumeralFinderTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "en|more than 250 of 1,250,000 and 2.5|250/1,250,000/2.5|250/1250000/2.5",
                "en|2,750 and 2.750|2,750/2.750|2750/2.75",
                "es|2.750 toneladas, 2,5 y 1.250.000|2.750/2,5/1.250.000|2750/2.5/1250000",
                "de|2.750 Tonnen und 2,75|2.750/2,75|2750/2.75",
                "es|1,250 en México|1,250|1.25 or 1250",
                "und|2,750|2,750|2.75 or 2750",
                "en|12,34,567 rupees|12,34,567|1234567",
                "de-CH|2’750 Franken|2’750|2750",
                "en|12\u202F345 and 12\u00A0345 and 1 000 000|12\u202F345/12\u00A0345/1 000 000|12345/12345/1000000",
                "fr|5 100 personnes|5 100|5100",
                "en|in 2025 100 people and 5 100|2025/100/5/100|2025/100/5/100",
                "ar|٢٧٥٠ و ٢٬٧٥٠ و ٢٫٥|٢٧٥٠/٢٬٧٥٠/٢٫٥|2750/2750/2.5",
                "ja|１２人|１２|12",
                "hi|२५२ लोग|२५२|252",
                "en|a .11111111111111111111111111111111111111111 of it|.11111111111111111111111111111111111111111|-",
                "en|½ of them, 2½, 3/4, 2²|½/2½/3/4/2/²|0.5/2.5/0.75/2/2",
                "en|Ⅻ and ⑫|Ⅻ/⑫|12/12",
                "en|4K, 1.2 million, 10m, $10m, $1.2bn, 3 dozen|4K/1.2 million/10m/$10m/$1.2bn/3 dozen|4000/1200000/10000000 or 10/10000000/1200000000/36",
                "en|5 1/2 tons and 12-3/4|5 1/2/12-3/4|5.5/12.75",
                "en|1 000 m, in 12 345 days|1 000/12/345|1000/12/345",
                "ja|1億2000万円、3万5000人|1億2000万円/3万5000|120000000/35000",
                "zh|3亿5千万, 1兆2000億, 2万 3人|3亿5千万/1兆2000億/2万/3|350000000/1200000000000/20000/3",
                "ko|3억 5천만 원, 2만 3000명, 1백만|3억 5천만/2만/3000/1백만|350000000/20000/3000/1000000",
                "th|3.5 ล้านบาท, 2 แสนล้าน|3.5 ล้าน/2 แสนล้าน|3500000/200000000000",
                "el|3,5 εκατομμύρια|3,5 εκατομμύρια|3500000",
                "sr|2 милијарде и 5 милијарди, 1,5 милиона|2 милијарде/5 милијарди/1,5 милиона|2000000000/5000000000/1500000",
                "sr|1 милијарда|1 милијарда|1000000000",
                "he|3.5 מיליון שקל|3.5 מיליון|3500000",
                "pl|2 tysiące, 3 miliony i 2 tuziny|2 tysiące/3 miliony/2 tuziny|2000/3000000/24",
                "vi|3 triệu|3 triệu|3000000",
                "ur|3 لاکھ|3 لاکھ|300000",
                "es|3 mil millones y 2 mil|3 mil millones/2 mil|3000000000/2000",
                "de|2 Mio. und 3 Billionen|2 Mio/3 Billionen|2000000/3000000000000",
                "en|3 billion|3 billion|3000000000",
                "zh|12万人|12万|120000",
                "ru|1,5 млн и 12 тысяч|1,5 млн/12 тысяч|1500000/12000",
                "en|75%, 75 per cent and ٧٥٪|75%/75 per cent/٧٥٪|75/75/75",
                "en|£40, 40 € and US$ 1,000|£40/40 €/US$ 1,000|40/40/1000",
                "id|Rp1,2 miliar, Rp 500 dan RM5|Rp1,2 miliar/Rp 500/RM5|1200000000/500/5",
                "da|kr. 250 og SEK 40|kr. 250/SEK 40|250/40",
                "en|R250, Rs500, a radar 5 and Okr 4|R250/Rs500/5/4|250/500/5/4",
                "en|-40 degrees, 10-12 and pages 3–5|-40/10/12/3/5|-40/10/12/3/5",
                "en|the 4th, the 21st|4th/21st|4/21",
                "en|at 12:30, [11:32:33], 5 p.m. and 14h30|12:30/11:32:33/5 p.m./14h30|-/-/-/-",
                "en|18.7.2025|18.7.2025|-",
                "en|MS-13 and G7|13/7|13/7",
                "en|O'Brien's 5'6|5/6|5/6",
                "en|10⁶ cells, 10¹² of them, 10¹ and 25⁶|10⁶/10¹²/10/¹/25/⁶|1000000/1000000000000/10/1/25/6",
            })
    void they_are_found_and_read(String language, String text, String printed, String values) {
        List<Numeral> found = NumeralFinder.find(text, Locale.forLanguageTag(language));
        assertEquals(
                printed, found.stream().map(numeral -> numeral.span().of(text)).collect(Collectors.joining("/")));
        List<String> expected = Arrays.asList(values.split("/", -1));
        assertEquals(expected, found.stream().map(NumeralFinderTest::meanings).toList());
    }

    private static String meanings(Numeral numeral) {
        return numeral.values().isEmpty()
                ? "-"
                : numeral.values().stream()
                        .map(value -> value.stripTrailingZeros().toPlainString())
                        .collect(Collectors.joining(" or "));
    }

    @Test
    void units_and_kinds_are_told() {
        assertEquals(
                "[CURRENCY $, PERCENT %, TIME null, ORDINAL null, NUMBER null]",
                NumeralFinder.find("$5, 6 %, 7:30, 8th, 9", Locale.ENGLISH).stream()
                        .map(numeral -> numeral.type() + " " + numeral.unit())
                        .toList()
                        .toString());
    }

    /** What the JDK prints in a language is read back, whatever its digits and separators are. */
    @Property
    void what_a_language_prints_is_read_back(@ForAll @LongRange(min = 0, max = 999_999_999) long number) {
        for (String language : List.of(
                "en", "de", "es-ES", "fr", "pl", "sv", "pt-BR", "ru", "ar-EG", "fa", "hi", "th", "de-CH", "ja")) {
            Locale locale = Locale.forLanguageTag(language);
            String printed = NumberFormat.getIntegerInstance(locale).format(number);
            List<Numeral> found = NumeralFinder.find(printed, locale);
            assertEquals(1, found.size(), printed);
            // Whatever zeros stand behind its point.
            assertTrue(
                    found.get(0).values().stream().anyMatch(value -> value.compareTo(BigDecimal.valueOf(number)) == 0),
                    language + " " + printed + " " + found);
        }
    }

    @Property
    void every_digit_is_in_a_numeral(
            @ForAll @Chars({'1', '2', '0', ',', '.', ' ', ':', '/', '-', '\u00A0', 'K', 'a', '%', '$', '½', '٣', '\''})
                    String text) {
        List<Numeral> found = NumeralFinder.find(text, Locale.ENGLISH);
        for (int i = 0; i < text.length(); i++) {
            int place = i;
            if (Character.isDigit(text.charAt(i))) {
                assertTrue(
                        found.stream().anyMatch(numeral -> numeral.span().overlaps(new Span(place, place + 1))), text);
            }
        }
        for (int i = 1; i < found.size(); i++) {
            assertTrue(found.get(i - 1).span().end() <= found.get(i).span().start(), text);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1,", "1 ", "1:", "1/", "111 ", "½", "-1", "$1"})
    void a_hostile_text_takes_linear_time(String part) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> NumeralFinder.find(part.repeat(200_000 / part.length()), Locale.ENGLISH));
    }
}
