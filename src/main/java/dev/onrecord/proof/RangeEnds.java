package dev.onrecord.proof;

import dev.onrecord.finder.Boundaries;
import dev.onrecord.finder.Numeral;
import dev.onrecord.language.Lexicon;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Two numbers that are the ends of a range: {@code 80 to 100}, {@code 80–100}, {@code two or three}. Neither is how many
 * there are: the first is the least, and the second the most. What rose {@code from 80 to 100} was both, a score or a vote
 * of {@code 2-3} has two numbers, and years are no range of anything.
 */
final class RangeEnds {

    private static final String SIGNS = "[-\u2010-\u2015~〜～]";

    private static final Pattern OF_A_SCORE = Pattern.compile(
            "(?:.*\\W)?(?:goals?|points?|votes?|sets?|runs?|games?|seats?|wins?|match(?:es)?|justices|judges)(?:\\W.*)?",
            Pattern.CASE_INSENSITIVE);

    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1_000);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2_100);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int LONGEST_FRONT = 12;

    private final String words;
    private final List<Numeral> numerals;
    private final Pattern link;
    private final Pattern change;
    private final boolean mayBeScore;

    /**
     * @param words any
     * @param numerals that are found in them, in their order
     * @param language of the words
     * @param unit of what is counted
     */
    RangeEnds(String words, List<Numeral> numerals, Locale language, String unit) {
        this.words = words;
        this.numerals = numerals;
        Lexicon lexicon = Lexicon.of(language);
        String links = lexicon.alternatives("range.link").orElse("(?!)");
        this.link = Pattern.compile(
                "[\\s\\p{Z}]*(?:" + SIGNS + "|" + links + ")[\\s\\p{Z}]*\\p{Sc}?",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        this.change = Pattern.compile(
                "(?<!\\p{L})(?:" + lexicon.alternatives("range.change").orElse("(?!)") + ")[\\s\\p{Z}]+\\p{Sc}?$",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        this.mayBeScore = isOfScore(unit);
    }

    /** @return whether words say that what is counted is of a score, whose two numbers are no range */
    static boolean isOfScore(String words) {
        return OF_A_SCORE.matcher(words).matches();
    }

    /** @return whether the numeral is the lower end of a range */
    boolean isFirst(Numeral numeral) {
        int at = numerals.indexOf(numeral);
        return at + 1 < numerals.size() && areEnds(numeral, numerals.get(at + 1));
    }

    /** @return whether the numeral is the upper end of a range */
    boolean isSecond(Numeral numeral) {
        int at = numerals.indexOf(numeral);
        return at > 0 && areEnds(numerals.get(at - 1), numeral);
    }

    /** @return whether two numerals, one behind the other, are the ends of a range */
    boolean areEnds(Numeral first, Numeral second) {
        return Boundaries.areBetween(words, first, second) || areLinked(first, second) && isRange(first, second);
    }

    private boolean areLinked(Numeral first, Numeral second) {
        int start = Math.max(first.span().end(), second.span().start());
        String between = words.substring(first.span().end(), start);
        String front = words.substring(
                Math.max(0, first.span().start() - LONGEST_FRONT), first.span().start());
        boolean hasWord = between.codePoints().anyMatch(Character::isLetter);
        return link.matcher(between).matches()
                && !(hasWord && change.matcher(front).find());
    }

    private boolean isRange(Numeral first, Numeral second) {
        if (first.values().size() != 1 || second.values().size() != 1 || mayBeScore) {
            return false;
        }
        BigDecimal least = first.values().get(0);
        BigDecimal most = second.values().get(0);
        // “In 2023 to 1.2 million” is a year, and what something rose to then.
        boolean isOfYear = isYear(least) && (isYear(most) || most.compareTo(least.multiply(HUNDRED)) > 0);
        return least.compareTo(most) < 0 && !isOfYear;
    }

    private static boolean isYear(BigDecimal value) {
        return value.compareTo(FIRST_YEAR) >= 0 && value.compareTo(LAST_YEAR) <= 0;
    }
}
