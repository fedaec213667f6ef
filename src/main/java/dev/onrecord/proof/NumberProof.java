package dev.onrecord.proof;

import static java.util.Objects.requireNonNull;

import dev.onrecord.comparison.Quantity;
import dev.onrecord.comparison.QuantityQualifier;
import dev.onrecord.finder.Boundaries;
import dev.onrecord.finder.NumberWords;
import dev.onrecord.finder.Numeral;
import dev.onrecord.finder.NumeralFinder;
import dev.onrecord.finder.Span;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether a number can be read in the words that it is said to come from. Numerals of every script are read, and words
 * for numbers in the languages that {@link NumberWords} knows; of words in other languages nothing is said. Numbers of
 * one passage may be added: {@code 4 adults and 3 children} are seven people.
 */
final class NumberProof {

    /** Small words for numbers that are articles and adverbs as often, and are read where a record says so. */
    private static final Map<String, Map<String, String>> SMALL = Map.of(
            "en",
            Map.ofEntries(
                    Map.entry("no", "0"),
                    Map.entry("none", "0"),
                    Map.entry("nobody", "0"),
                    Map.entry("nil", "0"),
                    Map.entry("a", "1"),
                    Map.entry("an", "1"),
                    Map.entry("one", "1"),
                    Map.entry("single", "1"),
                    Map.entry("sole", "1"),
                    Map.entry("only", "1"),
                    Map.entry("another", "1"),
                    Map.entry("once", "1"),
                    Map.entry("both", "2"),
                    Map.entry("couple", "2"),
                    Map.entry("pair", "2"),
                    Map.entry("twins", "2"),
                    Map.entry("twice", "2"),
                    Map.entry("double", "2"),
                    Map.entry("doubled", "2"),
                    Map.entry("trio", "3"),
                    Map.entry("triple", "3"),
                    Map.entry("tripled", "3"),
                    Map.entry("half", "0.5")),
            "es",
            Map.ofEntries(
                    Map.entry("ningún", "0"),
                    Map.entry("ninguno", "0"),
                    Map.entry("ninguna", "0"),
                    Map.entry("nadie", "0"),
                    Map.entry("un", "1"),
                    Map.entry("uno", "1"),
                    Map.entry("una", "1"),
                    Map.entry("único", "1"),
                    Map.entry("única", "1"),
                    Map.entry("otro", "1"),
                    Map.entry("otra", "1"),
                    Map.entry("ambos", "2"),
                    Map.entry("ambas", "2"),
                    Map.entry("par", "2"),
                    Map.entry("pareja", "2"),
                    Map.entry("doble", "2"),
                    Map.entry("trío", "3"),
                    Map.entry("triple", "3"),
                    Map.entry("medio", "0.5"),
                    Map.entry("media", "0.5"),
                    Map.entry("mitad", "0.5")));

    /** What says twenty in English; a score of 3 to 1 does not, nor does the score. */
    private static final Pattern SCORE = Pattern.compile("(?i)(?<!\\p{L})a score of (?!\\p{Nd})");

    /** Places in a row, alone or behind tens: {@code the third}, {@code the twenty-third}. */
    private static final Map<String, List<String>> ORDINALS = Map.of(
            "en",
            List.of(
                    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
                            .split(" ")),
            "es",
            List.of(
                    "primer segund tercer cuart quint sext séptim octav noven décim undécim duodécim decimotercer decimocuart decimoquint decimosext decimoséptim decimoctav decimonoven vigésim"
                            .split(" ")));

    /** What Spanish ordinals end with. */
    private static final Pattern ORDINAL_ENDING = Pattern.compile("(?:o|a|os|as)$");

    /** What stands between the two ends of a range. */
    private static final Pattern RANGE = Pattern.compile(
            "\\s*(?:[-\u2010-\u2014~〜～]|to|and|or|bis|und|oder|a|y|o|à|et|ou|e|до|и|или|tot|en|of)\\s*");

    /** What joins tens and ones of a place in a row, and a number and what it counts. */
    private static final Pattern JOINT = Pattern.compile("[ \u00A0\u2010\u2011-]");

    private static final Pattern HYPHEN_AND_LETTER = Pattern.compile("[-\u2010\u2011]\\p{L}");

