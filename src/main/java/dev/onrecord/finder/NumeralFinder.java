package dev.onrecord.finder;

import dev.onrecord.finder.Numeral.NumeralType;
import java.math.BigDecimal;
import java.math.MathContext;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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

    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private static final int MOST_GROUPS = MOST_DIGITS / 3;

    private static final Pattern WORD_BEHIND = Pattern.compile(
            "[ \u00A0\u202F]?([十百千万萬億亿兆십백천만억조]|ร้อย|พัน|หมื่น|แสน|ล้าน|[\\p{L}\\p{M}]{1,14}+(?!\\p{L}))");

    /** Digits behind a magnitude of East Asia, which go on with the number. */
    private static final Pattern REST_BEHIND = Pattern.compile("([ \u00A0]?)(\\p{Nd}{1,4}+(?![.,]\\p{Nd}))");

    private static final Pattern PERCENT_BEHIND = Pattern.compile(
            "[ \u00A0\u202F]?([%٪％﹪]|퍼센트|パーセント|proc\\.|(?:procent\\p{L}*|prosent\\p{L}*|százalék\\p{L}*|la sută|posto|persen|phần trăm|τοις εκατό|אחוזים|відсотк\\p{L}*|per cent|percent|Prozent|por ciento|pour cent|por cento|per cento|процентов|процента|процент|بالمئة|في المئة|प्रतिशत)(?!\\p{L}))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern CURRENCY_BEHIND = Pattern.compile(
            "[ \u00A0\u202F]?(\\p{Sc}|(?:USD|EUR|GBP|CHF|JPY|CNY|RUB|dollars?|euros?|pounds?|dólares?|Dollar|pesos?|bolívares?|rublos?|yen|yuan|円|元)(?!\\p{L}))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern CURRENCY_IN_FRONT = Pattern.compile(
            "(?:(?<!\\p{L})(?:USD|EUR|GBP|CHF|US|A|C|HK|NZ|R|S)?\\p{Sc}|(?<!\\p{L})(?:USD|EUR|GBP|CHF|JPY|CNY|RUB|INR|IDR|BRL|MXN|SEK|NOK|DKK|PLN|UAH|KRW|VND|CAD|AUD|NZD|HKD|SGD|ZAR|AED|ILS|CZK|HUF|KES|NGN|THB|PHP|MYR|PKR|BDT"
                    + "|(?:Bs|Rp|Rs|[Kk]r)\\.?|RM|Tk|K[Ss]h))[ \u00A0\u202F]?$|(?<!\\p{L})R$");
    private static final Pattern ORDINAL_BEHIND =
            Pattern.compile("(?:st|nd|rd|th|[ºª°]|er|ère|ème|e|\\.º|\\.ª)(?![\\p{L}\\p{N}])");
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
        this.times = time(language);
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
        if (between.length() == 0 && at < text.length() && isNumber(text.codePointAt(at))) {
            values = digits.get(0).equals("10") && isPower() ? powerOfTen() : mixed(values);
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

    /** Of one and two it is a mark of a note as often. */
    private boolean isPower() {
        int end = at;
        while (end < text.length() && SUPERSCRIPTS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        String exponent = text.substring(at, end);
        return end > at && (exponent.length() == 2 || SUPERSCRIPTS.indexOf(exponent) > 2) && exponent.length() <= 2;
    }

    /** {@code 10⁶}. */
    private Set<BigDecimal> powerOfTen() {
        int exponent = 0;
        for (; at < text.length() && SUPERSCRIPTS.indexOf(text.charAt(at)) >= 0; at++) {
            exponent = exponent * 10 + SUPERSCRIPTS.indexOf(text.charAt(at));
        }
        return new LinkedHashSet<>(Set.of(BigDecimal.TEN.pow(exponent)));
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
                || !Character.isDigit(text.codePointAt(at + 1))) {
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

    private static final String CLOCK =
            "(?:[01]?[0-9]|2[0-4]):[0-5][0-9](?::[0-5][0-9](?:[.,][0-9]{1,3})?)?(?![0-9:])(?:[ \u00A0\u202F]?MERIDIEM(?!\\p{L}))?|[0-9]{1,3}:[0-5][0-9]:[0-5][0-9](?![0-9:])|(?:[01]?[0-9]|2[0-4]) ?h ?[0-5][0-9](?!\\p{L}|[0-9])|(?:1[0-2]|[1-9])[ \u00A0\u202F]?MERIDIEM(?!\\p{L})";

    private static final Map<String, Pattern> TIMES = new ConcurrentHashMap<>();

    private static Pattern time(Locale language) {
        return TIMES.computeIfAbsent(
                Meridiem.pattern(language),
                meridiem -> Pattern.compile(CLOCK.replace("MERIDIEM", meridiem), Pattern.CASE_INSENSITIVE));
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
        Unit front = unitInFront(first);
        Factor factor = factorBehind(end);
        Set<BigDecimal> meant = multiplied(printed, factor.by());
        if (factor.mayBeUnit() && front.type() != NumeralType.CURRENCY) {
            meant.addAll(printed);
        }
        int to = factor.end();
        for (Factor last = factor, next = goesOnBehind(last); next != null; last = next, next = goesOnBehind(last)) {
            meant = added(meant, next.by());
            to = next.end();
        }
        Unit unit = unitBehind(front, to, to == end);
        Span whole = new Span(front.at(), unit.at());
        found.add(new Numeral(whole, new Span(first, to), unit.type(), List.copyOf(meant), unit.symbol()));
        at = unit.at();
    }

    /** @return where the numeral before ends */
    private int free() {
        return found.isEmpty() ? 0 : found.get(found.size() - 1).span().end();
    }

    /**
     * What makes a number one of something.
     *
     * @param symbol a currency or a percent sign; null where there is none
     * @param at where it begins in front of the number, or ends behind it: the number's own end where there is none
     */
    private record Unit(NumeralType type, @Nullable String symbol, int at) {}

    private Unit unitInFront(int first) {
        String front = text.substring(Math.max(free(), first - 5), first);
        Matcher currency = CURRENCY_IN_FRONT.matcher(front);
        return currency.find()
                ? new Unit(NumeralType.CURRENCY, currency.group().strip(), first - front.length() + currency.start())
                : new Unit(NumeralType.NUMBER, null, first);
    }

    /**
     * @param front what stands in front of the number; what stands behind says more
     * @param isBare whether no words multiply the number
     */
    private Unit unitBehind(Unit front, int to, boolean isBare) {
        Matcher percent = behind(PERCENT_BEHIND, to);
        if (percent != null) {
            return new Unit(NumeralType.PERCENT, percent.group(1), percent.end());
        }
        Matcher money = behind(CURRENCY_BEHIND, to);
        if (money != null) {
            return new Unit(NumeralType.CURRENCY, money.group(1), money.end());
        }
        Matcher ordinal = isBare ? behind(ORDINAL_BEHIND, to) : null;
        return ordinal == null
                ? new Unit(front.type(), front.symbol(), to)
                : new Unit(NumeralType.ORDINAL, front.symbol(), ordinal.end());
    }

    /**
     * What words behind a numeral multiply it by.
     *
     * @param by the product; 1 where there is none
     * @param end where they end
     * @param isMyriad whether they end with a magnitude of East Asia, behind which smaller numbers may follow
     * @param mayBeUnit whether they may be a unit instead
     */
    private record Factor(BigDecimal by, int end, boolean isMyriad, boolean mayBeUnit) {}

    private Factor factorBehind(int end) {
        Factor factor = new Factor(BigDecimal.ONE, end, false, false);
        // More than one: two mil millones are a Spanish billion.
        for (Matcher word = behind(WORD_BEHIND, end); word != null; word = behind(WORD_BEHIND, factor.end())) {
            boolean atOnce = word.start(1) == end;
            Optional<BigDecimal> magnitude = Magnitude.of(word.group(1), atOnce, language);
            if (magnitude.isEmpty()) {
                break;
            }
            factor = new Factor(
                    factor.by().multiply(magnitude.get()),
                    word.end(),
                    Magnitude.isMyriad(word.group(1)),
                    atOnce && Magnitude.mayBeUnit(word.group(1)));
        }
        return factor;
    }

    /** @return what is to be added for digits behind a magnitude, as in {@code 1億2000万}; null where none belong to it */
    private @Nullable Factor goesOnBehind(Factor last) {
        Matcher rest = last.isMyriad() ? behind(REST_BEHIND, last.end()) : null;
        if (rest == null) {
            return null;
        }
        Factor factor = factorBehind(rest.end());
        BigDecimal value = new BigDecimal(ascii(rest.group(2))).multiply(factor.by());
        // Only Korean parts them with a blank; what follows without a magnitude is then another number.
        boolean isParted = !rest.group(1).isEmpty();
        boolean mayBeParted = Character.UnicodeScript.of(text.charAt(last.end() - 1)) == Character.UnicodeScript.HANGUL
                && factor.end() > rest.end();
        return value.compareTo(last.by()) >= 0 || isParted && !mayBeParted
                ? null
                : new Factor(value, factor.end(), factor.isMyriad(), false);
    }

    private static String ascii(String digits) {
        return digits.codePoints()
                .mapToObj(digit -> String.valueOf(Character.digit(digit, 10)))
                .collect(Collectors.joining());
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

    /** @return what stands at once behind the place; null where that is something else */
    private @Nullable Matcher behind(Pattern pattern, int place) {
        Matcher matcher = pattern.matcher(text).region(place, text.length());
        matcher.useTransparentBounds(true);
        return matcher.lookingAt() ? matcher : null;
    }
}
