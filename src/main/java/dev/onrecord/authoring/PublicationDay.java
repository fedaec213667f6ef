package dev.onrecord.authoring;

import dev.onrecord.finder.CalendarNames;
import dev.onrecord.finder.Dateline;
import dev.onrecord.finder.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The day of publication that a document prints: with day, month and year in the dateline, or in a line that has nothing
 * else, near the beginning.
 *
 * @param date the day
 * @param words that print it
 * @param paragraph in which they stand, counted from 1
 */
record PublicationDay(LocalDate date, String words, int paragraph) {

    /** In paragraphs: title, subtitle and by-line may stand in front. */
    private static final int BEGINNING = 6;

    /** In letters: a label, a day of the week, and the place. */
    private static final int LONGEST_REST = 40;

    private static final Pattern YEAR_FIRST = Pattern.compile("(?<!\\d)(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");

    private static final Pattern HAN = Pattern.compile("(\\d{4})\\s?[年년]\\s?(\\d{1,2})\\s?[月월]\\s?(\\d{1,2})\\s?[日일]");

    /** Day, month and year, in that order in every language but English, where it may be another. */
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<!\\d)(\\d{1,2})([./])\\s?(\\d{1,2})\\2\\s?(\\d{4})(?!\\d)");

    private static final Pattern DAY_IN_FRONT =
            Pattern.compile("(?<!\\p{Nd})(\\p{Nd}{1,2})(?:st|nd|rd|th|er|º|ª|\\.)?\\s+(?:of |de |d’|d'|di )?$");

    private static final Pattern YEAR_BEHIND = Pattern.compile("\\.?,?\\s+(?:de |del )?(\\p{Nd}{4})(?!\\p{Nd})");

    private static final Pattern DAY_AND_YEAR_BEHIND =
            Pattern.compile("\\.?\\s+(\\p{Nd}{1,2})(?:st|nd|rd|th)?,?\\s+(\\p{Nd}{4})(?!\\p{Nd})");

    /** Hungarian: {@code 2025. június 3.} */
    private static final Pattern YEAR_IN_FRONT = Pattern.compile("(?<!\\p{Nd})(\\p{Nd}{4})\\.?\\s+(?:m\\.\\s+)?$");

    private static final Pattern DAY_BEHIND = Pattern.compile("\\s+(\\p{Nd}{1,2})(?!\\p{Nd})");

    /** Vietnamese: {@code ngày 3 tháng 6 năm 2025}. */
    private static final Pattern VIETNAMESE = Pattern.compile("(\\d{1,2}) tháng (\\d{1,2}) năm (\\d{4})");

    /** A day on which the text was changed is another one. */
    private static final Pattern CHANGED = Pattern.compile(
            "updat|aktualis|actualiz|atualiz|mis à jour|aggiorn|bijgewerkt|uppdater|opdater|oppdater|обновл|оновл|güncel|cập nhật"
                    + "|diperbarui|更新|수정|עודכן|تحديث",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** @return the day that the document prints; null where it prints none */
    static @Nullable PublicationDay find(List<String> paragraphs, Locale language) {
        for (int number = 1; number <= Math.min(paragraphs.size(), BEGINNING); number++) {
            String paragraph = paragraphs.get(number - 1);
            String line = Dateline.find(paragraph, language)
                    .map(dateline -> dateline.of(paragraph))
                    .orElse(paragraph);
            Optional<PublicationDay> day = day(line, number, language);
            boolean isDateline = line.length() < paragraph.length();
            if (day.isPresent() && (isDateline || isNothingElse(line, day.get().words()))) {
                return day.get();
            }
        }
        return null;
    }

    private static boolean isNothingElse(String line, String words) {
        String rest = line.replace(words, "");
        return !CHANGED.matcher(rest).find()
                && rest.codePoints().filter(Character::isLetter).count() <= LONGEST_REST
                && !rest.strip().matches("(?s).*[.!?]");
    }

    private static Optional<PublicationDay> day(String line, int paragraph, Locale language) {
        boolean isEnglish = language.getLanguage().equals("en");
        return byDigits(YEAR_FIRST, 1, 3, 4, line, paragraph)
                .or(() -> byDigits(HAN, 1, 2, 3, line, paragraph))
                .or(() -> isEnglish ? Optional.empty() : byDigits(DAY_FIRST, 4, 3, 1, line, paragraph))
                .or(() -> byDigits(VIETNAMESE, 3, 2, 1, line, paragraph))
                .or(() -> byName(line, paragraph, language));
    }

    private static Optional<PublicationDay> byDigits(
            Pattern pattern, int year, int month, int day, String line, int paragraph) {
        Matcher date = pattern.matcher(line);
        return date.find()
                ? of(date.group(year), number(date.group(month)), date.group(day), date.group(), paragraph)
                : Optional.empty();
    }

    private static Optional<PublicationDay> byName(String line, int paragraph, Locale language) {
        for (CalendarNames.Named month : CalendarNames.months(language).find(line)) {
            Span name = month.span();
            int value = month.values().size() == 1 ? month.values().iterator().next() : 0;
            Matcher front = DAY_IN_FRONT.matcher(line.substring(0, name.start()));
            Matcher year = YEAR_BEHIND.matcher(line).region(name.end(), line.length());
            Matcher behind = DAY_AND_YEAR_BEHIND.matcher(line).region(name.end(), line.length());
            if (front.find() && year.lookingAt()) {
                return of(year.group(1), value, front.group(1), line.substring(front.start(), year.end()), paragraph);
            }
            Matcher yearInFront = YEAR_IN_FRONT.matcher(line.substring(0, name.start()));
            Matcher dayBehind = DAY_BEHIND.matcher(line).region(name.end(), line.length());
            if (yearInFront.find() && dayBehind.lookingAt()) {
                return of(
                        yearInFront.group(1),
                        value,
                        dayBehind.group(1),
                        line.substring(yearInFront.start(), dayBehind.end()),
                        paragraph);
            }
            if (behind.lookingAt()) {
                return of(
                        behind.group(2), value, behind.group(1), line.substring(name.start(), behind.end()), paragraph);
            }
        }
        return Optional.empty();
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static Optional<PublicationDay> of(String year, int month, String day, String words, int paragraph) {
        try {
            LocalDate date = LocalDate.of(number(year), month, number(day));
            // What is still to come is the day of something else.
            return date.isAfter(LocalDate.now(ZoneOffset.UTC).plusDays(1))
                    ? Optional.empty()
                    : Optional.of(new PublicationDay(date, words, paragraph));
        } catch (DateTimeException e) {
            // The 31st of June is nobody's day.
            return Optional.empty();
        }
    }
}
