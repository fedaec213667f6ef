package dev.onrecord.finder;

import dev.onrecord.finder.Numeral.NumeralType;
import java.math.BigDecimal;
import java.math.MathContext;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds numerals in one paragraph: digits of every script, with the separators of the language, signs, fractions,
 * percent, currencies, magnitudes, and times. Words for numbers are found by {@link NumberWords}.
 *
 * <p>Takes time linear in the length of the text.
 */
public final class NumeralFinder {

    /** More digits than any figure has: what is longer is a number of an account, an amount of noise, an attack. */
    private static final int MOST_DIGITS = 40;

    /** What the mark of a note begins with in Markdown, {@code [^1]}, which is no number. */
    private static final String NOTE = "[^";

    private static final List<String> TEN = List.of("10");

    private static final int MOST_GROUPS = MOST_DIGITS / 3;

    private static final Pattern FRACTION = Pattern.compile("([0-9]{1,2})[/⁄]([0-9]{1,3})(?![/⁄0-9])");
    private static final Pattern MIXED =
            Pattern.compile("([0-9]{1,3})[ \u00A0\u202F-](([0-9]{1,2})[/⁄]([0-9]{1,3}))(?![/⁄0-9])");

    private final String text;
    private final Locale language;
    private final Separators separators;
    private final Pattern times;
    private final List<Numeral> found = new ArrayList<>();
    private int at;

    private NumeralFinder(String text, Locale language) {
        this.text = text;
        this.language = language;
        this.separators = new Separators(language);
        this.times = ClockTime.pattern(language);
    }

    /**
     * @param paragraph any text
     * @param language of the text, which says how to read separators; {@link Locale#ROOT} where it is not known
     * @return the numerals in it, in their order
     */
    public static List<Numeral> find(String paragraph, Locale language) {
        NumeralFinder finder = new NumeralFinder(paragraph, language);
        while (finder.at < paragraph.length()) {
            finder.readNext();
        }
        return List.copyOf(finder.found);
    }

    private void readNext() {
        int c = text.codePointAt(at);
        if (text.startsWith(NOTE, at)) {
            at = behindNote();
        } else if (Character.isDigit(c)) {
            readDigits();
        } else if (isNumber(c)) {
            readSingle();
        } else {
            at += Character.charCount(c);
        }
    }

    private int behindNote() {
        int end = at + NOTE.length();
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end < text.length() && text.charAt(end) == ']' ? end : at + NOTE.length();
    }

    /** Fractions, Roman and circled numerals, superscripts: one character is the number. */
    private static boolean isNumber(int c) {
        int type = Character.getType(c);
        return type == Character.OTHER_NUMBER || type == Character.LETTER_NUMBER && c != 0x3007;
    }

    private void readSingle() {
        int start = at;
        List<Integer> all = new ArrayList<>();
        while (at < text.length() && isNumber(text.codePointAt(at))) {
            all.add(text.codePointAt(at));
            at += Character.charCount(text.codePointAt(at));
        }
        Set<BigDecimal> values = new LinkedHashSet<>();
        if (all.size() == 1) {
            single(all.get(0)).ifPresent(values::add);
        }
        add(start, at, values);
    }

