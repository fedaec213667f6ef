package dev.onrecord.authoring;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day that is told by its distance from the publication. A day of the week is the last one before it, or the day
 * itself, as newspapers tell what has happened.
 *
 * @param words as they are printed
 * @param date the day; null where the day of publication is not known
 */
record RelativeDate(String words, @Nullable LocalDate date) {

    private static final Map<String, List<String>> WEEKDAYS = Map.of(
            "en", List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
            "es", List.of("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"),
            "de", List.of("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"),
            "fr", List.of("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
            "ar", List.of("الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"));

    private static final Map<String, Map<String, Integer>> DAYS = Map.of(
            "en", Map.of("today", 0, "yesterday", -1, "tomorrow", 1),
            "es", Map.of("hoy", 0, "ayer", -1),
            "de", Map.of("heute", 0, "gestern", -1),
            "fr", Map.of("aujourd’hui", 0, "aujourd'hui", 0, "hier", -1, "demain", 1),
            "ar", Map.of("اليوم", 0, "أمس", -1));

    /** @return the relative days of a text, in their order; none in a language that is not known here */
    static List<RelativeDate> find(String text, Locale language, @Nullable LocalDate published) {
        List<RelativeDate> found = new ArrayList<>();
        List<String> weekdays = WEEKDAYS.getOrDefault(language.getLanguage(), List.of());
        Map<String, Integer> days = DAYS.getOrDefault(language.getLanguage(), Map.of());
        if (weekdays.isEmpty()) {
            return found;
        }
        String all = String.join("|", weekdays) + "|" + String.join("|", days.keySet());
        Matcher word = Pattern.compile(
                        "(?<![\\p{L}\\p{N}])(?:" + all + ")(?![\\p{L}\\p{N}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text);
        while (word.find()) {
            found.add(new RelativeDate(word.group(), date(word.group(), weekdays, days, published)));
        }
        return found;
    }

    private static @Nullable LocalDate date(
            String word, List<String> weekdays, Map<String, Integer> days, @Nullable LocalDate published) {
        if (published == null) {
            return null;
        }
        for (int i = 0; i < weekdays.size(); i++) {
            if (weekdays.get(i).equalsIgnoreCase(word)) {
                return published.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(i + 1)));
            }
        }
        return published.plusDays(days.getOrDefault(word.toLowerCase(Locale.ROOT), 0));
    }
}
