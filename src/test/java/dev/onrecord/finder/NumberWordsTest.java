package dev.onrecord.finder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers in words are read where the language is known. */
class NumberWordsTest {

    /** What spells a number, by language: to make one takes long. */
    private static final Map<String, RuleBasedNumberFormat> SPELLING = Stream.of(
                    "en", "es", "de", "fr", "pt", "it", "nl", "ru", "uk", "pl", "ar")
            .collect(Collectors.toMap(
                    language -> language,
                    language -> new RuleBasedNumberFormat(
                            ULocale.forLanguageTag(language), RuleBasedNumberFormat.SPELLOUT)));

    @Provide
    static Arbitrary<String> languages() {
        return Arbitraries.of(SPELLING.keySet());
    }

    @ParameterizedTest
    @MethodSource("spelt")
    void each_small_number_that_can_be_spelt_is_read(String language) {
        assertEquals(
                List.of(),
                LongStream.rangeClosed(10, 2_500)
                        .mapToObj(number -> misread(number, language))
                        .flatMap(Optional::stream)
                        .toList());
    }

    static Set<String> spelt() {
        return SPELLING.keySet();
    }

    @Property(tries = 10_000)
    void any_number_that_can_be_spelt_is_read(
            @ForAll("languages") String language, @ForAll @LongRange(min = 10, max = 999_999_999_998L) long number) {
        assertEquals(Optional.empty(), misread(number, language));
    }

