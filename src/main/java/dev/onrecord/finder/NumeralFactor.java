package dev.onrecord.finder;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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

    /** A smaller number of a magnitude of its own, which goes on with the one in front: {@code 2 millones 500 mil}. */
    private static final Pattern SMALLER_BEHIND =
            Pattern.compile("[ \u00A0\u202F](?:و[ \u00A0]?)?(\\p{Nd}{1,3}+)(?![.,·/:٫٬]?\\p{Nd})");

    /** Languages in which what is below a thousand goes on without a magnitude: {@code 2 bin 500}. */
    private static final Set<String> GO_ON_BARE =
            Set.of("es", "tr", "az", "fa", "ar", "ur", "hi", "bn", "ru", "uk", "be", "kk", "uz");

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);

    private static final Pattern CURRENCY = Pattern.compile("\\p{Sc}");

    /** @return what stands behind a numeral that ends there */
    static NumeralFactor behind(String text, int end, Locale language) {
        return behind(text, end, language, false);
    }

    /**
     * @param isMoney whether a currency stands in front of the numeral, so that a letter multiplies behind a blank, too:
     *     {@code $4 M}
     * @return what stands behind a numeral that ends there
     */
    static NumeralFactor behind(String text, int end, Locale language, boolean isMoney) {
        NumeralFactor factor = new NumeralFactor(BigDecimal.ONE, end, false, false);
        Matcher word = atOnce(WORD_BEHIND, text, end);
        // More than one: two mil millones are a Spanish billion.
        while (word.lookingAt()) {
            boolean atOnce = word.start(1) == end
                    || isMoney
                    || atOnce(CURRENCY, text, word.end(1)).lookingAt();
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

    /**
     * Digits that go on with a number behind its magnitude.
     *
     * @param added to the number in front
     * @param times what both are multiplied by: of {@code 2 mil 500 millones} a million
     * @param last what the digits themselves are multiplied by, behind which others may follow
     */
    record Rest(BigDecimal added, BigDecimal times, NumeralFactor last) {}

    /** @return what goes on with the number behind the magnitude, as in {@code 1億2000万}; null where nothing does */
    @Nullable
    Rest rest(String text, Locale language) {
        return isMyriad ? restOfMyriad(text, language) : smaller(text, language);
    }

    private @Nullable Rest restOfMyriad(String text, Locale language) {
        Matcher rest = atOnce(REST_BEHIND, text, end);
        if (!rest.lookingAt()) {
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
                : new Rest(value, BigDecimal.ONE, new NumeralFactor(value, factor.end(), factor.isMyriad(), false));
    }

    private @Nullable Rest smaller(String text, Locale language) {
        Matcher rest = atOnce(SMALLER_BEHIND, text, end);
        if (by.compareTo(THOUSAND) < 0 || mayBeUnit || !rest.lookingAt()) {
            return null;
        }
        NumeralFactor factor = behind(text, rest.end(), language);
        BigDecimal digits = new BigDecimal(ascii(rest.group(1)));
        boolean hasMagnitude = factor.by().compareTo(THOUSAND) >= 0 && !factor.mayBeUnit();
        if (hasMagnitude && factor.by().compareTo(by) < 0) {
            return new Rest(digits.multiply(factor.by()), BigDecimal.ONE, factor);
        }
        boolean goesOnBare =
                by.compareTo(THOUSAND) == 0 && GO_ON_BARE.contains(language.getLanguage()) && !factor.mayBeUnit();
        return goesOnBare && factor.by().compareTo(by) != 0 ? new Rest(digits, factor.by(), factor) : null;
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
