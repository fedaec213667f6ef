package dev.onrecord.finder;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Times of the clock, and how long something took: {@code 14:05}, {@code 3 pm}, {@code 14h30}, {@code 2:05:30}. */
final class ClockTime {

    private static final String CLOCK =
            "(?:[01]?[0-9]|2[0-4]):[0-5][0-9](?::[0-5][0-9](?:[.,][0-9]{1,3})?)?(?![0-9:])(?:[ \u00A0\u202F]?MERIDIEM(?!\\p{L}))?|[0-9]{1,3}:[0-5][0-9]:[0-5][0-9](?![0-9:])|(?:[01]?[0-9]|2[0-4]) ?h ?[0-5][0-9](?!\\p{L}|[0-9])|(?:1[0-2]|[1-9])[ \u00A0\u202F]?MERIDIEM(?!\\p{L})";

    private static final Map<String, Pattern> TIMES = new ConcurrentHashMap<>();

    private ClockTime() {}

    /** @return what finds a time in a text of the language */
    static Pattern pattern(Locale language) {
        return TIMES.computeIfAbsent(
                Meridiem.pattern(language),
                meridiem -> Pattern.compile(CLOCK.replace("MERIDIEM", meridiem), Pattern.CASE_INSENSITIVE));
    }
}
