package dev.onrecord.finder;

import dev.onrecord.finder.NumberVocabulary.FractionBehind;
import dev.onrecord.finder.NumberVocabulary.Trait;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Numbers in words that are, or have, a part of a whole: {@code two and a half million}, {@code three and a quarter},
 * {@code dos millones y medio}, {@code two thirds}, {@code a quarter of a million}, {@code dreieinviertel}; and decimal
 * fractions ({@link SpelledDecimal}).
 */
final class SpelledFraction {

    private static final int QUARTER = 4;

    /** Nobody counts as many thirds: behind twenty, such a word is a place in a row. */
    private static final BigDecimal TOO_MANY_PARTS = BigDecimal.valueOf(20);

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    /** Behind them, what an `and` joins are two numbers: {@code between two and three quarters}. */
    private static final Set<String> BETWEEN =
            Set.of("between", "entre", "zwischen", "tra", "fra", "tussen", "между", "بين");

    private static final String ARABIC_ARTICLE = "ال";

    private final SpelledWords words;
    private final NumberVocabulary language;
    private final SpelledNumber numbers;
    private final SpelledDecimal decimals;

    SpelledFraction(SpelledWords words, NumberVocabulary language) {
        this.words = words;
        this.language = language;
        this.numbers = new SpelledNumber(words, language);
        this.decimals = new SpelledDecimal(words, language, numbers);
    }

    /**
     * A number that is, or has, a part of a whole.
     *
     * @param end behind which word it ends
     * @param values what it may mean, the likeliest first
     */
    record Part(int end, List<BigDecimal> values) {}

    /**
     * What is added to a whole in front of it.
     *
     * @param end behind which word it ends
     * @param size of one
     * @param isCounted whether a number above one says how many parts there are: {@code and three quarters}
     * @param isBare whether nothing does: {@code y medio}
     */
    record Added(int end, BigDecimal size, boolean isCounted, boolean isBare) {}

    /** @return so many of the parts that the word says; null where it says no part behind so many */
    static @Nullable BigDecimal parts(BigDecimal count, String word, NumberVocabulary language) {
        if (count.compareTo(TOO_MANY_PARTS) >= 0) {
            return null;
        }
        Integer by = count.compareTo(BigDecimal.ONE) == 0 ? language.singularPart(word) : language.pluralPart(word);
        return by == null ? null : quotient(count, by);
    }

    static BigDecimal quotient(BigDecimal whole, int by) {
        return whole.divide(BigDecimal.valueOf(by), MathContext.DECIMAL64);
    }

    /**
     * @param start with which word it begins
     * @param numberEnd behind which the whole number ends that begins there; the same where none does
     * @return the number with, or of, parts; null where it has none
     */
    @Nullable
    Part at(int start, int numberEnd) {
        if (!words.isApart(start)) {
            return null;
        }
        Part mixed = mixed(start, numberEnd);
        if (mixed == null && language.isOnlyPart(words.get(start)) && !words.isHyphenated(start)) {
            mixed = partOfMagnitude(start, BigDecimal.ONE);
        }
        return mixed == null ? divided(start, numberEnd) : mixed;
    }

    /** A whole and parts. Behind the whole as far as it goes stand the parts, or in front of its last words. */
    private @Nullable Part mixed(int start, int numberEnd) {
        for (int end = Math.max(numberEnd, start + 1); end > start; end--) {
            Added added = words.goesOn(end) ? behind(end, isMagnitude(end - 1)) : null;
            Optional<BigDecimal> whole =
                    added == null || isAnotherNumber(added, start) ? Optional.empty() : whole(start, end);
            if (added != null && whole.isPresent()) {
                return with(added, whole.get(), magnitude(words.get(end - 1)));
            }
        }
        return null;
    }

    /** {@code between two and three quarters}; {@code treinta y cuatro cuartos} are thirty-four rooms. */
    private boolean isAnotherNumber(Added added, int start) {
        return added.isCounted()
                && (BETWEEN.contains(before(start))
                        || numbers.valueOf(start, added.end() - 1).isPresent());
    }

    private String before(int start) {
        return start == 0 ? "" : words.get(start - 1);
    }

    /** A word that alone is something else as often is a number where parts stand behind it. */
    private Optional<BigDecimal> whole(int start, int end) {
        BigDecimal small = end == start + 1 ? language.small(words.get(start)) : null;
        return small == null ? numbers.valueOf(start, end) : Optional.of(small);
    }

