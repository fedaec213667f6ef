package dev.onrecord.proof;

import static java.util.Objects.requireNonNull;

import dev.onrecord.comparison.Quantity;
import dev.onrecord.comparison.QuantityQualifier;
import dev.onrecord.finder.NumberWords;
import dev.onrecord.finder.Numeral;
import dev.onrecord.finder.NumeralFinder;
import dev.onrecord.finder.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
                    Map.entry("score", "20"),
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

    /** What a number in front of such a word is divided by: {@code two thirds}. */
    private static final Map<String, Map<String, Integer>> PARTS = Map.of(
            "en",
            Map.of(
                    "third",
                    3,
                    "thirds",
                    3,
                    "quarter",
                    4,
                    "quarters",
                    4,
                    "fifth",
                    5,
                    "fifths",
                    5,
                    "tenth",
                    10,
                    "tenths",
                    10),
            "es",
            Map.of(
                    "tercio", 3, "tercios", 3, "cuarto", 4, "cuartos", 4, "quinto", 5, "quintos", 5, "décima", 10,
                    "décimas", 10));

    /** Places in a row, alone or behind tens: {@code the third}, {@code the twenty-third}. */
    private static final Map<String, List<String>> ORDINALS = Map.of(
            "en",
            List.of("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(" ")),
            "es",
            List.of("primer segund tercer cuart quint sext séptim octav noven décim undécim duodécim".split(" ")));

    /** What Spanish ordinals end with. */
    private static final Pattern ORDINAL_ENDING = Pattern.compile("(?:o|a|os|as)$");

    /** What stands between the two ends of a range. */
    private static final Pattern RANGE = Pattern.compile(
            "\\s*(?:[-\u2010-\u2014~〜～]|to|and|or|bis|und|oder|a|y|o|à|et|ou|e|до|и|или|tot|en|of)\\s*");

    /** The first of the words of a number, in front of what multiplies it. */
    private static final Pattern FIRST_WORD = Pattern.compile("^(?:[\\p{Nd}.,'’]+|[\\p{L}\\p{M}]+)");

    private static final Pattern WORD_END = Pattern.compile("[^\\p{L}\\p{M}]+");

    /** Of two letters and more: one is an initial as often. */
    private static final Pattern ROMAN =
            Pattern.compile("(?=..)M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})");

    private static final Map<Character, Integer> ROMAN_VALUES =
            Map.of('I', 1, 'V', 5, 'X', 10, 'L', 50, 'C', 100, 'D', 500, 'M', 1_000);

    private static final Set<String> PERCENT =
            Set.of("%", "percent", "per cent", "percentage", "prozent", "por ciento", "pour cent", "per cento");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final String words;
    private final Locale language;

    private NumberProof(String words, Locale language) {
        this.words = words;
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
                .flatMap(number -> proof.fault(number, read));
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
        List<Numeral> numerals = new ArrayList<>(NumeralFinder.find(words, language));
        NumberWords.find(words, language).stream()
                .filter(found ->
                        numerals.stream().noneMatch(numeral -> numeral.span().overlaps(found.span())))
                .forEach(numerals::add);
        List<BigDecimal> readings = new ArrayList<>();
        numerals.forEach(numeral -> readings.addAll(numeral.values()));
        addRanges(numerals, readings);
        addSum(numerals, NumberWords.ones(words, language), readings);
        addOrdinals(readings);
        addParts(readings);
        Map<String, String> small = SMALL.getOrDefault(language.getLanguage(), Map.of());
        WORD_END.splitAsStream(words.toLowerCase(Locale.ROOT))
                .map(small::get)
                .filter(number -> number != null)
                .forEach(number -> readings.add(new BigDecimal(number)));
        WORD_END.splitAsStream(words)
                .filter(word -> ROMAN.matcher(word).matches())
                .forEach(word -> readings.add(BigDecimal.valueOf(roman(word))));
        return readings;
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

    private static void addSum(List<Numeral> numerals, int ones, List<BigDecimal> readings) {
        List<BigDecimal> likeliest = numerals.stream()
                .filter(numeral -> !numeral.values().isEmpty())
                .map(numeral -> numeral.values().get(0))
                .toList();
        if (likeliest.size() > 1 || !likeliest.isEmpty() && ones > 0) {
            readings.add(likeliest.stream().reduce(BigDecimal.valueOf(ones), BigDecimal::add));
        }
    }

    /** The magnitude behind the second number of a range is that of both: {@code 15 to 20 million}. */
    private void addRanges(List<Numeral> numerals, List<BigDecimal> readings) {
        List<Numeral> inOrder = numerals.stream()
                .sorted(Comparator.comparingInt(numeral -> numeral.span().start()))
                .toList();
        for (int i = 1; i < inOrder.size(); i++) {
            Span first = inOrder.get(i - 1).number();
            Span second = inOrder.get(i).number();
            boolean isRange = RANGE.matcher(words.substring(
                            inOrder.get(i - 1).span().end(),
                            inOrder.get(i).span().start()))
                    .matches();
            Matcher digits = FIRST_WORD.matcher(second.of(words));
            if (isRange && digits.find() && digits.end() < second.end() - second.start()) {
                String scaled = first.of(words) + second.of(words).substring(digits.end());
                NumeralFinder.find(scaled, language).forEach(numeral -> readings.addAll(numeral.values()));
                NumberWords.find(scaled, language).forEach(numeral -> readings.addAll(numeral.values()));
            }
        }
    }

    private void addOrdinals(List<BigDecimal> readings) {
        List<String> ordinals = ORDINALS.getOrDefault(language.getLanguage(), List.of());
        List<BigDecimal> tens = readings.stream()
                .filter(value -> value.remainder(BigDecimal.TEN).signum() == 0)
                .toList();
        WORD_END.splitAsStream(words.toLowerCase(Locale.ROOT))
                .map(word -> ordinals.contains(word)
                        ? word
                        : ORDINAL_ENDING.matcher(word).replaceFirst(""))
                .filter(ordinals::contains)
                .map(word -> BigDecimal.valueOf(ordinals.indexOf(word) + 1L))
                .forEach(place -> {
                    readings.add(place);
                    tens.forEach(ten -> readings.add(ten.add(place)));
                });
    }

    private void addParts(List<BigDecimal> readings) {
        Map<String, Integer> parts = PARTS.getOrDefault(language.getLanguage(), Map.of());
        List<BigDecimal> counts =
                Stream.concat(readings.stream(), Stream.of(BigDecimal.ONE)).toList();
        WORD_END.splitAsStream(words.toLowerCase(Locale.ROOT))
                .map(parts::get)
                .filter(part -> part != null)
                .forEach(part -> counts.forEach(
                        count -> readings.add(count.divide(BigDecimal.valueOf(part), 15, RoundingMode.HALF_UP))));
    }

    /** A sign may stand in a word, as may a factor in the unit, and what is a part may be given in percent. */
    private static boolean isSame(BigDecimal read, BigDecimal number, String unit, Locale language) {
        BigDecimal size = number.abs();
        BigDecimal value = read.abs();
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