    private static Optional<String> misread(long number, String language) {
        String words = SPELLING.get(language).format(number);
        List<Numeral> found = NumberWords.find(words, Locale.forLanguageTag(language));
        boolean isRead = found.size() == 1
                && found.get(0).span().of(words).equals(words)
                && found.get(0).values().get(0).compareTo(BigDecimal.valueOf(number)) == 0;
        return isRead ? Optional.empty() : Optional.of(number + ": " + words + found);
    }

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
                "en|two and a half million people, one and a half|two and a half million=2500000.0, one and a half=1.5",
                "en|a million and a half, three quarters of a million|a million and a half=1500000, three quarters of a million=750000.00",
                "en|two thirds of them, a quarter of the town, the third man|two thirds=0.6666666666666667, a quarter=0.25",
                "en|two third-country nationals, one third-country national|two=2",
                "en|one-third of them, a third-party claim|one-third=0.3333333333333333",
                "de|eine Zwei-Drittel-Mehrheit|Zwei-Drittel=0.6666666666666667",
                "ru|две трети, одна пятая, две пятых|две трети=0.6666666666666667, одна пятая=0.2, две пятых=0.4",
                "fr|deux cinquièmes des voix, vingt cinquièmes places|deux cinquièmes=0.4, vingt=20",
                "en|half an hour and a half|",
                "en|two point five million, three point one four one, zero point nought|two point five million=2500000.0, three point one four one=3.141, zero=0",
                "en|At one point five left, and one point five percent came|five=5, one point five=1.5",
                "en|twenty-one point two five of them, a point two men made|twenty-one point two five=21.25, two=2",
                "es|dos coma cinco millones, dos coma veinticinco, tres punto cero seis|dos coma cinco millones=2500000.0, dos coma veinticinco=2.25, tres punto cero seis=3.06",
                "de|zwei Komma fünf Millionen, acht Komma fünfundzwanzig|zwei Komma fünf Millionen=2500000.0, acht Komma fünfundzwanzig=8.25",
                "fr|deux virgule cinq millions, zéro virgule vingt-cinq, neuf et demi|deux virgule cinq millions=2500000.0, zéro virgule vingt-cinq=0.25, neuf et demi=9.5",
                "pt|dois vírgula cinco, um vírgula vinte e cinco|dois vírgula cinco=2.5, um vírgula vinte e cinco=1.25",
                "it|due virgola cinque milioni|due virgola cinque milioni=2500000.0",
                "nl|twee komma vijf miljoen, een komma acht|twee komma vijf miljoen=2500000.0, een komma acht=1.8",
                "ar|اثنان فاصلة خمسة|اثنان فاصلة خمسة=2.5",
                "ru|две целых пять десятых процента, одна целая одна десятая|две целых пять десятых=2.5, одна целая одна десятая=1.1",
                "ru|две целых и пять десятых миллиона, двадцать одна целая двадцать пять сотых|две целых и пять десятых миллиона=2500000.0, двадцать одна целая двадцать пять сотых=21.25",
                "ru|ноль целых три тысячных, двух целых пяти десятых, пять сотых|ноль целых три тысячных=0.003, двух целых пяти десятых=2.5, пять сотых=0.05",
                "ru|пять целых яблок, шесть целых и десять десятых долей|пять=5, шесть целых и десять десятых=7",
                "es|dos millones y medio, dos y medio, una decena de miles|dos millones y medio=2500000, dos y medio=2.5, una decena de miles=10000",
                "es|un centenar de barcos y tres tercios de vino|un centenar=100, tres tercios=1",
                "de|anderthalb Millionen, zweieinhalb Tonnen, drei Viertel der Stadt|anderthalb Millionen=1500000.0, zweieinhalb=2.5, drei Viertel=0.75",
                "fr|deux millions et demi, une centaine de milliers, une quinzaine|deux millions et demi=2500000, une centaine de milliers=100000, une quinzaine=15",
                "fr|en quarantaine|",
                "pt|dois milhões e meio, uma dezena|dois milhões e meio=2500000, uma dezena=10",
                "it|due milioni e mezzo, una ventina, un centinaio|due milioni e mezzo=2500000, una ventina=20, un centinaio=100",
                "nl|anderhalf miljoen, tweeënhalf miljoen, een tiental|anderhalf miljoen=1500000.0, tweeënhalf miljoen=2500000.0, een tiental=10",
                "ru|полтора миллиона, два с половиной миллиона, полтора десятка|полтора миллиона=1500000.0, два с половиной миллиона=2500000.0, полтора десятка=15.0",
                "ar|مليونان ونصف المليون|مليونان ونصف المليون=2500000",
                "en|three and a quarter million, one and a half thousand|three and a quarter million=3250000.00, one and a half thousand=1500.0",
                "en|two and three quarters, six and two thirds|two and three quarters=2.75, six and two thirds=6.6666666666666667",
                "en|two-and-a-half, two-and-a-quarter-mile, three and one third|two-and-a-half=2.5, two-and-a-quarter=2.25, three and one third=3.3333333333333333",
                "en|a million and a quarter, two million and a third|a million and a quarter=1250000, two million and a third=2333333.3333333333",
                "en|a quarter million men, three-quarter million, nearly quarter of a million|a quarter million=250000.00, three-quarter million=750000.00, quarter of a million=250000.00",
                "en|a third million-dollar prize, the first-quarter million|million=1000000, million=1000000",
                "en|between two and three quarters of them, six and a quarter of the town|two=2, three quarters=0.75, six=6, a quarter=0.25",
                "es|tres millones y un cuarto de personas, dos y tres cuartos|tres millones y un cuarto=3250000, dos y tres cuartos=2.75",
                "es|tres y cuarto, dos y medio millones, treinta y cuatro cuartos|tres y cuarto=3.25, dos y medio millones=2500000.0, treinta y cuatro=34",
                "es|cien y media docena|cien=100, media docena=6",
                "de|dreieinviertel Millionen, zwei und ein Viertel, zweidreiviertel|dreieinviertel Millionen=3250000.00, zwei und ein Viertel=2.25, zweidreiviertel=2.75",
                "de|eine Viertelmillion, eine Dreiviertelmillion, zwölfeinhalb, dreieinhalbtausend|eine Viertelmillion=250000.00, Dreiviertelmillion=750000.00, zwölfeinhalb=12.5, dreieinhalbtausend=3500.0",
                "de|zwei und ein Viertel der Stadt, Stadtviertel, Viertelfinale|zwei=2, ein Viertel=0.25",
                "fr|trois millions et quart, deux et trois quarts, un quart de million|trois millions et quart=3250000, deux et trois quarts=2.75, un quart de million=250000.00",
                "fr|ving\u00ADt et un quarts|ving\u00ADt et un=21",
                "pt|três milhões e um quarto, dois e três quartos|três milhões e um quarto=3250000, dois e três quartos=2.75",
                "it|tre milioni e un quarto di euro, due e tre quarti, ventitré quarti|tre milioni e un quarto=3250000, due e tre quarti=2.75, ventitré=23",
                "nl|drie en een kwart miljoen, tweeëneenhalf, een kwart miljoen, twee en driekwart|drie en een kwart miljoen=3250000.00, tweeëneenhalf=2.5, een kwart miljoen=250000.00, twee en driekwart=2.75",
                "nl|om halfacht vieren zij achten|",
                "ru|три с четвертью миллиона, две с половиной тысячи, четверть миллиона|три с четвертью миллиона=3250000.00, две с половиной тысячи=2500.0, четверть миллиона=250000.00",
                "ru|три четверти миллиона, две с третью|три четверти миллиона=750000.00, две с третью=2.3333333333333333",
                "ar|ثلاثة ملايين وربع المليون، نصف مليون، ربع مليون|ثلاثة ملايين وربع المليون=3250000, نصف مليون=500000.0, ربع مليون=250000.00",
                "ar|ثلاثة ونصف مليون، ثلاثة أرباع المليون|ثلاثة ونصف مليون=3500000.0, ثلاثة أرباع المليون=750000.00",
                "es|doscientos cincuenta y dos venezolanos|doscientos cincuenta y dos=252",
                "es|mil doscientas personas y una docena|mil doscientas=1200, una docena=12",
                "es|medio millón, dos mil millones|medio millón=500000, dos mil millones=2000000000",
                "es|una mujer|",
                "es|treinta y cinco mil|treinta y cinco mil=35000",
                "en|two or three, five and six, one two three|two=2, three=3, five=5, six=6, two=2, three=3",
                "de|fünf und sechs, zweieins|fünf=5, sechs=6",
                "de|Zweihundertfünfzig Menschen, ein Boot|Zweihundertfünfzig=250",
                "de|eine halbe Million, zweieinhalb|eine halbe Million=500000, zweieinhalb=2.5",
                "de|Tausende, Millionen und Dutzende|",
                "de|Er gab acht auf ein paar Leute und einander|",
                "de|einundzwanzig Tausend|einundzwanzig Tausend=21000",
                "fr|deux cent cinquante personnes, un homme neuf|deux cent cinquante=250",
                "fr|quatre-vingt-dix-sept, soixante et onze, septante-deux|quatre-vingt-dix-sept=97,"
                        + " soixante et onze=71, septante-deux=72",
                "fr|dix pour cent, des centaines de millions|dix=10",
                "fr|une douzaine de policiers|une douzaine=12",
                "pt|duzentas e cinquenta pessoas, uma mulher, cem por cento|duzentas e cinquenta=250, cem=100",
                "it|duecentocinquanta persone, ventuno, centottanta|duecentocinquanta=250, ventuno=21, centottanta=180",
                "it|se tu sei un altro, il cento per cento|cento=100",
                "nl|tweehonderdvijftig mensen, tweeëntwintig, een boot|tweehonderdvijftig=250, tweeëntwintig=22",
                "ru|двести пятьдесят человек, один из них|двести пятьдесят=250",
                "ru|до двухсот пятидесяти, три тысячи, тысячи людей|двухсот пятидесяти=250, три тысячи=3000",
                "ar|مئتان وخمسون شخصا وثلاثة عشر طفلا|مئتان وخمسون=250, ثلاثة عشر=13",
                "ar|ست سيدات|",
                "cs|dvě stě|",
                "pl|dwie całe i pięć dziesiątych procenta, dwa i pół miliona, trzy czwarte|dwie całe i pięć dziesiątych=2.5, dwa i pół miliona=2500000.0, trzy czwarte=0.75",
                "pl|pół miliona, dwustu pięćdziesięciu ludzi, dwa przecinek pięć|pół miliona=500000, dwustu pięćdziesięciu=250, dwa przecinek pięć=2.5",
                "uk|дві цілих п’ять десятих, дві цілих п'ять десятих, одна ціла одна десята|дві цілих п’ять десятих=2.5, дві цілих п'ять десятих=2.5, одна ціла одна десята=1.1",
                "uk|пів мільйона, три з половиною мільйони, п'ять тисяч|пів мільйона=500000, три з половиною мільйони=3500000.0, п'ять тисяч=5000",
                "en|a \u0959\u095E\u093E man, ten men|ten=10",
                "en|a İSTİKLAL poster, ten men|ten=10",
                "de|İSTİKLAL und zehn|zehn=10",
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