    /** A part is one of the last magnitude of its whole, or of the whole's that stands behind both. */
    private @Nullable Part with(Added added, BigDecimal whole, @Nullable BigDecimal magnitude) {
        if (magnitude != null) {
            BigDecimal sum = whole.add(magnitude.multiply(added.size()).stripTrailingZeros());
            return new Part(endBehind(added, magnitude), List.of(sum));
        }
        BigDecimal by = multiplierAt(added.end());
        // Behind a bare half a singular is what is halved: {@code cien y media docena}.
        if (by != null && added.isBare() && isSingular(added.end())) {
            return null;
        }
        BigDecimal sum = whole.add(added.size());
        return by == null ? new Part(added.end(), List.of(sum)) : new Part(added.end() + 1, List.of(sum.multiply(by)));
    }

    /** Arabic may say the magnitude of the whole once more. */
    private int endBehind(Added added, BigDecimal magnitude) {
        BigDecimal again = language.has(Trait.ARTICLE_IN_WORD) ? multiplierAt(added.end()) : null;
        return again != null && again.compareTo(magnitude) == 0 ? added.end() + 1 : added.end();
    }

    /** Arabic has words for two of a magnitude. */
    private @Nullable BigDecimal magnitude(String word) {
        BigDecimal dual = language.small(word);
        return dual != null && dual.compareTo(THOUSAND) > 0
                ? dual.divide(BigDecimal.valueOf(2))
                : language.multiplier(word);
    }

    /**
     * @param whole a number in digits
     * @param at the first word behind it
     * @param magnitude that it ends with; null where it ends with a digit
     * @return the number with the parts that are added to it there; null where none are
     */
    @Nullable
    Part behindDigits(BigDecimal whole, int at, @Nullable BigDecimal magnitude) {
        Added added = behind(at, magnitude != null);
        return added == null ? null : with(added, whole, magnitude);
    }

    private boolean isMagnitude(int at) {
        return language.multiplier(words.get(at)) != null;
    }

    /**
     * @param at the place behind a whole number
     * @param isBehindMagnitude whether that ends with one
     * @return what is added to the whole there; null where nothing is
     */
    private @Nullable Added behind(int at, boolean isBehindMagnitude) {
        Added decimal = decimals.behind(at);
        if (decimal != null) {
            return decimal;
        }
        for (FractionBehind form : language.fractionsBehind()) {
            if (stand(form.words(), at)) {
                return new Added(at + form.words().size(), quotient(BigDecimal.ONE, form.divisor()), false, false);
            }
        }
        boolean isJoined = language.isAnd(words.get(at)) && words.goesOn(at + 1);
        Added added = isJoined ? added(at + 1) : words.isApart(at) ? null : added(at);
        // Within one word no `and` is needed: {@code zweidreiviertel}.
        boolean isWithinWord = added != null && !words.isApart(added.end() - 1);
        return added == null || !isJoined && !isWithinWord || isOfSomethingElse(added, isBehindMagnitude)
                ? null
                : added;
    }

    private @Nullable Added added(int at) {
        String word = words.get(at);
        boolean isBareHere = language.has(Trait.BARE_PARTS);
        boolean isOne = language.isArticle(word) || language.isOne(word);
        if (isOne && words.goesOn(at + 1)) {
            Integer by = language.isHalf(words.get(at + 1)) ? Integer.valueOf(2) : divisorAt(at + 1, BigDecimal.ONE);
            return by == null ? null : new Added(at + 2, quotient(BigDecimal.ONE, by), false, false);
        }
        if (isBareHere && language.isHalf(word)) {
            return new Added(at + 1, quotient(BigDecimal.ONE, 2), false, true);
        }
        if (isBareHere && Integer.valueOf(QUARTER).equals(language.singularPart(word))) {
            return new Added(at + 1, quotient(BigDecimal.ONE, QUARTER), false, true);
        }
        BigDecimal count = language.small(word);
        if (count != null && count.compareTo(BigDecimal.ONE) < 0 && count.signum() > 0) {
            return new Added(at + 1, count, true, false);
        }
        Integer by = count == null ? null : divisorAt(at + 1, count);
        return by == null || count == null ? null : new Added(at + 2, quotient(count, by), true, false);
    }

