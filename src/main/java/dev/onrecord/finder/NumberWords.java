package dev.onrecord.finder;

import dev.onrecord.finder.NumberVocabulary.Trait;
import dev.onrecord.finder.Numeral.Kind;
import java.math.BigDecimal;
import java.math.MathContext;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds numbers that are written in words: {@code two hundred and fifty-two}, {@code doscientos cincuenta y dos},
 * {@code half a million}, {@code two and a half million}, {@code three quarters}, {@code zweihundertfünfzig},
 * {@code двести пятьдесят}. English, Spanish, German, French, Portuguese, Italian, Dutch, Russian and Arabic, and the
 * numerals of Han characters in Chinese and Japanese ({@code 三百二十}); of other languages nothing is found.
 */
public final class NumberWords {

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\u00AD]*");

    private static final String SOFT_HYPHEN = "\u00AD";

    private static final Pattern HYPHEN = Pattern.compile("[-\u2010\u2011]");

    /** What can stand between two words of one number, or two parts of one word. */
    private static final Pattern BETWEEN = Pattern.compile("[ \u00A0]+|[-\u2010\u2011]|");

    /** Languages whose words for numbers are known with all their forms. */
    private static final Set<String> WHOLLY_KNOWN = Set.of("en", "es");

    /** Behind them a hundred is a part of `percent`. */
    private static final Set<String> PER = Set.of("per", "por", "pour", "pro");

    /** More than any number has below a thousand billions. Each beginning of a row of numbers is tried for so many. */
    private static final int MOST_WORDS = 60;

    private static final int QUARTER = 4;

    /** Nobody counts as many thirds: behind twenty, such a word is a place in a row. */
    private static final BigDecimal TOO_MANY_PARTS = BigDecimal.valueOf(20);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private NumberWords() {}

    /** A word of the text, in lower case. */
    private record Word(String text, Span span) {}

    /** @return whether every word for a number is known in the language, so that words without one say no number */
    public static boolean reads(Locale language) {
        return WHOLLY_KNOWN.contains(language.getLanguage());
    }

    /**
     * @param paragraph any text
     * @param language of the text
     * @return the numbers in words, in their order; a lone word for one, which is an article or a pronoun as often, is
     *     none
     */
    public static List<Numeral> find(String paragraph, Locale language) {
        if (HanNumerals.areOf(language)) {
            return HanNumerals.find(paragraph);
        }
        NumberVocabulary known = NumberVocabulary.of(language);
        return known == null ? List.of() : find(paragraph, known);
    }

    /**
     * @param paragraph any text
     * @param language of the text
     * @return how many words for one stand behind an `and`, where they are no articles: two men and one woman are three
     */
    public static int ones(String paragraph, Locale language) {
        NumberVocabulary known = NumberVocabulary.of(language);
        if (known == null) {
            return 0;
        }
        List<Word> words = words(paragraph, known);
        List<Numeral> numbers = find(paragraph, known);
        int ones = 0;
        int next = 0;
        for (int i = 1; i < words.size(); i++) {
            Span word = words.get(i).span();
            while (next < numbers.size() && numbers.get(next).span().end() <= word.start()) {
                next++;
            }
            boolean isFree = next == numbers.size() || !numbers.get(next).span().overlaps(word);
            if (isFree
                    && known.isOne(words.get(i).text())
                    && known.isAnd(words.get(i - 1).text())) {
                ones++;
            }
        }
        return ones;
    }

    /**
     * @param count how many are in front of the word
     * @param word in lower case
     * @param language of the word
     * @return so many of the parts that the word says: of two and {@code thirds}, 0.67; empty where it says no part, or
     *     behind so many a place in a row, as in {@code twenty-third}
     */
    public static Optional<BigDecimal> parts(BigDecimal count, String word, Locale language) {
        NumberVocabulary known = NumberVocabulary.of(language);
        Integer divisor = known == null ? null : divisor(count, word, known);
        return divisor == null ? Optional.empty() : Optional.of(quotient(count, divisor));
    }

    /**
     * @param word any
     * @param atOnce whether it stands at once behind digits, where a letter may do: {@code 4K}
     * @param language of the word
     * @return whether it multiplies the number in front of it: {@code million}
     */
    public static boolean multiplies(String word, boolean atOnce, Locale language) {
        NumberVocabulary known = NumberVocabulary.of(language);
        return known != null && known.multiplier(word.toLowerCase(Locale.ROOT)) != null
                || Magnitude.of(word, atOnce, language).isPresent();
    }

    private static List<Word> words(String text, NumberVocabulary language) {
        List<Word> words = new ArrayList<>();
        for (Matcher matcher = WORD.matcher(text); matcher.find(); ) {
            int start = matcher.start();
            String letters = matcher.group().replace(SOFT_HYPHEN, "");
            String composed = Normalizer.normalize(letters, Normalizer.Form.NFC);
            String word = composed.toLowerCase(Locale.ROOT).replace('ё', 'е');
            // Where the letters are no longer one for one, nobody knows where a part of the word ends.
            if (word.length() != letters.length()) {
                words.add(new Word(word, new Span(start, matcher.end())));
                continue;
            }
            for (String part : language.parts(word)) {
                int end = endOf(part.length(), start, text);
                words.add(new Word(part, new Span(start, end)));
                start = end;
            }
        }
        return words;
    }

    private static List<Numeral> find(String text, NumberVocabulary language) {
        List<Word> words = words(text, language);
        List<Numeral> found = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            int end = endOf(words, i, text, language);
            Part part = partOf(words, i, end, text, language);
            if (part != null) {
                found.add(numeral(words.subList(i, part.end()), part.values(), language));
                i = part.end();
                continue;
            }
            Optional<BigDecimal> value = valueOf(words, i, end, language);
            // Words that are no one number may be several: two or three.
            while (value.isEmpty() && end > i) {
                end--;
                value = isApart(words, end) ? valueOf(words, i, end, language) : Optional.empty();
            }
            if (value.isPresent()
                    && (isApart(words, i) || language.isAnd(words.get(i - 1).text()))) {
                found.add(numeral(words.subList(i, end), List.of(value.get()), language));
            }
            i = Math.max(end, i + 1);
        }
        return List.copyOf(found);
    }

    private static Numeral numeral(List<Word> words, List<BigDecimal> values, NumberVocabulary language) {
        Span span = new Span(
                words.get(0).span().start(), words.get(words.size() - 1).span().end());
        int first = language.isArticle(words.get(0).text()) && isApart(words, 1) ? 1 : 0;
        return new Numeral(span, new Span(words.get(first).span().start(), span.end()), Kind.NUMBER, values, null);
    }

    /**
     * A number that is, or has, a part of a whole: {@code two and a half million}, {@code three quarters}.
     *
     * @param end behind which word it ends
     * @param values what it may mean, the likeliest first
     */
    private record Part(int end, List<BigDecimal> values) {}

    private static @Nullable Part partOf(
            List<Word> words, int start, int numberEnd, String text, NumberVocabulary language) {
        boolean isOne = numberEnd <= start + 1
                && (language.isOne(words.get(start).text())
                        || language.isArticle(words.get(start).text()));
        int end = isOne ? start + 1 : numberEnd;
        Optional<BigDecimal> whole = isOne ? Optional.of(BigDecimal.ONE) : valueOf(words, start, end, language);
        if (whole.isEmpty() || !isApart(words, start)) {
            return null;
        }
        Part half = withHalf(words, end, whole.get(), text, language);
        return half != null ? half : divided(words, start, end, whole.get(), text, language);
    }

    /** {@code two and a half million}, or with the magnitude in front, as in {@code dos millones y medio}. */
    private static @Nullable Part withHalf(
            List<Word> words, int end, BigDecimal whole, String text, NumberVocabulary language) {
        for (List<String> form : language.halvesBehind()) {
            if (!stand(form, words, end, text)) {
                continue;
            }
            BigDecimal magnitude = magnitude(words.get(end - 1).text(), language);
            BigDecimal sum = whole.add(halved(magnitude == null ? BigDecimal.ONE : magnitude));
            int behind = end + form.size();
            BigDecimal by = magnitude == null ? multiplierAt(words, behind, text, language) : null;
            return by == null ? new Part(behind, List.of(sum)) : new Part(behind + 1, List.of(sum.multiply(by)));
        }
        return null;
    }

    /** Arabic has words for two of a magnitude. */
    private static @Nullable BigDecimal magnitude(String word, NumberVocabulary language) {
        BigDecimal dual = language.small(word);
        return dual != null && dual.compareTo(THOUSAND) > 0 ? halved(dual) : language.multiplier(word);
    }

    /**
     * {@code two thirds}, {@code a quarter of a million}. A third boat is no part: behind an article it has its whole.
     */
    private static @Nullable Part divided(
            List<Word> words, int start, int end, BigDecimal whole, String text, NumberVocabulary language) {
        Integer by = divisorAt(words, end, whole, text, language);
        boolean hasWhole = by != null
                && end + 1 < words.size()
                && language.isLink(words.get(end + 1).text())
                && goesOn(words, end + 1, text);
        boolean isArticle = language.isArticle(words.get(start).text()) && end == start + 1;
        if (by == null || isArticle && !hasWhole) {
            return null;
        }
        BigDecimal part = quotient(whole, by);
        Part ofMagnitude = hasWhole ? ofMagnitude(words, end + 2, part, text, language) : null;
        if (ofMagnitude != null) {
            return ofMagnitude;
        }
        // Of a year, a town or a moon there are quarters, too.
        return new Part(end + 1, hasWhole || by != QUARTER ? List.of(part) : List.of(part, whole));
    }

    /** With a hyphen behind it a singular belongs to what follows: {@code one third-country national}. */
    private static @Nullable Integer divisorAt(
            List<Word> words, int at, BigDecimal count, String text, NumberVocabulary language) {
        if (at >= words.size() || !goesOn(words, at, text)) {
            return null;
        }
        String word = words.get(at).text();
        boolean goesOn = at + 1 < words.size()
                && HYPHEN.matcher(between(words, at + 1, text)).matches();
        return goesOn && language.pluralPart(word) == null ? null : divisor(count, word, language);
    }

    private static @Nullable Integer divisor(BigDecimal count, String word, NumberVocabulary language) {
        if (count.compareTo(TOO_MANY_PARTS) >= 0) {
            return null;
        }
        return count.compareTo(BigDecimal.ONE) == 0 ? language.singularPart(word) : language.pluralPart(word);
    }

    private static BigDecimal quotient(BigDecimal whole, int by) {
        return whole.divide(BigDecimal.valueOf(by), MathContext.DECIMAL64);
    }

    /** A part whose whole stands there, with or without an article: {@code three quarters of a million}. */
    private static @Nullable Part ofMagnitude(
            List<Word> words, int at, BigDecimal part, String text, NumberVocabulary language) {
        boolean hasArticle =
                at < words.size() && language.isArticle(words.get(at).text()) && goesOn(words, at, text);
        int magnitudeAt = hasArticle ? at + 1 : at;
        BigDecimal magnitude = multiplierAt(words, magnitudeAt, text, language);
        return magnitude == null ? null : new Part(magnitudeAt + 1, List.of(part.multiply(magnitude)));
    }

    private static boolean stand(List<String> form, List<Word> words, int at, String text) {
        return at + form.size() <= words.size()
                && IntStream.range(0, form.size())
                        .allMatch(i -> words.get(at + i).text().equals(form.get(i)) && goesOn(words, at + i, text));
    }

    private static @Nullable BigDecimal multiplierAt(List<Word> words, int at, String text, NumberVocabulary language) {
        return at < words.size() && goesOn(words, at, text)
                ? language.multiplier(words.get(at).text())
                : null;
    }

    /** Whether it is no further part of the word before it. */
    private static boolean isApart(List<Word> words, int at) {
        return at == 0
                || at == words.size()
                || words.get(at - 1).span().end() < words.get(at).span().start();
    }

    private static Optional<BigDecimal> valueOf(List<Word> words, int start, int end, NumberVocabulary language) {
        return end == start
                        || isNone(words, start, end, language)
                        || !language.isNumber(words.get(end - 1).text())
                ? Optional.empty()
                : value(words.subList(start, end), language);
    }

    /** Where so many characters end, which a line's end may part by soft hyphens. */
    private static int endOf(int characters, int start, String text) {
        int end = start;
        for (int left = characters; left > 0; end++) {
            left -= text.startsWith(SOFT_HYPHEN, end) ? 0 : 1;
        }
        return end;
    }

    /** @return behind which word the number ends that begins with that one; the word itself where none does */
    private static int endOf(List<Word> words, int start, String text, NumberVocabulary language) {
        int end = start;
        int last = start;
        while (end < Math.min(words.size(), start + MOST_WORDS)
                && (end == start || goesOn(words, end, text))
                && mayStand(words, start, end, language)) {
            end++;
            if (language.isNumber(words.get(end - 1).text())) {
                last = end;
            }
        }
        return last;
    }

    private static boolean goesOn(List<Word> words, int at, String text) {
        return BETWEEN.matcher(between(words, at, text)).matches();
    }

    private static String between(List<Word> words, int at, String text) {
        return text.substring(
                words.get(at - 1).span().end(), words.get(at).span().start());
    }

    /** A lone word that is something else as often, and the hundred of `percent`. */
    private static boolean isNone(List<Word> words, int start, int end, NumberVocabulary language) {
        String word = words.get(start).text();
        return end == start + 1
                && (language.isDoubtful(word)
                        || start > 0 && PER.contains(words.get(start - 1).text()) && word.startsWith("c"));
    }

    private static boolean mayStand(List<Word> words, int start, int at, NumberVocabulary language) {
        String word = words.get(at).text();
        boolean first = at == start;
        if (!first && language.isLink(words.get(at - 1).text())) {
            return language.multiplier(word) != null;
        }
        return (first ? language.mayBegin(word) : language.isNumber(word))
                || language.isLink(word)
                        && !first
                        && language.multiplier(words.get(at - 1).text()) != null
                || language.isHalf(word)
                        && (first
                                || at == start + 1
                                        && language.isArticle(words.get(start).text()))
                || language.isArticle(word)
                        && (first || language.isHalf(words.get(at - 1).text()))
                || language.isAnd(word)
                        && !first
                        && language.isNumber(words.get(at - 1).text());
    }

    private static Optional<BigDecimal> value(List<Word> words, NumberVocabulary language) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal group = null;
        boolean half = false;
        int numbers = 0;
        BigDecimal one = null;
        boolean and = false;
        for (Word each : words) {
            String word = each.text();
            BigDecimal number = language.small(word);
            BigDecimal by = language.multiplier(word);
            if (language.isHalf(word)) {
                half = true;
            } else if (number != null) {
                Optional<BigDecimal> added = group == null ? Optional.of(number) : added(group, number, and, language);
                // Two in a row that do not add up are two numbers: one two.
                if (added.isEmpty()) {
                    return Optional.empty();
                }
                group = added.get();
                one = number;
                numbers++;
            } else if (by != null) {
                if (by.compareTo(HUNDRED) == 0) {
                    group = hundreds(group, and);
                } else if (by.compareTo(HUNDRED) < 0) {
                    group = (group == null ? BigDecimal.ONE : group).multiply(by);
                } else if (by.compareTo(total) > 0 && total.signum() > 0) {
                    total = total.add(group == null ? BigDecimal.ZERO : group).multiply(by);
                    group = null;
                } else {
                    total = total.add((group == null ? BigDecimal.ONE : group).multiply(by));
                    group = null;
                }
                numbers += 2;
            }
            and = language.isAnd(word);
        }
        BigDecimal sum = group == null ? total : total.add(group);
        boolean lone = numbers == 1 && one != null && one.compareTo(BigDecimal.ONE) == 0;
        return numbers == 0 || lone ? Optional.empty() : Optional.of(half ? halved(sum) : sum);
    }

    /** Two hundred are the two of them; a hundred behind an `and` is one of its own, as in the Arabic 2,100. */
    private static BigDecimal hundreds(@Nullable BigDecimal group, boolean and) {
        if (group == null || and) {
            return group == null ? HUNDRED : group.add(HUNDRED);
        }
        BigDecimal ones = group.remainder(THOUSAND);
        return group.subtract(ones).add(ones.max(BigDecimal.ONE).multiply(HUNDRED));
    }

    /** What a number comes to with the one behind it; empty where the two are no one number. */
    private static Optional<BigDecimal> added(
            BigDecimal group, BigDecimal number, boolean and, NumberVocabulary language) {
        int next = number.min(THOUSAND).intValue();
        int ones = group.remainder(BigDecimal.TEN).intValue();
        int rest = group.remainder(HUNDRED).intValue();
        boolean isTens = next >= 20 && next < 100;
        boolean unitsFirst = language.has(Trait.UNITS_FIRST) && and && isTens && rest == ones && ones > 0;
        boolean teen = language.has(Trait.TEENS_APART) && !and && next == 10 && rest == ones && ones > 0;
        boolean onFromScore = language.has(Trait.SCORES) && (rest == 60 || rest == 80) && next >= 10 && next < 20;
        if (language.has(Trait.SCORES) && !and && rest == 4 && next == 20) {
            return Optional.of(group.add(BigDecimal.valueOf(76)));
        }
        boolean addsUp = group.remainder(BigDecimal.TEN.pow(digits(number))).signum() == 0;
        return addsUp || unitsFirst || teen || onFromScore ? Optional.of(group.add(number)) : Optional.empty();
    }

    private static BigDecimal halved(BigDecimal number) {
        return number.multiply(new BigDecimal("0.5")).stripTrailingZeros();
    }

    private static int digits(BigDecimal number) {
        return number.signum() == 0 ? 1 : number.precision();
    }
}
