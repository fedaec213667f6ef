package dev.onrecord.finder;

import java.lang.Character.UnicodeScript;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where words of a text may begin and end: not within a grapheme, a word or a number. So {@code Ann} does not stand in
 * {@code Annette}, nor {@code 250} in {@code 1,250}, {@code 4} in {@code 4.1 million} or {@code two} in {@code twenty-two}.
 */
public final class Boundaries {

    /**
     * Scripts whose words stand one behind the other without a blank, or with their particles as one: only a dictionary
     * knows where they end.
     */
    private static final Set<UnicodeScript> WITHOUT_BLANKS = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

    /** Day and month of a date in digits are no numbers of their own, nor are the parts of a number that is dialled. */
    private static final Pattern DATE = Pattern.compile("(?<!\\d)\\d{4}-(?=\\d{2}-)\\d{2}-(?=\\d{2}(?!\\d))");

    private static final Pattern DIALLED = Pattern.compile("\\+\\d{1,3}(?:[ \u00A0-]\\(?\\d{1,5}\\)?){2,6}(?!\\d)");

    /** {@code al menos 40}, {@code au moins 40} and {@code plus or minus 5} take nothing away. */
    private static final String NO_MINUS =
            "(?<!\\p{L})(?:al|lo|pelo|ao|au|du|le|cuando|quando|quanto|or|oder|of|o|ou|u|или|або)";

