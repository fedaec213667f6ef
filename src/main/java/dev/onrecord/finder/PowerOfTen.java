package dev.onrecord.finder;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A power of ten behind the digits of a number.
 *
 * @param end the offset behind its last character
 */
record PowerOfTen(BigDecimal value, int end) {

    private static final Pattern FACTOR = Pattern.compile(
            "(?:[ \u00A0\u202F]?[×xX·⋅∙*][ \u00A0\u202F]?10(?:\\^[({]?(?<raised>[-−+]?[0-9]{1,2})[)}]?|(?<small>[⁺⁻]?[⁰¹²³⁴-⁹]{1,2}))"
                    + "|[eE](?<exponent>[-−+]?[0-9]{1,2}))(?![\\p{L}\\p{Nd}])");

    private static final Pattern TO_THE =
            Pattern.compile("\\^[({]?(?<raised>[-−+]?[0-9]{1,2})[)}]?(?![\\p{L}\\p{Nd}])");

    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /** @return what multiplies the number in front of it: {@code 3×10⁶}, {@code 4.1e23}; null where that is nothing */
    static @Nullable PowerOfTen factorAt(String text, int at) {
        Matcher factor = here(FACTOR, text, at);
        return factor.lookingAt()
                ? new PowerOfTen(BigDecimal.ONE.scaleByPowerOfTen(exponent(factor)), factor.end())
                : null;
    }

    /** @return what the ten in front of it is raised to: {@code 10^6}, {@code 10⁶}; null where that is nothing */
    static @Nullable PowerOfTen ofTenAt(String text, int at) {
        Matcher raised = here(TO_THE, text, at);
        return raised.lookingAt()
                ? new PowerOfTen(BigDecimal.ONE.scaleByPowerOfTen(number(raised.group("raised"))), raised.end())
                : ofTenInSuperscripts(text, at);
    }

    private static @Nullable PowerOfTen ofTenInSuperscripts(String text, int at) {
        int end = at;
        while (end < text.length() && SUPERSCRIPTS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        String exponent = text.substring(at, end);
        // One and two alone are marks of notes as often.
        boolean isPower = exponent.length() == 2 || exponent.length() == 1 && SUPERSCRIPTS.indexOf(exponent) > 2;
        return isPower
                ? new PowerOfTen(BigDecimal.TEN.pow(number(Normalizer.normalize(exponent, Normalizer.Form.NFKC))), end)
                : null;
    }

    private static Matcher here(Pattern pattern, String text, int at) {
        return pattern.matcher(text).region(at, text.length()).useTransparentBounds(true);
    }

    private static int exponent(Matcher factor) {
        String small = factor.group("small");
        if (small != null) {
            return number(Normalizer.normalize(small, Normalizer.Form.NFKC));
        }
        String raised = factor.group("raised");
        return number(raised == null ? factor.group("exponent") : raised);
    }

    private static int number(String exponent) {
        return Integer.parseInt(exponent.replace('−', '-'));
    }
}
