package dev.onrecord.proof;

import dev.onrecord.finder.NumberWords;
import dev.onrecord.finder.Numeral;
import dev.onrecord.finder.Span;
import dev.onrecord.language.Lexicon;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Numbers that single words say, and that are looked for only where a record cites them: {@code both}, {@code the third}. */
final class NumberInOneWord {

    /** What Spanish ordinals end with. */
    private static final Pattern ORDINAL_ENDING = Pattern.compile("(?:o|a|os|as)$");

    /** What joins tens and ones of a place in a row, and a number and what it counts. */
    private static final Pattern JOINT = Pattern.compile("[ \u00A0\u2010\u2011-]");

    private static final Pattern HYPHEN_AND_LETTER = Pattern.compile("[-\u2010\u2011]\\p{L}");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

    private static final Pattern WORD_END = Pattern.compile("[^\\p{L}\\p{M}]+");

    private static final BigDecimal TWENTY = BigDecimal.valueOf(20);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final String words;
    private final Locale language;
    /** Small words for numbers that are articles and adverbs as often, and are read where a record says so. */
    private final Map<String, BigDecimal> small;
    /** Places in a row, alone or behind tens: {@code the third}, {@code the twenty-third}. */
    private final Map<String, BigDecimal> ordinals;

    private final List<Numeral> numerals;

    private NumberInOneWord(String words, Locale language, List<Numeral> numerals) {
        this.words = words;
        this.language = language;
        this.small = byWord(Lexicon.of(language).group("number.loose"));
        this.ordinals = byWord(Lexicon.of(language).group("ordinal"));
        this.numerals = numerals;
    }

    private static Map<String, BigDecimal> byWord(Map<String, List<String>> group) {
        Map<String, BigDecimal> numbers = new HashMap<>();
        group.forEach((number, words) -> words.forEach(word -> numbers.put(word, new BigDecimal(number))));
        return numbers;
    }

    /**
     * @param words any
     * @param language of the words
     * @param numerals that are found in them otherwise
     * @return what other words among them say
     */
    static List<BigDecimal> readings(String words, Locale language, List<Numeral> numerals) {
        return new NumberInOneWord(words, language, numerals).readings();
    }

    private List<BigDecimal> readings() {
        List<BigDecimal> readings = new ArrayList<>();
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
                readings.add(small.get(word));
            }
        }
        return readings;
    }

    private boolean isJoined(int end, int start) {
        return end < start && JOINT.matcher(words.substring(end, start)).matches();
    }

    /** @return which place in a row the word says */
    private Optional<BigDecimal> place(String word) {
        BigDecimal place = ordinals.get(word);
        return Optional.ofNullable(
                place != null
                        ? place
                        : ordinals.get(ORDINAL_ENDING.matcher(word).replaceFirst("")));
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
}