    private static final Pattern ONE_IN =
            Pattern.compile("(?<![\\p{L}\\p{Nd}])(?:one|1) (?:in|out of)(?: every)? $", Pattern.CASE_INSENSITIVE);

    private static final String TENTH_DIGITS = "0123456789０１２３４５６７８９〇一二三四五六七八九";

    private static final Pattern TENTHS = Pattern.compile("([0-9０-９〇一二三四五六七八九])割(?:([0-9０-９〇一二三四五六七八九])分)?");

    private static final Pattern UNDERSCORE = Pattern.compile("_(.)");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

    private static final Pattern WORD_END = Pattern.compile("[^\\p{L}\\p{M}]+");

    private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");

    /** Of two letters and more: one is an initial as often. */
    private static final Pattern ROMAN =
            Pattern.compile("(?=..)M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})");

    private static final Map<Character, Integer> ROMAN_VALUES =
            Map.of('I', 1, 'V', 5, 'X', 10, 'L', 50, 'C', 100, 'D', 500, 'M', 1_000);

    private static final Set<String> PERCENT =
            Set.of("%", "percent", "per cent", "percentage", "prozent", "por ciento", "pour cent", "per cento");

    private static final BigDecimal TWENTY = BigDecimal.valueOf(20);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final String words;
    private final Locale language;

    private NumberProof(String words, Locale language) {
        this.words = Normalizer.normalize(words, Normalizer.Form.NFC);
        this.language = language;
    }

    /**
     * @param quantity that a record gives
     * @param words that it was read from
     * @param language of the words
     * @return why it cannot be read in them, as the rest of a sentence; empty where it can, or nobody knows
     */
    static Optional<String> fault(Quantity quantity, String words, Locale language) {
        NumberProof proof = new NumberProof(words, language);
        List<BigDecimal> read = proof.readings();
        return numbers(quantity)
                .filter(number -> read.stream().noneMatch(value -> isSame(value, number, quantity.unit(), language)))
                .findFirst()
                .map(number -> proof.fault(number, read))
                .orElseGet(() -> proof.qualifierFault(quantity));
    }

    /** The words around a number say whether it is a bound, and in which direction. */
    private Optional<String> qualifierFault(Quantity quantity) {
        Double number = quantity.number();
        if (number == null) {
            return Optional.empty();
        }
        BigDecimal size = BigDecimal.valueOf(number);
        List<Numeral> all = numerals();
        List<Set<QuantityQualifier>> said = all.stream()
                .filter(numeral ->
                        numeral.values().stream().anyMatch(value -> isSame(value, size, quantity.unit(), language)))
                .map(numeral -> QualifierWords.around(words, numeral.span(), startOfNext(all, numeral), language))
                .toList();
        boolean isRight = said.stream().anyMatch(each -> each.isEmpty() || each.contains(quantity.qualifier()));
        return said.isEmpty() || isRight
                ? Optional.empty()
                : Optional.of("%s %s cannot be read in “%s”, which says %s."
                        .formatted(
                                named(quantity.qualifier()),
                                shown(size),
                                words,
                                said.get(0).stream().map(NumberProof::named).collect(Collectors.joining(" or "))));
    }

    private int startOfNext(List<Numeral> numerals, Numeral numeral) {
        return numerals.stream()
                .mapToInt(each -> each.span().start())
                .filter(start -> start >= numeral.span().end())
                .min()
                .orElse(words.length());
    }

    /** As records write it: {@code moreThan}. */
    private static String named(QuantityQualifier qualifier) {
        String words = qualifier.name().toLowerCase(Locale.ROOT);
        return UNDERSCORE.matcher(words).replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
    }

    private Optional<String> fault(BigDecimal number, List<BigDecimal> read) {
        String shown = shown(number);
        if (!read.isEmpty()) {
            return Optional.of("%s cannot be read in “%s”, which says %s."
                    .formatted(
                            shown,
                            words,
                            String.join(
                                    ", ",
                                    read.stream()
                                            .map(NumberProof::shown)
                                            .distinct()
                                            .toList())));
        }
        return NumberWords.reads(language)
                ? Optional.of("%s cannot be read in “%s”, in which no number is found.".formatted(shown, words))
                : Optional.empty();
    }

