package dev.onrecord.finder;

import dev.onrecord.finder.NumberVocabulary.Trait;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whole numbers in words, and halves of them: where one ends, and how many it says. */
final class SpelledNumber {

    /** Behind them a hundred is a part of `percent`. */
    private static final Set<String> PER = Set.of("per", "por", "pour", "pro");

    /** More than any number has below a thousand billions. Each beginning of a row of numbers is tried for so many. */
    private static final int MOST_WORDS = 60;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final SpelledWords words;
    private final NumberVocabulary language;

    SpelledNumber(SpelledWords words, NumberVocabulary language) {
        this.words = words;
        this.language = language;
    }

    /** @return behind which word the number ends that begins with that one; the word itself where none does */
    int endOf(int start) {
        int end = start;
        int last = start;
        while (end < Math.min(words.size(), start + MOST_WORDS)
                && (end == start || words.goesOn(end))
                && mayStand(start, end)) {
            end++;
            if (language.isNumber(words.get(end - 1))) {
                last = end;
            }
        }
        return last;
    }

    private boolean mayStand(int start, int at) {
        String word = words.get(at);
        boolean first = at == start;
        String before = first ? "" : words.get(at - 1);
        if (!first && language.isLink(before)) {
            return language.multiplier(word) != null;
        }
        return (first ? language.mayBegin(word) : language.isNumber(word))
                || language.isLink(word) && !first && language.multiplier(before) != null
                || language.isHalf(word) && (first || at == start + 1 && language.isArticle(before))
                || language.isArticle(word) && (first || language.isHalf(before))
                || language.isAnd(word) && !first && language.isNumber(before);
    }

    /** @return how many the words say from one to in front of another; empty where they are no one number */
    Optional<BigDecimal> valueOf(int start, int end) {
        return end <= start || isNone(start, end) || !language.isNumber(words.get(end - 1))
                ? Optional.empty()
                : value(start, end);
    }

    /** A lone word that is something else as often, and the hundred of `percent`. */
    private boolean isNone(int start, int end) {
        String word = words.get(start);
        return end == start + 1
                && (language.isDoubtful(word)
                        || start > 0 && PER.contains(words.get(start - 1)) && word.startsWith("c"));
    }

    private Optional<BigDecimal> value(int start, int end) {
        Sum sum = new Sum();
        boolean half = false;
        boolean and = false;
        for (int i = start; i < end; i++) {
            String word = words.get(i);
            BigDecimal number = language.small(word);
            BigDecimal by = language.multiplier(word);
            if (language.isHalf(word)) {
                half = true;
            } else if (number != null) {
                // Two in a row that do not add up are two numbers: one two.
                if (!sum.add(number, and)) {
                    return Optional.empty();
                }
            } else if (by != null) {
                sum.multiply(by, and);
            }
            and = language.isAnd(word);
        }
        if (sum.isNone()) {
            return Optional.empty();
        }
        return Optional.of(half ? halved(sum.value()) : sum.value());
    }

    /** What the words come to so far: groups that a magnitude has closed, and the one that is open. */
    private final class Sum {

        private BigDecimal total = BigDecimal.ZERO;
        private @Nullable BigDecimal group;
        private @Nullable BigDecimal last;
        private int numbers;

        /** @return whether the number adds up with those before it */
        boolean add(BigDecimal number, boolean and) {
            Optional<BigDecimal> added = group == null ? Optional.of(number) : added(group, number, and);
            if (added.isEmpty()) {
                return false;
            }
            group = added.get();
            last = number;
            numbers++;
            return true;
        }

        void multiply(BigDecimal by, boolean and) {
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

        /** A lone `one` is an article as often. */
        boolean isNone() {
            return numbers == 0 || numbers == 1 && last != null && last.compareTo(BigDecimal.ONE) == 0;
        }

        BigDecimal value() {
            return group == null ? total : total.add(group);
        }
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
    private Optional<BigDecimal> added(BigDecimal group, BigDecimal number, boolean and) {
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
