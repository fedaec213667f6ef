package dev.onrecord.finder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers in words are read where the language is known. */
class NumberWordsTest {

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "en|two hundred and fifty-two people|two hundred and fifty-two=252",
                "en|Ten Americans and a dozen others|Ten=10, a dozen=12",
                "en|half a million of them, one by one|half a million=500000",
                "en|two thousand five hundred|two thousand five hundred=2500",
                "en|a hundred million, twenty-one|a hundred million=100000000, twenty-one=21",
                "en|one of them|",
                "en|one million|one million=1000000",
                "en|two dozen|two dozen=24",
                "en|salt and pepper|",
                "es|doscientos cincuenta y dos venezolanos|doscientos cincuenta y dos=252",
                "es|mil doscientas personas y una docena|mil doscientas=1200, una docena=12",
                "es|medio millón, dos mil millones|medio millón=500000, dos mil millones=2000000000",
                "es|una mujer|",
                "es|treinta y cinco mil|treinta y cinco mil=35000",
                "fr|deux cents|",
                "ja|積み荷は三百二十トン、約一万二千人|三百二十=320, 一万二千=12000",
                "zh|二〇二五年、三亿五千万、两千零八|二〇二五=2025, 三亿五千万=350000000, 两千零八=2008",
                "zh|统一、三三两两、3亿、二三人|",
            })
    void they_are_found_with_their_values(String language, String text, String expected) {
        List<Numeral> found = NumberWords.find(text, Locale.forLanguageTag(language));
        assertEquals(
                expected == null ? "" : expected,
                found.stream()
                        .map(numeral -> numeral.span().of(text) + "="
                                + numeral.values().get(0).toPlainString())
                        .collect(Collectors.joining(", ")));
    }
}
