package dev.onrecord.finder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words stand in a text where nothing is cut apart. */
class BoundariesTest {

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "250|more than 250 people|10",
                "250|1,250 people|-1",
                "250|250,000 and 250|12",
                "250|3250 people|-1",
                "41|X saw 141 people.|-1",
                "4|X saw 4.1 million people|-1",
                "4|4K of them|-1",
                "40|£40 of it|1",
                "75|75% of it|0",
                "Ann|Annette and Ann|12",
                "legal|called it illegal|-1",
                "e are saf|we are safe|-1",
                "cafe|a cafe\u0301 here|-1",
                "café|a café here|2",
                "O'Brien|said O'Brien's man|5",
                "行く|彼は行くと言った|2",
                "two|twenty-two|-1",
                "two hundred|two hundred and fifty|-1",
                "dozen|a dozen men|2",
                "two|two of twenty|0",
                "2000|2 000 men|-1",
                "000|2 000 men|-1",
                "5|5 1/2 tons|-1",
                "👩|👩\u200D🚒|-1",
                "12 345|12 345 and more|0",
                "15|about 15 to 20 million left|-1",
                "$1.2|from $1.2 to $1.5 million|-1",
                "85|between 85 and 90 million|-1",
                "85|85 and 90 million|0",
                "20 million|about 15 to 20 million left|12",
                "2023|rose in 2023 to 1.2 million|8",
                "2024|in 2024 – 1.5 million|3",
                "2023|rose in 2023 to 30 million|8",
                "500|from 500 to 1.2 million|5",
                "20|fell from 20 to 15 million|-1",
                "15 to 20 million|about 15 to 20 million left|6",
                "15|15 to 20 people|0",
                "06|on 2025-06-03 he left|-1",
                "03|on 2025-06-03 he left|-1",
                "2025-06-03|on 2025-06-03 he left|3",
                "2025|on 2025-06-03 he left|3",
                "7946|call +44 20 7946 0018 now|-1",
                "seven|it was minus seven degrees|-1",
                "minus seven|it was minus seven degrees|7",
                "seven|10 minus seven|9",
                "10|it has 10⁶ cells|-1",
                "10|it has 10¹ cells|7",
            })
    void they_do_not_end_within_a_number_a_word_or_a_grapheme(String words, String text, int at) {
        OptionalInt found = new Boundaries(text, Locale.ENGLISH).next(words, 0);
        assertEquals(at < 0 ? OptionalInt.empty() : OptionalInt.of(at), found);
    }

    @ParameterizedTest(name = "{1} in {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "ja|2000万|損害は1億2000万円|-1",
                "ja|1億2000万|損害は1億2000万円|3",
                "ja|二十|三百二十トン|-1",
                "ko|5천만|3억 5천만 원|-1",
                "ko|1만 2000명|이재민은 1만 2000명이다|5",
                "ko|김철수|김철수는 말했다|0",
                "es|dos|treinta y dos|-1",
                "de|85|zwischen 85 und 90 Mio. Euro|-1",
                "es|2023|subió en 2023 a 1,2 millones|9",
                "es|2023|subió en 2023 a 2 mil millones|9",
                "es|1500|de 1500 a 1200 millones|-1",
                "fr|12 345 678|+12 345 678 habitants|1",
                "fr|345|+12 345 678 habitants|-1",
                "fr|7946|le +44 20 7946 0018|-1",
                "pt|2,5|2,5 milho\u0303es de pessoas|-1",
                "th|๕๐|๒๕๐ คน|-1",
                "fr|500|12\u202F500 francs|-1",
            })
    void numbers_are_whole_in_every_language(String language, String words, String text, int at) {
        OptionalInt found = new Boundaries(text, Locale.forLanguageTag(language)).next(words, 0);
        assertEquals(at < 0 ? OptionalInt.empty() : OptionalInt.of(at), found);
    }
}
