package dev.onrecord.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.onrecord.comparison.Quantity;
import dev.onrecord.comparison.QuantityQualifier;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a text prints of a number, with the words that make a bound of it: as a draft has it, and as the proof takes it. */
class PrintedQuantityTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "en|At least 40 people died.|At least 40 atLeast 40",
                "en|They say that more than 40 died.|more than 40 moreThan 40",
                "en|No more than 40 died, no fewer than 5.|No more than 40 atMost 40/no fewer than 5 atLeast 5",
                "en|Not more than about 40 died.|Not more than about 40 atMost 40",
                "en|Up to 40, nearly 40, some 40, under 40.|Up to 40 atMost 40/nearly 40 nearly 40/some 40 about 40/under 40 lessThan 40",
                "en|40 people or more died, 5 men.|40 people or more atLeast 40/5 exactly 5",
                "en|5 died and over 20 were hurt.|5 exactly 5/over 20 moreThan 20, or 20 exactly 20",
                "en|They handed over 40 men.|40 exactly 40, or over 40 moreThan 40",
                "en|Between 80 and 100 died, 15 to 20 million fled.|Between 80 and 100 between 80 100/15 to 20 million between 15000000 20000000",
                "en|It rose from 80 to 100, by 3 goals to 5 goals.|80 exactly 80/100 exactly 100/3 exactly 3/5 exactly 5",
                "en|Over $1.5 million and 60%+.|Over $1.5 million moreThan 1500000/60%+ atLeast 60",
                "de|Mindestens 40, bis zu 40, fast 40, rund 40.|Mindestens 40 atLeast 40/bis zu 40 atMost 40/fast 40 nearly 40/rund 40 about 40",
                "de|Unter 40 Verletzten waren Kinder.|40 exactly 40, or Unter 40 lessThan 40",
                "es|Más de 40 y como máximo 50.|Más de 40 moreThan 40/como máximo 50 atMost 50",
                "es|Ma\u0301s de 40 y como ma\u0301ximo 50.|Ma\u0301s de 40 moreThan 40/como ma\u0301ximo 50 atMost 50",
                "fr|Plus de 40, au moins 40, près de 40.|Plus de 40 moreThan 40/au moins 40 atLeast 40/près de 40 nearly 40",
                "it|Almeno 40, più di 40.|Almeno 40 atLeast 40/più di 40 moreThan 40",
                "pt|Cerca de 40, pelo menos 40.|Cerca de 40 about 40/pelo menos 40 atLeast 40",
                "nl|Minstens 40, meer dan 40.|Minstens 40 atLeast 40/meer dan 40 moreThan 40",
                "pl|Co najmniej 40, ponad 40.|Co najmniej 40 atLeast 40/ponad 40 moreThan 40",
                "ru|Не менее 40, более 40, до 40.|Не менее 40 atLeast 40/более 40 moreThan 40/до 40 atMost 40, or 40 exactly 40",
                "uk|Щонайменше 40, понад 40.|Щонайменше 40 atLeast 40/понад 40 moreThan 40",
                "ar|قتل ما لا يقل عن 40 شخصا.|ما لا يقل عن 40 atLeast 40",
                "he|יותר מ-40 נהרגו.|יותר מ-40 moreThan 40",
                "fa|حداقل 40 نفر.|حداقل 40 atLeast 40",
                "tr|En az 40 kişi, 40'tan fazla kişi.|En az 40 atLeast 40/40'tan fazla moreThan 40",
                "ja|40人以上、40人未満、約40人。|40人以上 atLeast 40/40人未満 lessThan 40/約40 about 40",
                "ja|住民の3分の2が賛成。|3分の2 exactly 66.67",
                "zh|最近40人，在附近40人，近40人。|40 exactly 40, or 近40 nearly 40/40 exactly 40, or 近40 nearly 40/近40 nearly 40",
                "ja|予約40件、約40人。|40 exactly 40, or 約40 about 40/約40 about 40",
                "ko|예약 40건, 약 40명.|40 exactly 40, or 약 40 about 40/약 40 about 40",
                "zh|至少40人，超过50人。|至少40 atLeast 40/超过50 moreThan 50",
                "ko|40명 이상, 50명 미만.|40명 이상 atLeast 40/50명 미만 lessThan 50",
                "hi|कम से कम 40 लोग, 50 से अधिक।|कम से कम 40 atLeast 40/50 से अधिक moreThan 50",
                "th|อย่างน้อย 40 คน|อย่างน้อย 40 atLeast 40",
                "vi|Ít nhất 40 người, hơn 50.|Ít nhất 40 atLeast 40/hơn 50 moreThan 50",
                "el|Τουλάχιστον 40, πάνω από 50.|Τουλάχιστον 40 atLeast 40/πάνω από 50 moreThan 50",
                "fi|Ainakin 40, yli 50.|Ainakin 40 atLeast 40/yli 50 moreThan 50",
                "cs|Nejméně 40, více než 50.|Nejméně 40 atLeast 40/více než 50 moreThan 50",
                "en|In the 1970s all but 3 of the 40 sailed an F-16.|40 exactly 40",
            })
    void a_number_is_printed_with_what_makes_a_bound_of_it(String language, String text, String printed) {
        Locale locale = Locale.forLanguageTag(language);
        assertEquals(
                printed,
                PrintedQuantity.find(text, locale, numeral -> true).stream()
                        .map(quantity -> shown(quantity, text)
                                + (quantity.other() == null ? "" : ", or " + shown(quantity.other(), text)))
                        .collect(Collectors.joining("/")));
        PrintedQuantity.find(text, locale, numeral -> true)
                .forEach(quantity -> assertEquals(Optional.empty(), fault(quantity, text, locale)));
    }

    private static String shown(PrintedQuantity quantity, String text) {
        return quantity.words().of(text) + " " + quantity.qualifier().word() + " "
                + quantity.numbers().stream()
                        .map(number -> number.stripTrailingZeros().toPlainString())
                        .collect(Collectors.joining(" "));
    }

    private static Optional<String> fault(PrintedQuantity printed, String text, Locale language) {
        double first = printed.numbers().get(0).doubleValue();
        String unit =
                printed.numeral().unit() == null ? "people" : printed.numeral().unit();
        Quantity quantity = printed.qualifier() == QuantityQualifier.BETWEEN
                ? Quantity.between(first, printed.numbers().get(1).doubleValue(), unit, false)
                : Quantity.of(printed.qualifier(), first, unit, false);
        return NumberProof.fault(quantity, printed.words().of(text), language);
    }
}
