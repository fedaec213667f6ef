package dev.onrecord.finder;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What words behind a numeral multiply it by.
 *
 * @param by the product; 1 where there is none
 * @param end where they end
 * @param isMyriad whether they end with a magnitude of East Asia, behind which smaller numbers may follow
 * @param mayBeUnit whether they may be a unit instead
 */
record NumeralFactor(BigDecimal by, int end, boolean isMyriad, boolean mayBeUnit) {

    private static final Pattern WORD_BEHIND = Pattern.compile(
            "[ \u00A0\u202F]?([十百千万萬億亿兆십백천만억조]|ร้อย|พัน|หมื่น|แสน|ล้าน|[\\p{L}\\p{M}]{1,14}+(?!\\p{L}))");

    /** Digits behind a magnitude of East Asia, which go on with the number. */
    private static final Pattern REST_BEHIND = Pattern.compile("([ \u00A0]?)(\\p{Nd}{1,4}+(?![.,]\\p{Nd}))");

    /** @return what stands behind a numeral that ends there */
    static NumeralFactor behind(String text, int end, Locale language) {
        NumeralFactor factor = new NumeralFactor(BigDecimal.ONE, end, false, false);
        Matcher word = atOnce(WORD_BEHIND, text, end);
        // More than one: two mil millones are a Spanish billion.
        while (word.lookingAt()) {
            boolean atOnce = word.start(1) == end;
            Optional<BigDecimal> magnitude = Magnitude.of(word.group(1), atOnce, language);
            if (magnitude.isEmpty()) {
                break;
            }
            factor = new NumeralFactor(
                    factor.by().multiply(magnitude.get()),
                    word.end(),
                    Magnitude.isMyriad(word.group(1)),
                    atOnce && Magnitude.mayBeUnit(word.group(1)));
            word = atOnce(WORD_BEHIND, text, factor.end());
        }
        return factor;
    }

    /** @return what is to be added for digits behind a magnitude, as in {@code 1億2000万}; null where none belong to it */
    @Nullable
    NumeralFactor rest(String text, Locale language) {
        Matcher rest = atOnce(REST_BEHIND, text, end);
        if (!isMyriad || !rest.lookingAt()) {
            return null;
        }
        NumeralFactor factor = behind(text, rest.end(), language);
        BigDecimal value = new BigDecimal(ascii(rest.group(2))).multiply(factor.by());
        // Only Korean parts them with a blank; what follows without a magnitude is then another number.
        boolean isParted = !rest.group(1).isEmpty();
        boolean mayBeParted = Character.UnicodeScript.of(text.charAt(end - 1)) == Character.UnicodeScript.HANGUL
                && factor.end() > rest.end();
        return value.compareTo(by) >= 0 || isParted && !mayBeParted
                ? null
                : new NumeralFactor(value, factor.end(), factor.isMyriad(), false);
    }

    private static String ascii(String digits) {
        return digits.codePoints()
                .mapToObj(digit -> String.valueOf(Character.digit(digit, 10)))
                .collect(Collectors.joining());
    }

    private static Matcher atOnce(Pattern pattern, String text, int place) {
        return pattern.matcher(text).region(place, text.length()).useTransparentBounds(true);
    }
}
