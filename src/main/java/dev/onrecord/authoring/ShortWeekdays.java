package dev.onrecord.authoring;

import static java.util.Objects.requireNonNull;

import dev.onrecord.finder.CalendarNames;
import dev.onrecord.language.Lexicon;
import java.time.DayOfWeek;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The names of the days of the week as one language abbreviates them: {@code Fri}, {@code vie.}, {@code пт}. Many are
 * other words, too ({@code Sun}, {@code mar}, {@code So}), so that what stands beside them must tell that they are days.
 */
final class ShortWeekdays {

    /** Where a list of days or hours has them: at the beginning, or in brackets. */
    private static final Pattern BEGINNING = Pattern.compile("(?:|.*[(\\[]\\s?)", Pattern.DOTALL);

    /** What stands behind one there. */
    private static final Pattern HOUR_OR_END = Pattern.compile("\\s*[)\\]].*|[,:]?\\s+\\p{Nd}.*|\\s*", Pattern.DOTALL);

    /** Behind a point, no other sentence. */
    private static final Pattern GOES_ON = Pattern.compile("\\s+[\\p{Ll}\\p{Nd}].*|\\s*[,;:)\\]].*", Pattern.DOTALL);

    /** Languages whose names of days have a capital. */
    private static final Set<String> CAPITAL = Set.of("en", "de");

    private static final String NOTHING = "(?!)";

    private final Map<String, DayOfWeek> days;
    private final Pattern inFront;
    private final Set<String> otherWords;
    private final boolean areCapital;

    /** @param words of the language: what stands in front of a day, and which days are other words without a point */
    ShortWeekdays(Lexicon words) {
        this.days = CalendarNames.shortWeekdays(Locale.forLanguageTag(words.language()));
        this.inFront = Pattern.compile(
                ".*(?<!\\p{L})(?:"
                        + words.alternatives("relative-day.short.front").orElse(NOTHING) + ")\\s+",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
        this.otherWords = Set.copyOf(words.words("relative-day.short.doubtful"));
        this.areCapital = CAPITAL.contains(words.language());
    }

    /** @return the names in lower case, without points */
    Set<String> names() {
        return days.keySet();
    }

    /** @return the day of the name, which may have a point */
    DayOfWeek day(String name) {
        return requireNonNull(days.get(bare(name)), "only names of this language are looked up");
    }

    private static String bare(String name) {
        return name.toLowerCase(Locale.ROOT).replace(".", "");
    }

    /**
     * @param name that stands in a text, perhaps with a point
     * @param isTold whether a word beside it says which day of that name is meant
     * @param front what stands in front of it
     * @param behind what stands behind it
     * @return whether it is a day there
     */
    boolean isOne(String name, boolean isTold, String front, String behind) {
        boolean isListed = BEGINNING.matcher(front).matches()
                && HOUR_OR_END.matcher(behind).matches();
        boolean isCapital = Character.isUpperCase(name.codePointAt(0));
        if (isCapital != areCapital && !(isListed && isCapital)) {
            return false;
        }
        boolean isWithinSentence = isTold || inFront.matcher(front).matches();
        boolean mayBeOther = otherWords.contains(bare(name))
                && !(name.endsWith(".") && GOES_ON.matcher(behind).matches());
        return isListed || isWithinSentence && !mayBeOther;
    }
}
