package dev.onrecord.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.onrecord.comparison.Quantity;
import dev.onrecord.comparison.QuantityQualifier;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is stated as a number is what the words say, in numerals of any script and in words for numbers. */
class NumberProofTest {

    @ParameterizedTest(name = "{0}: {1} is {2} {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "en|about 250|250|people",
                "en|1,250 boxes|1250|boxes",
                "de|1.250 Kisten|1250|boxes",
                "es|2.750 toneladas|2750|tons",
                "hi|12,50,000 लोग|1250000|people",
                "fr|12 345 tonnes|12345|tons",
                "ar|٢٧٥٠ شخصا|2750|people",
                "ja|１２人|12|people",
                "en|½ of them|0.5|share",
                "en|2½ miles|2.5|miles",
                "en|two thirds of voters|66.67|percent",
                "en|half of them|50|%",
                "en|half a million|500000|people",
                "en|4K followers|4000|followers",
                "en|two and a half million people|2500000|people",
                "en|three quarters of a million|750000|people",
                "en|the twenty-first boat|21|place",
                "en|the third boat|3|place",
                "en|the twenty-third boat|23|place",
                "en|the two hundred and twenty fifth boat|225|place",
                "en|two third-country nationals|2|people",
                "en|two quarter-finals|2|matches",
                "en|one-third of voters|33.33|percent",
                "en|a two-thirds majority|66.67|percent",
                "en|a three-quarter majority|75|percent",
                "en|by a third|33.33|percent",
                "en|2 thirds of voters|66.67|percent",
                "de|eine Zwei-Drittel-Mehrheit|66.67|percent",
                "fr|deux cinquièmes|0.4|share",
                "fr|vingt-cinquième|20|place",
                "ru|две трети|66.67|percent",
                "en|fifteen to twenty-five million|15000000|people",
                "en|two to three and a half million|2000000|people",
                "en|two to three hundred thousand|200000|people",
                "de|15 bis 20 Millionen|15000000|people",
                "ja|3~4億円|300000000|JPY",
                "en|a score of men|20|people",
                "es|el tercer barco|3|place",
                "es|dos millones y medio|2500000|people",
                "fr|une centaine de milliers|100000|people",
                "cs|2,5 milionu|2500000|people",
                "uk|2,5 мільйона|2500000|people",
                "hr|2,5 milijuna|2500000|people",
                "en|1.2 million|1200000|people",
                "en|1.2 million|1.2|million people",
                "es|300 mil|300000|people",
                "es|doscientos cincuenta y dos hombres|252|men",
                "es|una docena|12|men",
                "en|two hundred and fifty-two men|252|men",
                "en|both men|2|men",
                "en|a man|1|men",
                "en|none of them|0|men",
                "en|12.5 %|12.5|percent",
                "en|12.5 percent|12.5|percent",
                "en|$4bn|4000000000|USD",
                "en|4 adults and 3 children|7|people",
                "en|5 degrees below zero|-5|celsius",
                "zh|三百人|300|people",
                "de|zweihundertfünfzig Menschen|250|people",
                "de|zwei Männer und eine Frau|3|people",
                "fr|deux cent cinquante morts|250|people",
                "pt|dois milhões|2|million people",
                "it|duecentocinquanta|250|people",
                "nl|tweehonderdvijftig|250|people",
                "ru|двести пятьдесят|250|people",
                "ru|двумястами пятьюдесятью|250|people",
                "ar|مئتان وخمسون|250|people",
                "fr|un bâtiment neuf|1|buildings",
                "en|three men and one woman|4|people",
                "en|30m high|30|metres",
                "en|30m viewers|30000000|people",
                "en|2 dozen|24|people",
                "en|Pope John XXIII|23|pope",
                "ja|損害は1億2000万円|120000000|JPY",
                "ja|三人|3|people",
                "el|3,5 εκατομμύρια|3500000|EUR",
            })
    void a_number_that_the_words_say_is_proven(String language, String words, double number, String unit) {
        assertEquals("", fault(language, words, number, unit));
    }

    @ParameterizedTest(name = "{0}: {1} is not {2} {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "en|250|520|people|520 cannot be read in “250”, which says 250.",
                "es|2.750 toneladas|2.75|tons|2.75 cannot be read in “2.750 toneladas”, which says 2750.",
                "en|2,750|2.75|tons|2.75 cannot be read in “2,750”, which says 2750.",
                "de|1,5 Tonnen|15|tons|15 cannot be read in “1,5 Tonnen”, which says 1.5.",
                "ar|٢٧٥٠ شخصا|7250|people|7250 cannot be read in “٢٧٥٠ شخصا”, which says 2750.",
                "en|fifty men|15|men|15 cannot be read in “fifty men”, which says 50.",
                "de|zweihundertfünfzig|205|men|205 cannot be read in “zweihundertfünfzig”, which says 250.",
                "fr|deux cent cinquante|52|men|52 cannot be read in “deux cent cinquante”, which says 250.",
                "ru|двести пятьдесят|520|men|520 cannot be read in “двести пятьдесят”, which says 250.",
                "de|eine Gruppe von drei|4|men|4 cannot be read in “eine Gruppe von drei”, which says 3.",
                "es|quince|50|men|50 cannot be read in “quince”, which says 15.",
                "en|1.2 million|1.2|people|1.2 cannot be read in “1.2 million”, which says 1200000.",
                "en|12 %|0.5|percent|0.5 cannot be read in “12 %”, which says 12.",
                "en|2 dozen|2|men|2 cannot be read in “2 dozen”, which says 24.",
                "en|two thirds|2|ships|2 cannot be read in “two thirds”, which says 0.6666666666666667.",
                "en|two and a half million|2|people|2 cannot be read in “two and a half million”, which says 2500000.",
                "fr|deux millions et demi|2000000|people|2000000 cannot be read in “deux millions et demi”, which says 2500000.",
                "ja|三百二十トン|20|tons|20 cannot be read in “三百二十トン”, which says 320.",
                "en|the twenty-third boat|3|place|3 cannot be read in “the twenty-third boat”, which says 20, 23.",
                "en|the twenty-fifth boat|4|boats|4 cannot be read in “the twenty-fifth boat”, which says 20, 25.",
                "en|the twenty-eighth boat|2.5|boats|2.5 cannot be read in “the twenty-eighth boat”, which says 20, 28.",
                "fr|le vingt-cinquième bateau|4|boats|4 cannot be read in “le vingt-cinquième bateau”, which says 20.",
                "fr|les vingt-cinquièmes jeux|4|games|4 cannot be read in “les vingt-cinquièmes jeux”, which says 20.",
                "fr|le quatre-vingt-dixième|8|place|8 cannot be read in “le quatre-vingt-dixième”, which says 80.",
                "ru|двадцать пятая|4|place|4 cannot be read in “двадцать пятая”, which says 20.",
                "en|two third-country nationals|0.67|share|0.67 cannot be read in “two third-country nationals”, which says 2, 3.",
                "en|the second strike killed 250 men|252|men|252 cannot be read in “the second strike killed 250 men”, which says 250, 2.",
                "en|the first of 20 boats|21|boats|21 cannot be read in “the first of 20 boats”, which says 20, 1.",
                "en|between twenty and thirty-two|22|men|22 cannot be read in “between twenty and thirty-two”, which says 20, 32, 52.",
                "es|entre veinte y treinta y dos|22|men|22 cannot be read in “entre veinte y treinta y dos”, which says 20, 32, 52.",
                "en|two to three thousand five hundred|2500|men|2500 cannot be read in “two to three thousand five hundred”, which says 2, 3500, 3502.",
                "en|five thousand to seven thousand|6000|men|6000 cannot be read in “five thousand to seven thousand”, which says 5000, 7000, 12000.",
                "en|two thirds|22.22|percent|22.22 cannot be read in “two thirds”, which says 0.6666666666666667.",
                "en|two and a half million|0.5|people|0.5 cannot be read in “two and a half million”, which says 2500000.",
                "en|the score was 3|20|points|20 cannot be read in “the score was 3”, which says 3.",
                "en|a score of 3|20|points|20 cannot be read in “a score of 3”, which says 3, 1.",
                "en|several men|7|men|7 cannot be read in “several men”, in which no number is found.",
                "en|half of them|60|percent|60 cannot be read in “half of them”, which says 0.5.",
            })
    void another_number_is_not(String language, String words, double number, String unit, String fault) {
        assertEquals(fault, fault(language, words, number, unit));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "from 80 to 100|80|100|``",
                "15 to 20 million|15000000|20000000|``",
                "between two and three million|2000000|3000000|``",
                "€1.5-2bn|1500000000|2000000000|``",
                "15-20|15|20|``",
                "from 80 to 100|80|110|110 cannot be read in “from 80 to 100”, which says 80, 100, 180.",
            },
            quoteCharacter = '`')
    void both_ends_are_read(String words, double min, double max, String fault) {
        assertEquals(
                fault,
                NumberProof.fault(Quantity.between(min, max, "people", true), words, Locale.ENGLISH)
                        .orElse(""));
    }

    private static String fault(String language, String words, double number, String unit) {
        Quantity quantity = Quantity.of(QuantityQualifier.EXACTLY, number, unit, false);
        return NumberProof.fault(quantity, words, Locale.forLanguageTag(language))
                .orElse("");
    }
}