    @SuppressWarnings("CharacterGetNumericValue") // Letters, which it would take for digits, do not come here.
    private static Optional<BigDecimal> single(int c) {
        int whole = Character.getNumericValue(c);
        if (whole >= 0) {
            return Optional.of(BigDecimal.valueOf(whole));
        }
        return fraction(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD));
    }

    private static Optional<BigDecimal> fraction(String written) {
        Matcher parts = FRACTION.matcher(written);
        return parts.matches() && Integer.parseInt(parts.group(2)) > 0
                ? Optional.of(
                        new BigDecimal(parts.group(1)).divide(new BigDecimal(parts.group(2)), MathContext.DECIMAL64))
                : Optional.empty();
    }

    private void readDigits() {
        int start = at;
        if (readTime() || readMixed() || readFraction()) {
            return;
        }
        List<String> digits = new ArrayList<>();
        StringBuilder between = new StringBuilder();
        digits.add(run());
        while (goesOn(digits, between)) {
            between.append(text.charAt(at++));
            digits.add(run());
        }
        boolean tooLong = digits.stream().mapToInt(String::length).sum() > MOST_DIGITS;
        Set<BigDecimal> values = tooLong ? Set.of() : separators.values(digits, between.toString());
        PowerOfTen factor = PowerOfTen.factorAt(text, at);
        PowerOfTen power = digits.equals(TEN) ? PowerOfTen.ofTenAt(text, at) : null;
        if (factor != null) {
            values = multiplied(values, factor.value());
            at = factor.end();
        } else if (power != null) {
            values = Set.of(power.value());
            at = power.end();
        } else if (between.length() == 0 && at < text.length() && isNumber(text.codePointAt(at))) {
            values = mixed(values);
        }
        if (between.length() == 0 && isBehindPoint(start)) {
            add(start - 1, at, tooLong ? Set.of() : Set.of(new BigDecimal("0." + digits.get(0))));
        } else {
            add(start, at, values);
        }
    }

    /** {@code .5}, where a point is a decimal one, and ends no sentence. */
    private boolean isBehindPoint(int start) {
        return separators.hasPoint()
                && start > 0
                && text.charAt(start - 1) == '.'
                && (start == 1 || " \u00A0($€£-−".indexOf(text.charAt(start - 2)) >= 0)
                && (found.isEmpty() || found.get(found.size() - 1).span().end() < start);
    }

    /** A fraction at once behind a whole number: {@code 2½}. What is no fraction, as a mark of a note, is left alone. */
    @SuppressWarnings("CharacterGetNumericValue") // Letters, which it would take for digits, do not come here.
    private Set<BigDecimal> mixed(Set<BigDecimal> whole) {
        int c = text.codePointAt(at);
        Optional<BigDecimal> part = Character.getNumericValue(c) >= 0 ? Optional.empty() : single(c);
        if (part.isEmpty()) {
            return whole;
        }
        at += Character.charCount(c);
        return added(whole, part.get());
    }

    /** Reads digits of any script; gives them in ASCII. */
    private String run() {
        StringBuilder digits = new StringBuilder();
        while (at < text.length() && Character.isDigit(text.codePointAt(at))) {
            int c = text.codePointAt(at);
            digits.append((char) ('0' + Character.digit(c, 10)));
            at += Character.charCount(c);
        }
        return digits.toString();
    }

    /** @return whether the numeral goes on behind the character at hand, which parts its digits */
    private boolean goesOn(List<String> digits, CharSequence between) {
        if (at + 1 >= text.length()
                || !Separators.mayPart(text.charAt(at))
                || !Character.isDigit(text.codePointAt(at + 1))
                || PowerOfTen.factorAt(text, at) != null) {
            return false;
        }
        char part = text.charAt(at);
        if (Separators.isBlank(part)) {
            return isGroupBehindBlank(part, digits, between);
        }
        return part != '\'' && part != '’' || digitsFrom(at + 1) == 3;
    }

    /** Two numbers, one behind the other, are not one: {@code in 2025 100 people}. */
    private boolean isGroupBehindBlank(char blank, List<String> digits, CharSequence between) {
        boolean thousands = digits.get(0).length() <= 3
                && !digits.get(0).startsWith("0")
                && digitsFrom(at + 1) == 3
                && digits.size() < MOST_GROUPS
                && between.chars().allMatch(c -> c == blank);
        // No number is written 000, so that it can only be a group.
        return thousands
                && (blank != ' '
                        || separators.groupsByBlanks()
                        || between.length() > 0
                        || hasGroup(at + 4)
                        || text.startsWith("000", at + 1));
    }

    private boolean hasGroup(int from) {
        return from < text.length() && text.charAt(from) == ' ' && digitsFrom(from + 1) == 3;
    }

    /** @return how many digits stand there, one behind the other; more than four are told as five */
    private int digitsFrom(int from) {
        int count = 0;
        while (count < 5 && from + count < text.length() && Character.isDigit(text.charAt(from + count))) {
            count++;
        }
        return count;
    }

    private boolean readTime() {
        Matcher time = times.matcher(text).region(at, text.length());
        time.useTransparentBounds(true);
        if (!time.lookingAt() || at > 0 && text.charAt(at - 1) == ':') {
            return false;
        }
        found.add(new Numeral(new Span(at, time.end()), new Span(at, time.end()), NumeralType.TIME, List.of(), null));
        at = time.end();
        return true;
    }

    /** A whole number with a fraction behind it: {@code 5 1/2}. */
    private boolean readMixed() {
        Matcher mixed = MIXED.matcher(text).region(at, text.length());
        mixed.useTransparentBounds(true);
        if (!mixed.lookingAt()
                || at > 0 && "/⁄.,".indexOf(text.charAt(at - 1)) >= 0
                || Integer.parseInt(mixed.group(3)) >= Integer.parseInt(mixed.group(4))) {
            return false;
        }
        int start = at;
        at = mixed.end();
        Set<BigDecimal> values = new LinkedHashSet<>();
        fraction(mixed.group(2)).ifPresent(part -> values.add(part.add(new BigDecimal(mixed.group(1)))));
        add(start, at, values);
        return true;
    }

    private boolean readFraction() {
        Matcher fraction = FRACTION.matcher(text).region(at, text.length());
        fraction.useTransparentBounds(true);
        if (!fraction.lookingAt() || at > 0 && "/⁄".indexOf(text.charAt(at - 1)) >= 0) {
            return false;
        }
        int start = at;
        at = fraction.end();
        Set<BigDecimal> values = new LinkedHashSet<>();
        fraction(fraction.group()).ifPresent(values::add);
        add(start, at, values);
        return true;
    }

    /** Adds a number with what belongs to it in front and behind. */
    private void add(int start, int end, Set<BigDecimal> values) {
        boolean negative = start > free() && isMinus(start - 1) && !isWordOrDigit(start - 2);
        int first = negative ? start - 1 : start;
        Set<BigDecimal> printed = negative ? multiplied(values, BigDecimal.ONE.negate()) : values;
        NumeralUnit front = NumeralUnit.inFront(text, free(), first);
        NumeralFactor factor = NumeralFactor.behind(text, end, language, front.type() == NumeralType.CURRENCY);
        Set<BigDecimal> meant = multiplied(printed, factor.by());
        if (factor.mayBeUnit() && front.type() != NumeralType.CURRENCY) {
            meant.addAll(printed);
        }
        int to = factor.end();
        for (NumeralFactor.Rest rest = factor.rest(text, language);
                rest != null;
                rest = rest.last().rest(text, language)) {
            meant = multiplied(added(meant, rest.added()), rest.times());
            to = rest.last().end();
        }
        NumeralUnit unit = front.orBehind(text, to, to == end);
        Span whole = new Span(front.at(), unit.at());
        found.add(new Numeral(whole, new Span(first, to), unit.type(), List.copyOf(meant), unit.symbol()));
        at = unit.at();
    }

    /** @return where the numeral before ends */
    private int free() {
        return found.isEmpty() ? 0 : found.get(found.size() - 1).span().end();
    }

    private boolean isMinus(int place) {
        return text.charAt(place) == '-' || text.charAt(place) == '−';
    }

    private boolean isWordOrDigit(int place) {
        return place >= 0 && Character.isLetterOrDigit(text.codePointBefore(place + 1));
    }

    private static Set<BigDecimal> added(Set<BigDecimal> values, BigDecimal number) {
        Set<BigDecimal> sums = new LinkedHashSet<>();
        values.forEach(value -> sums.add(value.add(number)));
        return sums;
    }

    private static Set<BigDecimal> multiplied(Set<BigDecimal> values, BigDecimal by) {
        Set<BigDecimal> products = new LinkedHashSet<>();
        values.forEach(value -> products.add(value.multiply(by)));
        return products;
    }
}
