package dev.onrecord.proof;

import dev.onrecord.finder.Boundaries;
import dev.onrecord.finder.Decade;
import dev.onrecord.finder.Designation;
import dev.onrecord.finder.NumberFinder;
import dev.onrecord.finder.NumberWords;
import dev.onrecord.finder.Numeral;
import dev.onrecord.finder.Numeral.NumeralType;
import dev.onrecord.finder.Span;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * All that words can say of how many: each number in digits and in words, both ends of a range, the sum of what an `and`
 * joins, Roman numerals, and numbers in single words.
 */
final class NumberReadings {

    /** What says twenty in English; a score of 3 to 1 does not, nor does the score. */
    private static final Pattern SCORE = Pattern.compile("(?i)(?<!\\p{L})a score of (?!\\p{Nd})");

    /** What stands between the two ends of a range. */
    private static final Pattern RANGE = Pattern.compile(
            "\\s*(?:[-\u2010-\u2014~〜～]|to|and|or|bis|und|oder|a|y|o|à|et|ou|e|до|и|или|tot|en|of)\\s*");

    /** What is said of two numbers that are no range. */
    private static final Pattern CHANGE = Pattern.compile(
            "(?<!\\p{L})(?:from|de|desde|da|van|från|fra|с|з|z)[\\s\\p{Z}]+\\p{Sc}?$", Pattern.CASE_INSENSITIVE);

    private static final Pattern JOINT = Pattern.compile("[ \u00A0\u2010\u2011-]");

    private static final Pattern ONE_IN = Pattern.compile(
            "(?<![\\p{L}\\p{Nd}])(?:(?:one|1) (?:in|out of)(?: every)?|un[oa]? de cada|uma? em cada|une?(?: \\p{L}+)? sur|eine?r? von|een op de) $",
            Pattern.CASE_INSENSITIVE);

    private static final String TENTH_DIGITS = "0123456789０１２３４５６７８９〇一二三四五六七八九";

    private static final Pattern TENTHS = Pattern.compile("([0-9０-９〇一二三四五六七八九])割(?:([0-9０-９〇一二三四五六七八九])分)?");

    /** East Asia names the whole in front of the part: {@code 三分之一}, {@code 3分の1}. */
    private static final Pattern PART_OF_WHOLE =
            Pattern.compile("([\\p{Nd}〇一二三四五六七八九十百]{1,6})\\s?(?:分の|分之|분의)\\s?([\\p{Nd}〇一二三四五六七八九十百]{1,6})");

    private static final String HAN_DIGITS = "〇一二三四五六七八九";

    /** Between how many and of how many: {@code nine out of ten}, {@code uno de cada cinco}. */
    private static final Pattern OUT_OF = Pattern.compile(
            "\\s+(?:in|out of|in every|out of every|de cada|em cada|sur|von|su|van de|op de|из|av|ud af)\\s+",
            Pattern.CASE_INSENSITIVE);

    /** Where of how many comes first: {@code 5人に1人}. */
    private static final Pattern AMONG = Pattern.compile("\\s?(?:人に|人中|명 중|명 가운데)\\s?");

