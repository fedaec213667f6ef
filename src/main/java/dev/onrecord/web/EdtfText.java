package dev.onrecord.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates in EDTF for other programs, whose formats hold less. */
final class EdtfText {

    private static final Pattern PLAIN = Pattern.compile("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?");

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
