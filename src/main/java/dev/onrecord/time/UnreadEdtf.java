package dev.onrecord.time;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Expressions of ISO 8601-2 that say more, or otherwise, than the dates that {@link Edtf} reads: what level of the Extended
 * Date/Time Format they are, and what to write for them.
 */
final class UnreadEdtf {

    private static final Pattern TIMED = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})T\\d{2}:\\d{2}.*");

    private static final Pattern TIME = Pattern.compile("\\d{1,2}:\\d{2}(?::\\d{2})?.*");

    /** Those that look like a hyphen. */
    private static final Pattern DASHES = Pattern.compile("(?<=\\d)[\\u2010-\\u2015\\u2212\\uff0d](?=\\d)");

    private static final Pattern PART_OF_YEAR = Pattern.compile("(\\d{4})-(2[1-9]|3\\d|4[01])");

    private static final int WINTER = 24;
    private static final int SOUTHERN_WINTER = 32;
    private static final int QUARTERS = 33;
    private static final int QUADRIMESTERS = 37;
    private static final int SEMESTERS = 40;

    private static final Pattern DECADE_OR_CENTURY = Pattern.compile("(\\d{2})(\\dX|XX)");

    private static final Pattern UNSPECIFIED_END = Pattern.compile("(\\d{4}|\\d{4}-(?:0[1-9]|1[0-2]))(?:-XX){1,2}");

    private static final Pattern UNSPECIFIED = Pattern.compile("(?=.*X)[\\dX]{4}(?:-[\\dX]{2}(?:-[\\dX]{2})?)?");

    private static final Pattern UNCERTAIN = Pattern.compile("(\\d{4}(?:-\\d{2}(?:-\\d{2})?)?)[?%]");

    private static final Pattern QUALIFIED_WITHIN =
            Pattern.compile("(?=.*[?~%])[?~%]?\\d{4}[?~%]?(?:-[?~%]?\\d{2}[?~%]?){0,2}");

    private static final Pattern FAR_YEAR = Pattern.compile("Y-?\\d{5,}|-\\d{4}(?:-\\d{2}(?:-\\d{2})?)?");

    private static final Pattern REACHING_YEAR = Pattern.compile("Y?-?\\d+(?:E\\d+)?(?:S\\d+)?");

    private static final Pattern SET = Pattern.compile("\\[[-\\dX.,~?%]+]|\\{[-\\dX.,~?%]+}");

    private UnreadEdtf() {}

    /**
     * @param part what stands alone, or at an end of an interval
     * @return what it is in EDTF and what to write, as the rest of a sentence about it; empty where it is no EDTF
     */
    static Optional<String> told(String part) {
        Matcher timed = TIMED.matcher(part);
        if (timed.matches()) {
            return Optional.of("has a time of day; a date is without one, as in " + timed.group(1) + ".");
        }
        if (TIME.matcher(part).matches()) {
            return Optional.of("is a time of day; a date is without one, as in 2025-07-18.");
        }
        String hyphened = DASHES.matcher(part).replaceAll("-");
        if (!hyphened.equals(part)) {
            return Optional.of("has a dash where EDTF has a hyphen: write " + hyphened + ".");
        }
        Matcher partOfYear = PART_OF_YEAR.matcher(part);
        if (partOfYear.matches()) {
            return Optional.of(partOfYear(partOfYear.group(1), Integer.parseInt(partOfYear.group(2))));
        }
        Matcher uncertain = UNCERTAIN.matcher(part);
        if (uncertain.matches()) {
            return Optional.of(level(
                    1, "write " + uncertain.group(1) + "~ where it is about that; how it is known is its `basis`."));
        }
        return unspecified(part).or(() -> rare(part));
    }

    private static Optional<String> unspecified(String part) {
        Matcher years = DECADE_OR_CENTURY.matcher(part);
        if (years.matches()) {
            return Optional.of(level(1, "write " + part.replace('X', '0') + "/" + part.replace('X', '9') + "."));
        }
        Matcher end = UNSPECIFIED_END.matcher(part);
        if (end.matches()) {
            return Optional.of(level(1, "write " + end.group(1) + "."));
        }
        return UNSPECIFIED.matcher(part).matches()
                ? Optional.of(level(2, "write an interval of what it can mean, as in 1970/1979."))
                : Optional.empty();
    }

    private static Optional<String> rare(String part) {
        if (FAR_YEAR.matcher(part).matches()) {
            return Optional.of(level(1, "years are from 0000 to 9999."));
        } else if (REACHING_YEAR.matcher(part).matches() && part.matches(".*[SE].*")) {
            return Optional.of(level(2, "write an interval of years, as in 1950/1959."));
        } else if (SET.matcher(part).matches()) {
            return Optional.of(level(2, "write an interval that has all of them, as in 2025-07-18/2025-07-20."));
        }
        return QUALIFIED_WITHIN.matcher(part).matches()
                ? Optional.of(level(2, "write the mark `~` at the end, as in 2025-07~, or none."))
                : Optional.empty();
    }

    /** Quarters and the like are months; seasons are others in the north and in the south. */
    private static String partOfYear(String year, int code) {
        if (code <= SOUTHERN_WINTER) {
            int level = code <= WINTER ? 1 : 2;
            return level(level, "write the months of that season, as in " + year + "-03/" + year + "-05.");
        }
        int first = code < QUADRIMESTERS ? QUARTERS : code < SEMESTERS ? QUADRIMESTERS : SEMESTERS;
        int length = code < QUADRIMESTERS ? 3 : code < SEMESTERS ? 4 : 6;
        int begin = (code - first) * length + 1;
        int end = begin + length - 1;
        return level(2, String.format(Locale.ROOT, "write its months, %s-%02d/%s-%02d.", year, begin, year, end));
    }

    private static String level(int level, String instead) {
        String read = level == 1 ? "of which OnRecord reads `~` and open ends alone" : "which OnRecord does not read";
        return "is EDTF of level " + level + ", " + read + ": " + instead;
    }
}
