package dev.onrecord.finder;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElseGet;

import dev.onrecord.finder.Numeral.NumeralType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds numbers that are written in Han characters: {@code 三百二十}, {@code 一万二千}, {@code 二〇二五}. One character alone
 * is a part of another word as often, and is none.
 */
final class HanNumerals {

    private static final Set<String> LANGUAGES = Set.of("zh", "ja", "yue");

    private static final String DIGITS = "零一二三四五六七八九";
    private static final Map<Character, Integer> WITHIN_MYRIAD = Map.of('十', 1, '百', 2, '千', 3);
    private static final Map<Character, Integer> MYRIADS = Map.of('万', 4, '萬', 4, '億', 8, '亿', 8, '兆', 12);

    /** Behind digits of another kind they are a magnitude of those. */
    private static final Pattern RUN = Pattern.compile("(?<![\\p{Nd}.,])[零〇一二三四五六七八九两兩十百千万萬億亿兆]{2,40}+(?!\\p{Nd})");

    private static final Pattern SEVERAL = Pattern.compile("[数數几幾何上]([十百千万萬億亿兆])");

    private HanNumerals() {}

    /** @return whether texts in the language have such numbers */
    static boolean areOf(Locale language) {
        return LANGUAGES.contains(language.getLanguage());
    }

    /**
     * @param paragraph any text
     * @param language of the text: {@code 两千五} are 2500 in Chinese, and {@code 二千五} are 2005 in Japanese
     * @return the numbers in it, in their order
     */
    static List<Numeral> find(String paragraph, Locale language) {
        boolean isJapanese = language.getLanguage().equals("ja");
        List<Numeral> found = new ArrayList<>();
        for (Matcher run = RUN.matcher(paragraph); run.find(); ) {
            Span span = new Span(run.start(), run.end());
            value(run.group(), isJapanese)
                    .ifPresent(value -> found.add(new Numeral(span, span, NumeralType.NUMBER, List.of(value), null)));
        }
        return List.copyOf(found);
    }

    private static Optional<BigDecimal> value(String run, boolean isJapanese) {
        return run.chars().allMatch(c -> digit((char) c) >= 0)
                ? inPlaces(run)
                : inWords(run).map(value -> isJapanese ? value : value.add(unsaid(run)));
    }

    /** A digit at once behind a magnitude, and the last, is of the next smaller one: what is missing to that. */
    private static BigDecimal unsaid(String run) {
        int digit = digit(run.charAt(run.length() - 1));
        char front = run.charAt(run.length() - 2);
        int power = WITHIN_MYRIAD.getOrDefault(front, MYRIADS.getOrDefault(front, 1)) - 1;
        return digit > 0 && power > 0
                ? BigDecimal.TEN.pow(power).subtract(BigDecimal.ONE).multiply(BigDecimal.valueOf(digit))
                : BigDecimal.ZERO;
    }

    /** By the place of each digit, as years are written. Two are as often a range ({@code 二三}), and 两 is a word. */
    private static Optional<BigDecimal> inPlaces(String run) {
        StringBuilder digits = new StringBuilder();
        run.chars().forEach(c -> digits.append(digit((char) c)));
        boolean isNumber = run.length() > 2 && run.indexOf('两') < 0 && run.indexOf('兩') < 0;
        return isNumber ? Optional.of(new BigDecimal(digits.toString())) : Optional.empty();
    }

    private static Optional<BigDecimal> inWords(String run) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal myriad = BigDecimal.ZERO;
        int digit = -1;
        for (int i = 0; i < run.length(); i++) {
            char c = run.charAt(i);
            if (digit(c) == 0) {
                continue;
            }
            if (digit(c) > 0) {
                if (digit > 0) {
                    return Optional.empty();
                }
                digit = digit(c);
                continue;
            }
            Integer power = WITHIN_MYRIAD.get(c);
            if (power != null) {
                BigDecimal count = BigDecimal.valueOf(digit < 0 ? 1 : digit);
                myriad = myriad.add(count.multiply(BigDecimal.TEN.pow(power)));
                digit = -1;
            } else {
                myriad = myriad.add(BigDecimal.valueOf(Math.max(digit, 0)));
                if (myriad.signum() == 0) {
                    return Optional.empty();
                }
                total = total.add(myriad.multiply(BigDecimal.TEN.pow(requireNonNull(MYRIADS.get(c)))));
                myriad = BigDecimal.ZERO;
                digit = -1;
            }
        }
        return Optional.of(total.add(myriad).add(BigDecimal.valueOf(Math.max(digit, 0))));
    }

    /** @return the magnitudes that are said to be several without saying how many: of {@code 数百} a hundred */
    static List<BigDecimal> bareMagnitudes(String paragraph) {
        return SEVERAL.matcher(paragraph)
                .results()
                .map(several -> several.group(1).charAt(0))
                .map(magnitude -> BigDecimal.TEN.pow(requireNonNullElseGet(
                        WITHIN_MYRIAD.get(magnitude), () -> requireNonNull(MYRIADS.get(magnitude)))))
                .toList();
    }

    /** @return the value of a digit; -1 where the character is none */
    private static int digit(char c) {
        return switch (c) {
            case '〇' -> 0;
            case '两', '兩' -> 2;
            default -> DIGITS.indexOf(c);
        };
    }
}
