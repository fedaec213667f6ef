package dev.onrecord.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What of a date other programs can take: EDTF says more than their formats hold. */
final class Edtf {

    private static final Pattern PLAIN = Pattern.compile("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?");

    private Edtf() {}

    /** @return the expression where it is a day, a month or a year as ISO 8601-1 has it; null where it says more */
    static @Nullable String plain(@Nullable String edtf) {
        return edtf != null && PLAIN.matcher(edtf).matches() ? edtf : null;
    }

    /** @return the days that a date can mean, as an interval of ISO 8601; null where there is no date */
    static @Nullable String days(@Nullable Object date) {
        return date == null ? null : Fields.text(date, "earliest") + "/" + Fields.text(date, "latest");
    }
}
