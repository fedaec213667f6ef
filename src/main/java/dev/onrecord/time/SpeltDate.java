package dev.onrecord.time;

import static java.util.stream.Collectors.joining;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Dates in EDTF as people read them who do not read that, in English. */
public final class SpeltDate {

    private static final Pattern DATE = Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?(~)?");

    private static final String INTERVAL = "/";

    private static final String OPEN = "..";

    private SpeltDate() {}

    /**
     * @param edtf an expression that has been read
     * @return it in words: {@code about 2015 to July 2025} for {@code 2015~/2025-07}, {@code 18 to 24 July 2025} for
     *     {@code 2025-07-18/2025-07-24}
     */
    public static String of(String edtf) {
        String[] ends = edtf.split(INTERVAL, 2);
        if (ends.length == 1) {
            return date(edtf);
        }
        if (ends[1].equals(OPEN)) {
            return "since " + date(ends[0]);
        }
        return ends[0].equals(OPEN) ? "until " + date(ends[1]) : beginning(ends[0], ends[1]) + " to " + date(ends[1]);
    }

    /** Without the month and the year that its end has as well, where both are as precise. */
    private static String beginning(String first, String last) {
        String whole = date(first);
        String[] from = first.split("-");
        String[] to = last.split("-");
        if (from.length != to.length || from.length == 1 || !from[0].equals(to[0]) || (first + last).contains("~")) {
            return whole;
        }
        boolean isOneMonth = from.length == 3 && from[1].equals(to[1]);
        return isOneMonth
                ? whole.substring(0, whole.indexOf(' '))
                : whole.substring(0, whole.length() - year(from[0]).length() - 1);
    }

    private static String date(String edtf) {
        return DATE.matcher(edtf).replaceAll(SpeltDate::spelt);
    }

    private static String spelt(MatchResult date) {
        String about = date.group(4) == null ? "" : "about";
        String day = date.group(3) == null ? "" : String.valueOf(Integer.parseInt(date.group(3)));
        String month = date.group(2) == null ? "" : monthName(Integer.parseInt(date.group(2)));
        return Stream.of(about, day, month, year(date.group(1)))
                .filter(part -> !part.isEmpty())
                .collect(joining(" "));
    }

    /** The year 79 without its zeros would be read as one of the last century. */
    private static String year(String digits) {
        int year = Integer.parseInt(digits);
        return digits.startsWith("0") && year > 0 ? "AD " + year : digits;
    }

    private static String monthName(int month) {
        return Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
