package dev.onrecord.comparison;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Times of the day in folded texts: {@code 2:30pm} and {@code 14h30} are 14:30, 16:30 CEST is 14:30 UTC, and 14:30:20 is
 * 14:30, too.
 */
final class ClockTimes {

    private static final int HALF_A_DAY = 12;

    private static final int HOUR = 60;

    private static final int DAY = 24 * HOUR;

    /** No part of a date, of another time or of a decimal. */
    private static final String BEGINNING = "(?<![\\p{L}\\p{Nd}:.,-])";

    private static final Pattern OF_HALF_DAYS = Pattern.compile(
            BEGINNING + "(0?[1-9]|1[0-2])(?:[:.]([0-5][0-9])(?::([0-5][0-9]))?)? ?([ap]) ?m(?![\\p{L}\\p{Nd}])");

    private static final Pattern OF_WHOLE_DAYS = Pattern.compile(
            BEGINNING + "([01]?[0-9]|2[0-4])(?:[:.]([0-5][0-9]) ?(?:uhr|hrs|h)|h ?([0-5][0-9]))(?![\\p{L}\\p{Nd}:.])");

    private static final Pattern PADDED = Pattern.compile(BEGINNING + "0([0-9]:[0-5][0-9])(?![\\p{Nd}:.,])");

    /** Hours of two digits: with one they may be those of a race. */
    private static final Pattern WITH_SECONDS =
            Pattern.compile(BEGINNING + "([01][0-9]|2[0-3]):([0-5][0-9]):[0-5][0-9](?![\\p{Nd}:.,])");

    private static final Map<String, String> WORDS =
            Map.of("noon", "12:00", "midday", "12:00", "midnight", "0:00", "24:00", "0:00");

    /** Names that are used of one zone alone, with its hours before UTC. */
    private static final Map<String, Integer> ZONES = Map.ofEntries(
            entry("utc", 0),
            entry("gmt", 0),
            entry("z", 0),
            entry("cet", 1),
            entry("mez", 1),
            entry("cest", 2),
            entry("mesz", 2),
            entry("eet", 2),
            entry("eest", 3),
            entry("msk", 3),
            entry("jst", 9),
            entry("kst", 9),
            entry("edt", -4),
            entry("est", -5),
            entry("pdt", -7));

    /** A whole text: beside a day it may be of another day in another zone. */
    private static final Pattern ZONED =
            Pattern.compile("(?<local>(?<hour>[0-9]{1,2}):(?<minute>[0-9]{2})(?::(?<second>[0-9]{2}))?) ?"
                    + "(?:(?<zone>[a-z]+)|(?:utc|gmt)? ?(?<sign>[+-])(?<hours>[0-9]{1,2})(?::?(?<minutes>[0-9]{2}))?)");

    private ClockTimes() {}

    /** @return the text in UTC where it is a time of a zone alone */
    static String inUtc(String words) {
        return zoned(words).map(ClockTimes::inUtc).orElse(words);
    }

    /** @return what clocks show of a time of a zone, where the text is that alone; else the text */
    static String local(String words) {
        return zoned(words).map(time -> time.group("local")).orElse(words);
    }

    /** @return the text with its times in minutes, as who is less precise gives them */
    static String withoutSeconds(String words) {
        return WITH_SECONDS.matcher(words).replaceAll(time -> clock(Integer.parseInt(time.group(1)), time.group(2)));
    }

    /** @return the folded text with its times in hours and minutes of the whole day */
    static String ofWholeDays(String words) {
        if (words.chars().noneMatch(Character::isDigit)) {
            return WORDS.getOrDefault(words, words);
        }
        String whole = OF_HALF_DAYS
                .matcher(words)
                .replaceAll(time -> clock(
                        Integer.parseInt(time.group(1)) % HALF_A_DAY
                                + (time.group(4).equals("p") ? HALF_A_DAY : 0),
                        time.group(2),
                        time.group(3)));
        String colons = OF_WHOLE_DAYS
                .matcher(whole)
                .replaceAll(time ->
                        clock(Integer.parseInt(time.group(1)), time.group(2) == null ? time.group(3) : time.group(2)));
        String plain = PADDED.matcher(colons).replaceAll("$1");
        return WORDS.getOrDefault(plain, plain);
    }

    private static Optional<Matcher> zoned(String words) {
        return Optional.of(ZONED.matcher(words))
                .filter(Matcher::matches)
                .filter(time -> time.group("zone") == null || ZONES.containsKey(time.group("zone")));
    }

    private static String inUtc(Matcher time) {
        int local = minutes(time.group("hour"), time.group("minute"));
        int utc = Math.floorMod(local - offset(time), DAY);
        return clock(utc / HOUR, String.format(Locale.ROOT, "%02d", utc % HOUR), time.group("second")) + " utc";
    }

    private static int offset(Matcher time) {
        String zone = time.group("zone");
        if (zone != null) {
            return ZONES.getOrDefault(zone, 0) * HOUR;
        }
        int ahead = minutes(time.group("hours"), time.group("minutes"));
        return time.group("sign").equals("-") ? -ahead : ahead;
    }

    private static int minutes(String hours, @Nullable String minutes) {
        return Integer.parseInt(hours) * HOUR + (minutes == null ? 0 : Integer.parseInt(minutes));
    }

    private static String clock(int hour, @Nullable String minutes) {
        return clock(hour, minutes, null);
    }

    private static String clock(int hour, @Nullable String minutes, @Nullable String seconds) {
        return seconds == null
                ? hour + ":" + (minutes == null ? "00" : minutes)
                : String.format(Locale.ROOT, "%02d:%s:%s", hour, minutes, seconds);
    }
}