    /** {@code three and a quarter of the town}; a half has no such whole, and `de` is behind any million in Spanish. */
    private boolean isOfSomethingElse(Added added, boolean isBehindMagnitude) {
        boolean isHalf = added.size().compareTo(quotient(BigDecimal.ONE, 2)) == 0;
        return isLinkAt(added.end()) && !isHalf && !(isBehindMagnitude && language.has(Trait.BARE_PARTS));
    }

    /** {@code two thirds}, {@code a quarter of a million}. A third boat is no part: behind an article it has its whole. */
    private @Nullable Part divided(int start, int numberEnd) {
        boolean isOne =
                numberEnd <= start + 1 && (language.isOne(words.get(start)) || language.isArticle(words.get(start)));
        int end = isOne ? start + 1 : numberEnd;
        Optional<BigDecimal> whole = isOne ? Optional.of(BigDecimal.ONE) : numbers.valueOf(start, end);
        Integer by = whole.isEmpty() ? null : divisorAt(end, whole.get());
        if (by == null || whole.isEmpty()) {
            return null;
        }
        Part ofMagnitude = partOfMagnitude(end, whole.get());
        if (ofMagnitude != null) {
            return ofMagnitude;
        }
        boolean hasWhole = isLinkAt(end + 1) && end + 2 < words.size();
        boolean isArticle = language.isArticle(words.get(start)) && end == start + 1;
        if (isArticle && !hasWhole) {
            return null;
        }
        BigDecimal part = quotient(whole.get(), by);
        // Of a year, a town or a moon there are quarters, too.
        return new Part(end + 1, hasWhole || by != QUARTER ? List.of(part) : List.of(part, whole.get()));
    }

    private boolean isLinkAt(int at) {
        return language.isLink(words.get(at)) && words.goesOn(at);
    }

    /**
     * Parts whose whole stands there: {@code three quarters of a million}, {@code a quarter million}, or, without a
     * count, {@code четверть миллиона}.
     *
     * @param at the word for the part
     */
    private @Nullable Part partOfMagnitude(int at, BigDecimal count) {
        BigDecimal part = parts(count, words.get(at), language);
        if (part == null) {
            return null;
        }
        int wholeAt = isLinkAt(at + 1) ? at + 2 : at + 1;
        boolean isLinked = wholeAt == at + 2;
        boolean hasArticle = isLinked && language.isArticle(words.get(wholeAt)) && words.goesOn(wholeAt);
        int magnitudeAt = hasArticle ? wholeAt + 1 : wholeAt;
        BigDecimal magnitude = multiplierAt(magnitudeAt);
        boolean isOne = isLinked || language.isOnlyPart(words.get(at)) && isSingular(magnitudeAt);
        return magnitude == null || !isOne ? null : new Part(magnitudeAt + 1, List.of(part.multiply(magnitude)));
    }

    /** With a hyphen behind it a singular belongs to what follows: {@code one third-country national}. */
    private @Nullable Integer divisorAt(int at, BigDecimal count) {
        boolean isOther = !words.goesOn(at)
                || count.compareTo(TOO_MANY_PARTS) >= 0
                || words.isHyphenated(at + 1) && !words.isHyphenated(at) && language.pluralPart(words.get(at)) == null;
        if (isOther) {
            return null;
        }
        return count.compareTo(BigDecimal.ONE) == 0
                ? language.singularPart(words.get(at))
                : language.pluralPart(words.get(at));
    }

    private boolean stand(List<String> form, int at) {
        return IntStream.range(0, form.size())
                .allMatch(i -> words.get(at + i).equals(form.get(i)) && (i == 0 || words.goesOn(at + i)));
    }

    private @Nullable BigDecimal multiplierAt(int at) {
        return words.goesOn(at) ? language.multiplier(withoutArticle(words.get(at))) : null;
    }

    /** Where no word links a part to its whole, the whole is in a case, which may look like a plural. */
    private boolean isSingular(int at) {
        return language.mayBegin(withoutArticle(words.get(at))) || !language.hasLinks();
    }

    private String withoutArticle(String word) {
        return language.has(Trait.ARTICLE_IN_WORD) && word.startsWith(ARABIC_ARTICLE)
                ? word.substring(ARABIC_ARTICLE.length())
                : word;
    }
}