    /** Letters that composing or writing them small makes more, or fewer, are among them. */
    @Property
    void each_number_is_a_part_of_the_text(
            @ForAll
                    @Chars({
                        'İ', '\u0959', '\u095E', '\u093E', '\uFB2A', '\u0301', '\u0308', '\u00AD', 'a', 'e', 'i', 'n',
                        't', 'w', 'o', 'z', 'h', 'ü', 'u', 'd', ' ', '-'
                    })
                    String text) {
        for (String language : List.of("en", "es", "de", "fr", "it", "nl", "ru", "uk", "pl", "ar", "zh")) {
            int end = 0;
            for (Numeral numeral : NumberWords.find(text, Locale.forLanguageTag(language))) {
                assertTrue(end <= numeral.span().start() && numeral.span().end() <= text.length(), text);
                end = numeral.span().end();
            }
        }
    }

    @Test
    void each_one_behind_an_and_is_counted_in_linear_time() {
        String text = "two men and one woman, and one million ";
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertEquals(5_000, NumberWords.ones(text.repeat(5_000), Locale.ENGLISH)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"two and ", "two and a half ", "one million ", "three quarters of a ", "half "})
    void a_hostile_text_takes_linear_time(String part) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> NumberWords.find(part.repeat(200_000 / part.length()), Locale.ENGLISH));
    }
}