    /** Behind a temperature. */
    private static final Pattern BELOW_ZERO = Pattern.compile(
            "[\\s\\p{Z}]*(?:°?[\\s\\p{Z}]?[CF]|degrees?(?: celsius| fahrenheit)?|grad(?: celsius)?|grados?|degrés?|gradi|graus?|graden|градус\\p{L}*)?[\\s\\p{Z}]*"
                    + "(?:below (?:zero|freezing)|unter null|bajo cero|sous zéro|sotto zero|abaixo de zero|onder nul|ниже нуля|нижче нуля)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

    private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");

    private static final BigDecimal TWENTY = BigDecimal.valueOf(20);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final String words;
    private final Locale language;
    private final List<Numeral> numerals;
    private final List<Numeral> uncounted;
    private final List<BigDecimal> others;

    /**
     * @param words in composed characters
     * @param unit of what is counted, which says whether a day or a year of a date may be meant
     */
    NumberReadings(String words, Locale language, String unit) {
        this.words = words;
        this.language = language;
        DateNumbers dates = new DateNumbers(words, language, unit);
        LeftOut leftOut = new LeftOut(words, language);
        List<Numeral> all = NumberFinder.find(words, language);
        this.uncounted = all.stream()
                .filter(numeral -> leftOut.is(numeral)
                        || Designation.isOfName(words, numeral.number(), unit)
                        || Decade.is(words, numeral.number(), language, unit))
                .toList();
        this.numerals = all.stream()
                .filter(numeral -> !dates.holds(numeral) && !uncounted.contains(numeral))
                .toList();
        this.others = leftOut.others(all);
    }

    /** @return the numbers in digits and in words, in their order */
    List<Numeral> numerals() {
        return numerals;
    }

    /** @return numbers that say nothing of how many there are: of decades, of names, of what is left out */
    List<Numeral> uncounted() {
        return uncounted;
    }

    /** @return what the words can say, some of it more than once */
    List<BigDecimal> all() {
        List<BigDecimal> readings = new ArrayList<>();
        for (int i = 0; i < numerals.size(); i++) {
            boolean sharesScale = i + 1 < numerals.size()
                    && scaleOfBoth(numerals.get(i), numerals.get(i + 1)).isPresent();
            if (!sharesScale && !isOfPart(numerals.get(i))) {
                readings.addAll(values(numerals.get(i)));
            }
        }
        PART_OF_WHOLE.matcher(words).results().flatMap(NumberReadings::part).forEach(readings::add);
        readings.addAll(others);
        addRanges(readings);
        addSums(readings);
        readings.addAll(NumberInOneWord.readings(words, language, numerals));
        addPairs(readings);
        TENTHS.matcher(words).results().forEach(tenths -> readings.add(percent(tenths)));
        if (language.getLanguage().equals("en") && SCORE.matcher(words).find()) {
            readings.add(TWENTY);
        }
        RomanNumerals.in(words).mapToObj(BigDecimal::valueOf).forEach(readings::add);
        return readings;
    }

    /** Two numbers that are said as one: {@code nineteen eighty-seven}, {@code one in five}. */
    private void addPairs(List<BigDecimal> readings) {
        boolean isEnglish = language.getLanguage().equals("en");
        for (int i = 0; i < numerals.size(); i++) {
            Numeral second = numerals.get(i);
            BigDecimal value = second.values().isEmpty()
                    ? BigDecimal.ZERO
                    : second.values().get(0);
            if (value.signum() > 0
                    && ONE_IN.matcher(words.substring(0, second.span().start())).find()) {
                readings.add(BigDecimal.ONE.divide(value, MathContext.DECIMAL64));
            }
            if (i > 0) {
                ratio(numerals.get(i - 1), second).ifPresent(readings::add);
            }
            if (isEnglish && i > 0 && isYear(numerals.get(i - 1), second)) {
                readings.add(
                        numerals.get(i - 1).values().get(0).multiply(HUNDRED).add(value));
            }
        }
    }

    /** @return how much of a whole two numbers say together */
    private Optional<BigDecimal> ratio(Numeral first, Numeral second) {
        String between = words.substring(first.span().end(), second.span().start());
        boolean isAmong = AMONG.matcher(between).matches();
        if (!isAmong && !OUT_OF.matcher(between).matches()) {
            return Optional.empty();
        }
        return isAmong ? quotient(second, first) : quotient(first, second);
    }

    private static Optional<BigDecimal> quotient(Numeral part, Numeral whole) {
        boolean isOne = part.values().size() == 1
                && whole.values().size() == 1
                && whole.values().get(0).signum() > 0;
        return isOne
                ? Optional.of(part.values().get(0).divide(whole.values().get(0), MathContext.DECIMAL64))
                : Optional.empty();
    }

    private boolean isOfPart(Numeral numeral) {
        return PART_OF_WHOLE
                .matcher(words)
                .results()
                .anyMatch(part -> new Span(part.start(), part.end()).overlaps(numeral.span()));
    }

    /** @return the parts of a whole that East Asia names behind it, in percent */
    List<Numeral> partsInPercent() {
        return PART_OF_WHOLE
                .matcher(words)
                .results()
                .flatMap(match -> part(match)
                        .map(part -> part.multiply(HUNDRED).setScale(2, RoundingMode.HALF_UP))
                        .map(percent -> {
                            Span span = new Span(match.start(), match.end());
                            return new Numeral(span, span, NumeralType.PERCENT, List.of(percent), "%");
                        }))
                .toList();
    }

    private static Stream<BigDecimal> part(MatchResult match) {
        BigDecimal whole = number(match.group(1));
        return whole.signum() > 0
                ? Stream.of(number(match.group(2)).divide(whole, MathContext.DECIMAL64))
                : Stream.empty();
    }

    /** Of digits, or of what is below two hundred in Han numerals. */
    private static BigDecimal number(String written) {
        long number = 0;
        int digit = 0;
        for (int c : written.codePoints().toArray()) {
            int power = c == '十' ? 10 : c == '百' ? 100 : 0;
            if (power > 0) {
                number += (long) Math.max(digit, 1) * power;
                digit = 0;
            } else {
                digit = digit * 10 + (Character.isDigit(c) ? Character.digit(c, 10) : HAN_DIGITS.indexOf(c));
            }
        }
        return BigDecimal.valueOf(number + digit);
    }

    private boolean isYear(Numeral century, Numeral rest) {
        return JOINT.matcher(words.substring(century.span().end(), rest.span().start()))
                        .matches()
                && isBetween(century, 13, 20)
                && isBetween(rest, 10, 99)
                && !Character.isDigit(words.charAt(century.span().start()));
    }

    private static boolean isBetween(Numeral numeral, int least, int most) {
        return numeral.values().size() == 1
                && numeral.values().get(0).compareTo(BigDecimal.valueOf(least)) >= 0
                && numeral.values().get(0).compareTo(BigDecimal.valueOf(most)) <= 0;
    }

    /** Japanese counts tenths of a whole, and hundredths behind them. */
    private static BigDecimal percent(MatchResult tenths) {
        int hundredths = tenths.group(2) == null ? 0 : TENTH_DIGITS.indexOf(tenths.group(2)) % 10;
        return BigDecimal.valueOf(TENTH_DIGITS.indexOf(tenths.group(1)) % 10 * 10L + hundredths);
    }

    /** Of parts that an `and` joins, as far as they go: {@code 4 adults, 3 children and one dog}. */
    private void addSums(List<BigDecimal> readings) {
        List<Numeral> parts = numerals.stream()
                .filter(numeral -> !numeral.values().isEmpty() && numeral.type() != NumeralType.ORDINAL)
                .toList();
        for (int first = 0, last; first < parts.size(); first = last + 1) {
            last = first;
            int end = first;
            while (end + 1 < parts.size() && SumParts.areJoined(words, parts.get(end), parts.get(end + 1), language)) {
                end++;
                last = SumParts.endWithAnd(words, parts.get(end - 1), parts.get(end), language) ? end : last;
            }
            int ones = SumParts.onesBehind(words, parts.get(end), language);
            last = ones > 0 ? end : last;
            if ((last > first || ones > 0) && SumParts.mayBegin(words, parts.get(first))) {
                readings.add(parts.subList(first, last + 1).stream()
                        .map(part -> part.values().get(0))
                        .reduce(BigDecimal.valueOf(ones), BigDecimal::add));
            }
        }
    }

    /** The magnitude behind the second number of a range is that of both: {@code 15 to 20 million}. */
    private void addRanges(List<BigDecimal> readings) {
        for (int i = 1; i < numerals.size(); i++) {
            readings.addAll(scaled(numerals.get(i - 1), numerals.get(i)));
        }
    }

    /** @return the first of two numbers with the magnitude behind the second; empty where that is not of both */
    Optional<BigDecimal> withScaleOf(Numeral first, Numeral second) {
        return scaled(first, second).stream().findFirst();
    }

    /** @return the first of two numbers with the magnitude behind the second; none where that is not of both */
    private List<BigDecimal> scaled(Numeral first, Numeral second) {
        String scaled = scaleOfBoth(first, second)
                .map(scale -> first.number().of(words) + scale)
                .orElse("");
        return NumberFinder.find(scaled, language).stream()
                .flatMap(numeral -> numeral.values().stream())
                .toList();
    }

    /** @return whether it is the lower end of a range whose magnitude stands behind the other end alone: 15 to 20 million */
    boolean isFirstOfScaledRange(BigDecimal number) {
        for (int i = 1; i < numerals.size(); i++) {
            Numeral first = numerals.get(i - 1);
            Numeral second = numerals.get(i);
            boolean rises = second.values().stream().anyMatch(most -> most.compareTo(number) > 0);
            boolean isChange =
                    CHANGE.matcher(words.substring(0, first.span().start())).find();
            if (rises && !isChange && scaled(first, second).stream().anyMatch(value -> value.compareTo(number) == 0)) {
                return true;
            }
        }
        return false;
    }

    /** @return the magnitude behind the second of two numbers that are a range, where the first has none */
    private Optional<String> scaleOfBoth(Numeral first, Numeral second) {
        boolean isRange = RANGE.matcher(
                        words.substring(first.span().end(), second.span().start()))
                .matches();
        String last = second.number().of(words);
        String scale = scale(last);
        String bare = last.substring(0, last.length() - scale.length());
        return isRange
                        && !scale.isEmpty()
                        && scale(first.number().of(words)).isEmpty()
                        && Boundaries.mayShareMagnitude(first.number().of(words), bare, language)
                ? Optional.of(scale)
                : Optional.empty();
    }

    private List<BigDecimal> values(Numeral numeral) {
        boolean isBelowZero = BELOW_ZERO
                .matcher(words)
                .region(numeral.span().end(), words.length())
                .lookingAt();
        return isBelowZero || Boundaries.isNegated(words, numeral.span().start())
                ? numeral.values().stream().map(BigDecimal::negate).toList()
                : numeral.values();
    }

    /** What a number ends with that multiplies all in front: of {@code three hundred thousand} all but the three. */
    private String scale(String number) {
        int start = number.length();
        for (Matcher word = WORD.matcher(number); word.find(); ) {
            boolean isAtOnce = word.start() > 0 && Character.isDigit(number.codePointBefore(word.start()));
            boolean multiplies = word.start() > 0 && NumberWords.multiplies(word.group(), isAtOnce, language);
            if (!multiplies && start < number.length()) {
                return "";
            }
            if (multiplies && start == number.length()) {
                start = isAtOnce ? word.start() : word.start() - 1;
            }
        }
        String scale = number.substring(start);
        return DIGIT.matcher(scale).find() ? "" : scale;
    }
}
