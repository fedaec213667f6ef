package dev.onrecord.finder;

import dev.onrecord.finder.Numeral.NumeralType;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What makes a number one of something: a currency, a share in percent, a place in a row.
 *
 * @param symbol a currency or a percent sign; null where there is none
 * @param at where it begins in front of the number, or ends behind it: the number's own end where there is none
 */
record NumeralUnit(NumeralType type, @Nullable String symbol, int at) {

    private static final Pattern PERCENT_BEHIND = Pattern.compile(
            "[ \u00A0\u202F]?([%٪％﹪]|퍼센트|パーセント|proc\\.|(?:procent\\p{L}*|prosent\\p{L}*|százalék\\p{L}*|la sută|posto|persen|phần trăm|τοις εκατό|אחוזים|відсотк\\p{L}*|per cent|percent|Prozent|por ciento|pour cent|por cento|per cento|процентов|процента|процент|بالمئة|في المئة|प्रतिशत)(?!\\p{L}))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern CURRENCY_BEHIND = Pattern.compile(
            "[ \u00A0\u202F]?(\\p{Sc}|(?:USD|EUR|GBP|CHF|JPY|CNY|RUB|dollars?|euros?|pounds?|dólares?|Dollar|pesos?|bolívares?|rublos?|yen|yuan)(?!\\p{L})|円|[美欧歐日港]?元|ドル|ユーロ)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern CURRENCY_IN_FRONT = Pattern.compile(
            "(?:(?<!\\p{L})(?:USD|EUR|GBP|CHF|US|A|C|HK|NZ|R|S)?\\p{Sc}|(?<!\\p{L})(?:USD|EUR|GBP|CHF|JPY|CNY|RUB|INR|IDR|BRL|MXN|SEK|NOK|DKK|PLN|UAH|KRW|VND|CAD|AUD|NZD|HKD|SGD|ZAR|AED|ILS|CZK|HUF|KES|NGN|THB|PHP|MYR|PKR|BDT"
                    + "|(?:Bs|Rp|Rs|[Kk]r)\\.?|RM|Tk|K[Ss]h))[ \u00A0\u202F]?$|(?<!\\p{L})R$");

    private static final Pattern ORDINAL_BEHIND =
            Pattern.compile("(?:st|nd|rd|th|[ºª°]|er|ère|ème|e|\\.º|\\.ª)(?![\\p{L}\\p{N}])");

    /** In characters. */
    private static final int LONGEST_IN_FRONT = 5;

    /**
     * @param from where the text is free of other numerals
     * @param number where the number begins, with its sign
     * @return a currency in front of the number, or nothing
     */
    static NumeralUnit inFront(String text, int from, int number) {
        String front = text.substring(Math.max(from, number - LONGEST_IN_FRONT), number);
        Matcher currency = CURRENCY_IN_FRONT.matcher(front);
        return currency.find()
                ? new NumeralUnit(
                        NumeralType.CURRENCY, currency.group().strip(), number - front.length() + currency.start())
                : new NumeralUnit(NumeralType.NUMBER, null, number);
    }

    /**
     * @param end of the number
     * @param isBare whether no words multiply the number
     * @return what stands behind the number, which says more than this in front of it; this, where nothing does
     */
    NumeralUnit orBehind(String text, int end, boolean isBare) {
        Matcher percent = atOnce(PERCENT_BEHIND, text, end);
        if (percent.lookingAt()) {
            return new NumeralUnit(NumeralType.PERCENT, percent.group(1), percent.end());
        }
        Matcher money = atOnce(CURRENCY_BEHIND, text, end);
        if (money.lookingAt()) {
            return new NumeralUnit(NumeralType.CURRENCY, money.group(1), money.end());
        }
        Matcher ordinal = atOnce(ORDINAL_BEHIND, text, end);
        return isBare && ordinal.lookingAt()
                ? new NumeralUnit(NumeralType.ORDINAL, symbol, ordinal.end())
                : new NumeralUnit(type, symbol, end);
    }

    private static Matcher atOnce(Pattern pattern, String text, int place) {
        return pattern.matcher(text).region(place, text.length()).useTransparentBounds(true);
    }
}
