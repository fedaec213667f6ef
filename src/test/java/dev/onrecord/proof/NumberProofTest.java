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
                "en|250|250|people",
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
                "en|two thirds of voters|66.67|percent of the voters",
                "en|1 year 6 months|18|months",
                "en|1 year 6 months|1.5|years",
                "en|one year and six months in prison|18|months in prison",
                "en|2 hours, 30 minutes and 10 seconds|9010|seconds",
                "en|1 hour and 20 minutes|1.33|hours",
                "en|6 feet 2 inches|74|inches",
                "es|un año y seis meses|18|months",
                "de|2 Jahre und 3 Monate|27|months",
                "fr|1 an et 6 mois|18|months",
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
                "en|4 adults, 3 children and two dogs|9|heads",
                "en|4 adults and about 3 more children|7|people",
                "en|4 dead and 3 injured|7|people",
                "en|not 50 but 60, 4 men and 3 women among them|60|people",
                "es|4 hombres y 3 mujeres|7|people",
                "de|4 Erwachsene sowie drei Kinder|7|people",
                "ru|4 мужчины и 3 женщины|7|people",
                "ar|4 رجال و3 نساء|7|people",
                "zh|4名成人和3名儿童|7|people",
                "ja|男性4人と女性3人|7|people",
                "en|5 degrees below zero|-5|celsius",
                "en|the twentieth person|20|place",
                "en|the nineteenth boat|19|place",
                "es|el vigésimo puesto|20|place",
                "ja|3割の人|30|percent",
                "ja|二割五分|25|percent",
                "bn|২.৫ লাখ|250000|people",
                "en|.5 dollars|0.5|USD",
                "en|in nineteen eighty-seven|1987|year",
                "en|one in five people|0.2|share",
                "en|one in five people|20|percent",
                "pt|2,5 milho\u0303es|2500000|people",
                "es|veintido\u0301s|22|people",
                "en|−7 degrees|-7|celsius",
                "en|minus seven degrees|-7|celsius",
                "en|10⁶ cells|1000000|cells",
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
                "en|rose in 2023 to 1.2 million|2023|year",
                "en|in 2024 – 1.5 million|2024|year",
                "es|subió en 2023 a 1,2 millones|2023|year",
                "en|fell from 20 to 15 million|20000000|people",
                "en|fell from 20 to 1.5 million|20000000|people",
                "es|de 1500 a 1200 millones|1500000000|EUR",
                "en|from 500 to 1.2 million|500|people",
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
                "en|between twenty and thirty-two|22|men|22 cannot be read in “between twenty and thirty-two”, which says 20, 32.",
                "es|entre veinte y treinta y dos|22|men|22 cannot be read in “entre veinte y treinta y dos”, which says 20, 32.",
                "en|two to three thousand five hundred|2500|men|2500 cannot be read in “two to three thousand five hundred”, which says 2, 3500.",
                "en|five thousand to seven thousand|6000|men|6000 cannot be read in “five thousand to seven thousand”, which says 5000, 7000.",
                "en|two thirds|22.22|percent|22.22 cannot be read in “two thirds”, which says 0.6666666666666667.",
                "en|two and a half million|0.5|people|0.5 cannot be read in “two and a half million”, which says 2500000.",
                "en|the score was 3|20|points|20 cannot be read in “the score was 3”, which says 3.",
                "en|a score of 3|20|points|20 cannot be read in “a score of 3”, which says 3, 1.",
                "en|4 of 3,000 adults|3004|people|3004 cannot be read in “4 of 3,000 adults”, which says 4, 3000.",
                "en|5 of 12 people|17|people|17 cannot be read in “5 of 12 people”, which says 5, 12.",
                "de|5 von 12|17|people|17 cannot be read in “5 von 12”, which says 5, 12.",
                "en|from 10 to 14|24|people|24 cannot be read in “from 10 to 14”, which says 10, 14.",
                "zh|10至14人|24|people|24 cannot be read in “10至14人”, which says 10, 14.",
                "en|not 4 but 3 adults|7|people|7 cannot be read in “not 4 but 3 adults”, which says 4, 3.",
                "en|between 4 and 3,000|3004|people|3004 cannot be read in “between 4 and 3,000”, which says 4, 3000.",
                "en|aged 4 and 3|7|people|7 cannot be read in “aged 4 and 3”, which says 4, 3.",
                "en|Route 66 and 12 cars|78|cars|78 cannot be read in “Route 66 and 12 cars”, which says 66, 12.",
                "es|4 hombres en 3 barcos|7|people|7 cannot be read in “4 hombres en 3 barcos”, which says 4, 3.",
                "en|between 4 people and 12|16|people|16 cannot be read in “between 4 people and 12”, which says 4, 12.",
                "en|−7 degrees|7|celsius|7 cannot be read in “−7 degrees”, which says -7.",
                "en|minus seven degrees|7|celsius|7 cannot be read in “minus seven degrees”, which says -7.",
                "en|10⁶ cells|10|cells|10 cannot be read in “10⁶ cells”, which says 1000000.",
                "pt|2,5 milho\u0303es|2.5|people|2.5 cannot be read in “2,5 milhões”, which says 2500000.",
                "en|rose in 2023 to 1.2 million|2023000000|people|2023000000 cannot be read in “rose in 2023 to 1.2 million”, which says 2023, 1200000.",
                "en|fell from 20 to 15 million|20|people|20 cannot be read in “fell from 20 to 15 million”, which says 15000000, 20000000.",
                "hi|12 में से एक और 4 लोग|16|people|16 cannot be read in “12 में से एक और 4 लोग”, which says 12, 4.",
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
                "15 to 20 million|15|20000000|15 cannot be read in “15 to 20 million”, which says 20000000, 15000000.",
                "from 80 to 100|80|110|110 cannot be read in “from 80 to 100”, which says 80, 100.",
            },
            quoteCharacter = '`')
    void both_ends_are_read(String words, double min, double max, String fault) {
        assertEquals(
                fault,
                NumberProof.fault(Quantity.between(min, max, "people", true), words, Locale.ENGLISH)
                        .orElse(""));
    }

    @ParameterizedTest(name = "{0}: {1} is {2} {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "en|more than 250|MORE_THAN|250",
                "en|more than 250|AT_LEAST|250",
                "en|over 250 men|MORE_THAN|250",
                "en|handed over 250 men|EXACTLY|250",
                "en|more than about 250|ABOUT|250",
                "en|no more than 5|AT_MOST|5",
                "en|Not more than 5|AT_MOST|5",
                "en|not over 5|AT_MOST|5",
                "en|no fewer than 5|AT_LEAST|5",
                "en|Fewer than 250|LESS_THAN|250",
                "en|under $250|LESS_THAN|250",
                "en|up to 250|AT_MOST|250",
                "en|nearly 250|NEARLY|250",
                "en|nearly 250|LESS_THAN|250",
                "en|just under 250|NEARLY|250",
                "en|about 250|ABOUT|250",
                "en|some 250 people|ROUNDED|250",
                "en|10+|AT_LEAST|10",
                "en|250 people or more|AT_LEAST|250",
                "en|250 or fewer|AT_MOST|250",
                "en|250-plus|AT_LEAST|250",
                "en|250 people, at most|AT_MOST|250",
                "en|250 men and at least 3 children|EXACTLY|250",
                "en|more than 250 of about 400|ABOUT|400",
                "en|250 men|MORE_THAN|250",
                "en|~250|ABOUT|250",
                "es|más de 250|MORE_THAN|250",
                "es|no más de 250|AT_MOST|250",
                "es|hasta 250|AT_MOST|250",
                "fr|plus d’une centaine|MORE_THAN|100",
                "fr|pas plus de 250|AT_MOST|250",
                "de|mehr als 250|MORE_THAN|250",
                "de|unter 250 Menschen|EXACTLY|250",
                "de|knapp 250|NEARLY|250",
                "ru|более 250|MORE_THAN|250",
                "ru|не более 250|AT_MOST|250",
                "pl|co najmniej 250|AT_LEAST|250",
                "ar|أكثر من 250|MORE_THAN|250",
                "he|יותר מ-250|MORE_THAN|250",
                "hi|250 से अधिक|MORE_THAN|250",
                "tr|250’den fazla|MORE_THAN|250",
                "zh|超过250人|MORE_THAN|250",
                "zh|附近250人|EXACTLY|250",
                "zh|250多人|MORE_THAN|250",
                "ja|250人以上|AT_LEAST|250",
                "ja|約250人|ABOUT|250",
                "ko|250명 이상|AT_LEAST|250",
                "ko|250명 여성|EXACTLY|250",
                "en|5 dead and over 20 hurt|EXACTLY|5",
                "en|5 dead and over 20 hurt|MORE_THAN|20",
                "en|5 dead and more than about 20 hurt|EXACTLY|5",
                "en|five dead and over twenty hurt|EXACTLY|5",
                "en|5 or over $20|EXACTLY|5",
                "en|5 or more dead and over 20 hurt|AT_LEAST|5",
                "es|5 muertos y más de 20 heridos|EXACTLY|5",
                "fr|5 morts et plus de 20 blessés|EXACTLY|5",
                "fr|5 morts et au minimum 20 blessés|EXACTLY|5",
                "de|5 Tote und mehr als 20 Verletzte|EXACTLY|5",
                "it|5 morti o più di 20|EXACTLY|5",
                "pt|5 mortos e mais de 20 feridos|EXACTLY|5",
                "ru|5 погибших и более 20 раненых|EXACTLY|5",
                "pl|5 zabitych i więcej niż 20 rannych|EXACTLY|5",
            })
    void what_the_words_make_of_a_number_is_proven(
            String language, String words, QuantityQualifier qualifier, double number) {
        assertEquals("", qualified(language, words, qualifier, number));
    }

    @ParameterizedTest(name = "{0}: {1} is not {2} {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "en|more than 250|LESS_THAN|250|lessThan 250 cannot be read in “more than 250”, which says moreThan or atLeast.",
                "en|more than 250|EXACTLY|250|exactly 250 cannot be read in “more than 250”, which says moreThan or atLeast.",
                "en|over 250|NEARLY|250|nearly 250 cannot be read in “over 250”, which says moreThan or atLeast.",
                "en|no more than 5|MORE_THAN|5|moreThan 5 cannot be read in “no more than 5”, which says lessThan or atMost.",
                "en|Not more than 5|MORE_THAN|5|moreThan 5 cannot be read in “Not more than 5”, which says lessThan or atMost.",
                "en|Fewer than 250|MORE_THAN|250|moreThan 250 cannot be read in “Fewer than 250”, which says lessThan or atMost.",
                "en|nearly 250|MORE_THAN|250|moreThan 250 cannot be read in “nearly 250”, which says rounded or about or nearly or lessThan or atMost.",
                "en|about 250|AT_LEAST|250|atLeast 250 cannot be read in “about 250”, which says rounded or about or nearly.",
                "en|250 or fewer|AT_LEAST|250|atLeast 250 cannot be read in “250 or fewer”, which says lessThan or atMost.",
                "en|handed over 250 men|LESS_THAN|250|lessThan 250 cannot be read in “handed over 250 men”, which says exactly or moreThan or atLeast.",
                "es|más de 250|LESS_THAN|250|lessThan 250 cannot be read in “más de 250”, which says moreThan or atLeast.",
                "es|no más de 250|MORE_THAN|250|moreThan 250 cannot be read in “no más de 250”, which says lessThan or atMost.",
                "fr|moins de 250|MORE_THAN|250|moreThan 250 cannot be read in “moins de 250”, which says lessThan or atMost.",
                "de|nicht mehr als 250|MORE_THAN|250|moreThan 250 cannot be read in “nicht mehr als 250”, which says lessThan or atMost.",
                "it|più di 250|AT_MOST|250|atMost 250 cannot be read in “più di 250”, which says moreThan or atLeast.",
                "ru|не более 250|MORE_THAN|250|moreThan 250 cannot be read in “не более 250”, which says lessThan or atMost.",
                "ar|أقل من 250|MORE_THAN|250|moreThan 250 cannot be read in “أقل من 250”, which says lessThan or atMost.",
                "zh|不超过250人|MORE_THAN|250|moreThan 250 cannot be read in “不超过250人”, which says lessThan or atMost.",
                "ja|250人未満|AT_LEAST|250|atLeast 250 cannot be read in “250人未満”, which says lessThan or atMost.",
                "ko|250명 이하|MORE_THAN|250|moreThan 250 cannot be read in “250명 이하”, which says lessThan or atMost.",
                "en|5 dead and more than 20 hurt|EXACTLY|20|exactly 20 cannot be read in “5 dead and more than 20 hurt”, which says moreThan or atLeast.",
                "en|5 or more dead and over 20 hurt|EXACTLY|5|exactly 5 cannot be read in “5 or more dead and over 20 hurt”, which says moreThan or atLeast.",
                "en|250 at most, 20 of them women|MORE_THAN|250|moreThan 250 cannot be read in “250 at most, 20 of them women”, which says lessThan or atMost.",
                "tr|en az 250|AT_MOST|250|atMost 250 cannot be read in “en az 250”, which says moreThan or atLeast.",
            })
    void another_bound_is_not(String language, String words, QuantityQualifier qualifier, double number, String fault) {
        assertEquals(fault, qualified(language, words, qualifier, number));
    }

    private static String qualified(String language, String words, QuantityQualifier qualifier, double number) {
        Quantity quantity = Quantity.of(qualifier, number, "people", false);
        return NumberProof.fault(quantity, words, Locale.forLanguageTag(language))
                .orElse("");
    }

    private static String fault(String language, String words, double number, String unit) {
        Quantity quantity = Quantity.of(QuantityQualifier.EXACTLY, number, unit, false);
        return NumberProof.fault(quantity, words, Locale.forLanguageTag(language))
                .orElse("");
    }
}
