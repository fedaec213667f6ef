package dev.onrecord.web;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates in EDTF for those who do not read it: other programs, whose formats hold less, and people. */
final class EdtfText {

    private static final Pattern PLAIN = Pattern.compile("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?");

    private static final Pattern DATE = Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?(~)?");

    private static final String OPEN_END = "/..";

    private static final String OPEN_BEGINNING = "../";

    private EdtfText() {}

    /** @return the expression where it is a day, a month or a year as ISO 8601-1 has it; null where it says more */
    static @Nullable String plain(@Nullable String edtf) {
        return edtf != null && PLAIN.matcher(edtf).matches() ? edtf : null;
    }

    /** @return whether it says when something began, and not that it ended */
    static boolean isOpenAtEnd(String edtf) {
        return edtf.endsWith(OPEN_END);
    }

    /** @return whether it says until when something was, and not since when */
    static boolean isOpenAtBeginning(String edtf) {
        return edtf.startsWith(OPEN_BEGINNING);
    }

    /** @return the expression as people read it: {@code about 2015 to July 2025} for {@code 2015~/2025-07} */
    static String spelt(String edtf) {
        if (isOpenAtEnd(edtf)) {
            return "since " + spelt(edtf.substring(0, edtf.length() - OPEN_END.length()));
        }
        if (isOpenAtBeginning(edtf)) {
            return "until " + spelt(edtf.substring(OPEN_BEGINNING.length()));
        }
        return DATE.matcher(edtf).replaceAll(EdtfText::spelt).replace("/", " to ");
    }

    private static String spelt(MatchResult date) {
        String about = date.group(4) == null ? "" : "about ";
        String day = date.group(3) == null ? "" : Integer.parseInt(date.group(3)) + " ";
        String month = date.group(2) == null ? "" : monthName(Integer.parseInt(date.group(2))) + " ";
        return about + day + month + date.group(1);
    }

    private static String monthName(int month) {
        return Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    /**
     * @return the days that a date can mean, as an interval of ISO 8601, whose ends may be open; null where there is no
     *     date
     */
    static @Nullable String days(@Nullable Object date) {
        if (date == null) {
            return null;
        }
        String edtf = JsonObjects.text(date, "edtf");
        return (isOpenAtBeginning(edtf) ? OPEN_BEGINNING : JsonObjects.text(date, "earliest") + "/")
                + (isOpenAtEnd(edtf) ? ".." : JsonObjects.text(date, "latest"));
    }
}
