package dev.onrecord.finder;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What stands between digits in one language: what parts thousands, and what parts a fraction from the whole. */
final class Separators {

    /** Blanks with which several languages, and ISO 80000-1, part thousands. */
    private static final String BLANKS = " \u00A0\u202F\u2009\u2007";

    /** What parts thousands, wherever it is printed; the last is Arabic. */
    private static final String ALWAYS_GROUPS = BLANKS + "'’٬";

    /** Arabic for a decimal point. */
    private static final char ALWAYS_POINT = '٫';

    private final boolean known;
    private final boolean byCountry;
    private final char point;
    private final char group;

    /** @param language of the text; {@link Locale#ROOT} where it is not known */
    Separators(Locale language) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(language);
        this.known = !language.getLanguage().isEmpty();
        // From Mexico to Peru a comma parts thousands, in Spain and in Argentina a point.
        this.byCountry =
                language.getLanguage().equals("es") && language.getCountry().isEmpty();
        this.point = symbols.getDecimalSeparator();
        this.group = symbols.getGroupingSeparator();
    }

    static boolean isBlank(char c) {
        return BLANKS.indexOf(c) >= 0;
    }

    /** @return whether it can stand between the digits of one number */
    static boolean mayPart(char c) {
        return ".,·".indexOf(c) >= 0 || ALWAYS_GROUPS.indexOf(c) >= 0 || c == ALWAYS_POINT;
    }

    /** @return whether the language is known to part a fraction from the whole by a point */
    boolean hasPoint() {
        return known && point == '.';
    }

    /** @return whether the language parts thousands by blanks */
    boolean groupsByBlanks() {
        return known && isBlank(group);
    }

    /**
     * @param digits the runs of digits of a numeral, in ASCII
     * @param between what stands between them, one less
     * @return what they can mean, the likeliest first; nothing where they are no number
     */
    Set<BigDecimal> values(List<String> digits, String between) {
        Set<BigDecimal> values = new LinkedHashSet<>();
        if (between.isEmpty()) {
            values.add(new BigDecimal(digits.get(0)));
            return values;
        }
        int last = between.length() - 1;
        boolean alone = between.indexOf(between.charAt(last)) == last;
        if (alone
                && isPoint(between.charAt(last), digits.get(last + 1).length(), last == 0)
                && areGroups(digits, between, last)) {
            values.add(new BigDecimal(String.join("", digits.subList(0, last + 1)) + "." + digits.get(last + 1)));
        }
        if (between.chars().allMatch(c -> c == between.charAt(0))
                && areGroups(digits, between, between.length())
                && isGroup(between.charAt(0), last == 0)) {
            values.add(new BigDecimal(String.join("", digits)));
        }
        return values;
    }

    /** @param only whether it is the only separator of its numeral */
    private boolean isPoint(char c, int digitsBehind, boolean only) {
        if (c == ALWAYS_POINT || c == '·') {
            return true;
        }
        if (ALWAYS_GROUPS.indexOf(c) >= 0) {
            return false;
        }
        return !only || digitsBehind != 3 || !known || c == point || byCountry && c == ',';
    }

    /** @param only whether it is the only separator of its numeral */
    private boolean isGroup(char c, boolean only) {
        return c != ALWAYS_POINT
                && c != '·'
                && (!only || ALWAYS_GROUPS.indexOf(c) >= 0 || !known || c != point || byCountry && c == ',');
    }

    /** @return whether the first so many separators part thousands, or as in India thousands and then hundreds */
    private static boolean areGroups(List<String> digits, String between, int count) {
        if (count == 0) {
            return true;
        }
        for (int i = 1; i <= count; i++) {
            int length = digits.get(i).length();
            if (between.charAt(i - 1) != between.charAt(0) || length != 3 && (length != 2 || i == count)) {
                return false;
            }
        }
        return digits.get(0).length() <= 3 && !digits.get(0).startsWith("0");
    }
}