    private static String shown(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static Stream<BigDecimal> numbers(Quantity quantity) {
        if (quantity.qualifier().isMagnitude()) {
            return Stream.empty();
        }
        return (quantity.qualifier() == QuantityQualifier.BETWEEN
                        ? Stream.of(quantity.min(), quantity.max())
                        : Stream.of(quantity.number()))
                .map(BigDecimal::valueOf);
    }

    private List<BigDecimal> readings() {
        List<Numeral> numerals = numerals();
        List<BigDecimal> readings = new ArrayList<>();
        for (int i = 0; i < numerals.size(); i++) {
            if (i + 1 == numerals.size()
                    || scaleOfBoth(numerals.get(i), numerals.get(i + 1)).isEmpty()) {
                readings.addAll(values(numerals.get(i)));
            }
        }
        addRanges(numerals, readings);
        addSums(numerals, readings);
        addWords(numerals, readings);
        addPairs(numerals, readings);
        TENTHS.matcher(words).results().forEach(tenths -> readings.add(percent(tenths)));
        if (language.getLanguage().equals("en") && SCORE.matcher(words).find()) {
            readings.add(TWENTY);
        }
        WORD_END.splitAsStream(words)
                .filter(word -> ROMAN.matcher(word).matches())
                .forEach(word -> readings.add(BigDecimal.valueOf(roman(word))));
        return readings;
    }

    /** Two numbers that are said as one: {@code nineteen eighty-seven}, {@code one in five}. */
    private void addPairs(List<Numeral> numerals, List<BigDecimal> readings) {
        if (!language.getLanguage().equals("en")) {
            return;
        }
        for (int i = 0; i < numerals.size(); i++) {
            Numeral second = numerals.get(i);
            BigDecimal value = second.values().isEmpty()
                    ? BigDecimal.ZERO
                    : second.values().get(0);
            if (value.signum() > 0
                    && ONE_IN.matcher(words.substring(0, second.span().start())).find()) {
                readings.add(BigDecimal.ONE.divide(value, MathContext.DECIMAL64));
            }
            if (i > 0 && isYear(numerals.get(i - 1), second)) {
                readings.add(
                        numerals.get(i - 1).values().get(0).multiply(HUNDRED).add(value));
            }
        }
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

    /** Those in digits and those in words, in their order. */
    private List<Numeral> numerals() {
        List<Numeral> inDigits = NumeralFinder.find(words, language);
        Stream<Numeral> inWords = NumberWords.find(words, language).stream()
                .filter(found ->
                        inDigits.stream().noneMatch(numeral -> numeral.span().overlaps(found.span())));
        return Stream.concat(inDigits.stream(), inWords)
                .sorted(Comparator.comparingInt(numeral -> numeral.span().start()))
                .toList();
    }

    private static int roman(String numeral) {
        int sum = 0;
        for (int i = 0; i < numeral.length(); i++) {
            int value = romanDigit(numeral, i);
            boolean subtracts = i + 1 < numeral.length() && value < romanDigit(numeral, i + 1);
            sum += subtracts ? -value : value;
        }
        return sum;
    }

    private static int romanDigit(String numeral, int at) {
        return requireNonNull(ROMAN_VALUES.get(numeral.charAt(at)));
    }

    /** Of parts that an `and` joins, as far as they go: {@code 4 adults, 3 children and one dog}. */
    private void addSums(List<Numeral> numerals, List<BigDecimal> readings) {
        List<Numeral> parts = numerals.stream()
                .filter(numeral -> !numeral.values().isEmpty() && numeral.kind() != Numeral.Kind.ORDINAL)
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
    private void addRanges(List<Numeral> numerals, List<BigDecimal> readings) {
        for (int i = 1; i < numerals.size(); i++) {
            Numeral first = numerals.get(i - 1);
            Numeral second = numerals.get(i);
            String scaled = scaleOfBoth(first, second)
                    .map(scale -> first.number().of(words) + scale)
                    .orElse("");
            new NumberProof(scaled, language).numerals().forEach(numeral -> readings.addAll(numeral.values()));
        }
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
        return Boundaries.isNegated(words, numeral.span().start())
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

    /** Numbers that are said by single words: {@code both}, {@code the third}, {@code a quarter}. */
    private void addWords(List<Numeral> numerals, List<BigDecimal> readings) {
        Map<String, String> small = SMALL.getOrDefault(language.getLanguage(), Map.of());
        for (Matcher matcher = WORD.matcher(words); matcher.find(); ) {
            Span span = new Span(matcher.start(), matcher.end());
            if (numerals.stream().anyMatch(numeral -> numeral.span().overlaps(span))) {
                continue;
            }
            String word = matcher.group().toLowerCase(Locale.ROOT);
            Optional<Numeral> front = numerals.stream()
                    .filter(numeral -> isJoined(numeral.span().end(), span.start()))
                    .findFirst();
            place(word).ifPresent(place -> readings.add(place.add(tens(front))));
            readings.addAll(parts(word, span, front));
            if (small.containsKey(word)) {
                readings.add(new BigDecimal(small.get(word)));
            }
        }
    }

    private boolean isJoined(int end, int start) {
        return end < start && JOINT.matcher(words.substring(end, start)).matches();
    }

    /** @return which place in a row the word says */
    private Optional<BigDecimal> place(String word) {
        List<String> ordinals = ORDINALS.getOrDefault(language.getLanguage(), List.of());
        String stem =
                ordinals.contains(word) ? word : ORDINAL_ENDING.matcher(word).replaceFirst("");
        return ordinals.contains(stem)
                ? Optional.of(BigDecimal.valueOf(ordinals.indexOf(stem) + 1L))
                : Optional.empty();
    }

    /** @return a number in words in front of a place that ends with tens, as in {@code twenty-third}; 0 without one */
    private BigDecimal tens(Optional<Numeral> front) {
        return front.filter(numeral -> endsWithTens(numeral.span().of(words)))
                .flatMap(numeral -> numeral.values().stream().findFirst())
                .orElse(BigDecimal.ZERO);
    }

    private boolean endsWithTens(String number) {
        String[] all = WORD_END.split(number);
        return all.length > 0
                && NumberWords.find(all[all.length - 1], language).stream()
                        .map(numeral -> numeral.values().get(0))
                        .anyMatch(value -> value.compareTo(TWENTY) >= 0
                                && value.compareTo(HUNDRED) < 0
                                && value.remainder(BigDecimal.TEN).signum() == 0);
    }

    /** @return what the word says as a part: a third by itself, two of them behind a 2 */
    private List<BigDecimal> parts(String word, Span span, Optional<Numeral> front) {
        Stream<BigDecimal> counts = front.map(numeral -> numeral.values().stream())
                .orElseGet(() -> isInFrontOfHyphen(span) ? Stream.empty() : Stream.of(BigDecimal.ONE));
        return counts.flatMap(count -> NumberWords.parts(count, word, language).stream())
                .toList();
    }

    /** A third-country national is no third of one. */
    private boolean isInFrontOfHyphen(Span span) {
        return HYPHEN_AND_LETTER
                .matcher(words)
                .region(span.end(), words.length())
                .lookingAt();
    }

    /** A sign may stand in a word, as may a factor in the unit, and what is a part may be given in percent. */
    private static boolean isSame(BigDecimal read, BigDecimal number, String unit, Locale language) {
        BigDecimal size = number.abs();
        BigDecimal value = read.abs();
        if (read.signum() < 0 && number.signum() > 0) {
            return false;
        }
        return isRounded(value, size)
                || PERCENT.contains(unit.toLowerCase(Locale.ROOT)) && isRounded(value.multiply(HUNDRED), size)
                || value.compareTo(size.multiply(factor(unit, language))) == 0;
    }

    /** No fraction is a third. */
    private static boolean isRounded(BigDecimal value, BigDecimal number) {
        return value.compareTo(number) == 0
                || number.scale() > 1
                        && value.scale() > number.scale()
                        && value.setScale(number.scale(), RoundingMode.HALF_UP).compareTo(number) == 0;
    }

    /** @return what a unit multiplies by: {@code million people} */
    private static BigDecimal factor(String unit, Locale language) {
        return Stream.of(language, Locale.ENGLISH)
                .flatMap(each -> NumeralFinder.find("1 " + unit, each).stream())
                .flatMap(numeral -> numeral.values().stream())
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ONE);
    }
}