    /** In several languages; not between two numbers, where it takes one from the other. */
    private static final Pattern MINUS = Pattern.compile(
            "(?<![\\p{Nd}\\p{L}-])(?<!\\p{Nd} )(?<!" + NO_MINUS
                    + "[ \u00A0])(?:minus|menos|moins|meno|минус|мінус)[ \u00A0]$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Between two ends of a range; behind a word for it, an `and` as well. */
    private static final Pattern RANGE = Pattern.compile(
            "[ \u00A0]*(?:[-\u2010-\u2015~〜～]|to|bis|à|a|do|до|tot|til|till|至|到)[ \u00A0]*(?:\\p{Sc})?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern AND = Pattern.compile(
            "[ \u00A0]+(?:and|und|y|e|et|en|и|і|i|och|og)[ \u00A0]+(?:\\p{Sc})?", Pattern.CASE_INSENSITIVE);

    private static final Pattern BETWEEN = Pattern.compile(
            "(?<!\\p{L})(?:between|zwischen|entre|tra|fra|tussen|между|між|między|mellan|mellem|mellom)[ \u00A0]+$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern LAST_WORD = Pattern.compile("[\\p{L}\\p{M}]+$");

    /** Of a number that begins with digits: all its magnitudes, as in {@code 2 mil millones}. */
    private static final Pattern MAGNITUDES = Pattern.compile("[\\p{L}\\p{M}].*$");

    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final int LONGEST_FRONT = 20;

    private final String text;
    private final Set<Integer> within = new HashSet<>();
    private final List<Numeral> numerals;
    private final List<Numeral> numbers;

    /**
     * @param text one paragraph
     * @param language of the text, which says where its numerals end; {@link Locale#ROOT} where it is not known
     */
    public Boundaries(String text, Locale language) {
        this.text = text;
        this.numerals = NumeralFinder.find(text, language);
        this.numbers = NumberFinder.find(text, language);
        DATE.matcher(text).results().forEach(date -> {
            within.add(date.end() - "06-".length());
            within.add(date.end());
        });
        DIALLED.matcher(text)
                .results()
                .filter(number -> !isSigned(number))
                .forEach(number ->
                        IntStream.range(number.start() + 1, number.end()).forEach(within::add));
        IntStream.range(1, numerals.size())
                .filter(i -> haveOneMagnitude(numerals.get(i - 1), numerals.get(i), language))
                .forEach(i -> within.add(numerals.get(i - 1).number().end()));
        numbers.stream()
                .map(numeral -> numeral.span().start())
                .filter(start -> isNegated(text, start))
                .forEach(within::add);
    }

    /** In some languages {@code +12 345 678} is one number, and none that is dialled. */
    private boolean isSigned(MatchResult dialled) {
        return numerals.stream()
                .map(Numeral::number)
                .anyMatch(number -> number.start() == dialled.start() + 1 && number.end() >= dialled.end());
    }

    /** The first of 15 to 20 million is no fifteen. */
    private boolean haveOneMagnitude(Numeral first, Numeral second, Locale language) {
        String between = text.substring(
                first.span().end(), Math.max(first.span().end(), second.number().start()));
        boolean isRange = RANGE.matcher(between).matches()
                || AND.matcher(between).matches()
                        && BETWEEN.matcher(front(first.span().start())).find();
        String last = second.number().of(text);
        Matcher word = LAST_WORD.matcher(last);
        return isRange
                && word.find()
                && NumberWords.multiplies(word.group(), true, language)
                && !LAST_WORD.matcher(first.number().of(text)).find()
                && mayShareMagnitude(
                        first.number().of(text), MAGNITUDES.matcher(last).replaceFirst(""), language);
    }

    /**
     * @param first the first of two numbers that are like a range, without a magnitude
     * @param second the other, without the magnitude that stands behind it
     * @param language of both
     * @return whether the magnitude may be that of both, as in {@code fell from 20 to 15 million}. It is not that of a
     *     year, as in {@code rose in 2023 to 1.2 million}, nor of what is far more than the second, as in {@code from 500
     *     to 1.2 million}
     */
    public static boolean mayShareMagnitude(String first, String second, Locale language) {
        BigDecimal least = YEAR.matcher(first).matches() ? BigDecimal.ONE : HUNDRED;
        return value(first, language)
                .flatMap(one -> value(second, language).map(other -> one.compareTo(other.multiply(least)) < 0))
                .orElse(false);
    }

    private static Optional<BigDecimal> value(String number, Locale language) {
        return Stream.concat(NumeralFinder.find(number, language).stream(), NumberWords.find(number, language).stream())
                .flatMap(numeral -> numeral.values().stream())
                .findFirst();
    }

    /**
     * @param text any
     * @param start where a number begins in it
     * @return whether the word in front of the number makes it less than nothing: {@code minus seven}
     */
    public static boolean isNegated(String text, int start) {
        return MINUS.matcher(text.substring(Math.max(0, start - LONGEST_FRONT), start))
                .find();
    }

    /**
     * @param text in which both stand
     * @return whether two numbers are the ends of a range that a word in front of them makes one: {@code between 80 and
     *     100}
     */
    public static boolean areBetween(String text, Numeral first, Numeral second) {
        int start = first.span().start();
        String between = text.substring(
                first.span().end(), Math.max(first.span().end(), second.span().start()));
        return AND.matcher(between).matches()
                && BETWEEN.matcher(text.substring(Math.max(0, start - LONGEST_FRONT), start))
                        .find();
    }

    /**
     * @param text in which it stands
     * @param first the first of two numbers
     * @return where the word in front of it begins that makes both the ends of a range; empty where there is none
     */
    public static OptionalInt startOfBetween(String text, Numeral first) {
        int front = Math.max(0, first.span().start() - LONGEST_FRONT);
        Matcher between = BETWEEN.matcher(text).region(front, first.span().start());
        return between.useTransparentBounds(true).find() ? OptionalInt.of(between.start()) : OptionalInt.empty();
    }

    /** No more than the longest word that is looked for: all of it, for each number, would take quadratic time. */
    private String front(int at) {
        return text.substring(Math.max(0, at - LONGEST_FRONT), at);
    }

    /**
     * @param words what is looked for, to the letter
     * @param from where to begin
     * @return where the words stand next, with boundaries on both sides; empty where they do not
     */
    public OptionalInt next(String words, int from) {
        for (int at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
            if (isBoundary(at) && isBoundary(at + words.length())) {
                return OptionalInt.of(at);
            }
        }
        return OptionalInt.empty();
    }

    /** @return whether the words are of scripts that part their words, as far as they have letters */
    public static boolean partsWords(String words) {
        return words.codePoints()
                .filter(Character::isLetter)
                .noneMatch(c -> WITHOUT_BLANKS.contains(UnicodeScript.of(c)));
    }

    /** @return whether nothing is cut apart at the place, an offset in the text */
    public boolean isBoundary(int at) {
        return at == 0
                || at == text.length()
                || !within.contains(at)
                        && !isWithinGrapheme(at)
                        && !isWithinWord(at)
                        && !isWithin(numerals, at)
                        && !isWithin(numbers, at);
    }

    private boolean isWithinGrapheme(int at) {
        int behind = text.codePointAt(at);
        return Character.isLowSurrogate(text.charAt(at)) && Character.isHighSurrogate(text.charAt(at - 1))
                || isMark(behind)
                || isJoiner(behind)
                || isJoiner(text.codePointBefore(at));
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** Zero-width joiner and soft hyphen: what stands on both sides of them is one. */
    private static boolean isJoiner(int c) {
        return c == 0x200D || c == 0x00AD;
    }

    private boolean isWithinWord(int at) {
        int before = text.codePointBefore(at);
        int behind = text.codePointAt(at);
        return isWordOf(before) && isWordOf(behind);
    }

    private static boolean isWordOf(int c) {
        return isMark(c) || Character.isLetterOrDigit(c) && !WITHOUT_BLANKS.contains(UnicodeScript.of(c));
    }

    private static boolean isWithin(List<Numeral> numerals, int at) {
        for (Numeral numeral : numerals) {
            if (numeral.number().start() >= at) {
                return false;
            }
            if (at < numeral.number().end()) {
                return true;
            }
        }
        return false;
    }
}
