package dev.onrecord.proof;

import dev.onrecord.finder.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Dates in digits: {@code 2025-06-03}, {@code 3.6.25}, {@code 6/3}. Where digits alone do not tell which of them is the
 * month, either may be. What is read is removed from the words.
 */
final class NumericDates {

    static final int LARGEST_DAY = 31;

    private static final int FLAGS = Pattern.UNICODE_CHARACTER_CLASS | Pattern.CASE_INSENSITIVE;

    private static final Pattern YEAR_MONTH_DAY = digits("(\\d{4})([-/.]) ?(\\d{1,2})\\2 ?(\\d{1,2})(?!\\d)");
    private static final Pattern COMPACT = digits("([12]\\d{3})(\\d{2})(\\d{2})(?!\\d)");
    private static final Pattern THREE_PARTS = digits("(\\d{1,2})([-/.]) ?(\\d{1,2})\\2 ?(\\d{4}|\\d{2})(?!\\d)");
    private static final Pattern YEAR_MONTH = digits("(\\d{4})[-/](\\d{1,2})(?![\\d/-])");
    private static final Pattern MONTH_YEAR = digits("(\\d{1,2})[-/.](\\d{4})(?!\\d)");
    private static final Pattern DAY_MONTH = digits("(\\d{1,2})\\. ?(\\d{1,2})\\.(?!\\d)");
    private static final Pattern TWO_PARTS = digits("(\\d{1,2})/(\\d{1,2})(?![\\d/])");
    private static final Pattern MONTH_SIGN = Pattern.compile("(?<!\\d)(\\d{1,2})\\s?[月월]", FLAGS);
    private static final Pattern SHORT_YEAR = Pattern.compile("(?<![\\p{L}\\d])['’‘](\\d{2})(?!\\d)", FLAGS);

    /** Their countries print dates of other calendars as well, with names of months that are not those of this one. */
    private static final Set<String> TWO_CALENDARS = Set.of("ar", "fa", "he", "ps", "ur");

    /** Before it, a year printed in such a country is one of the other calendar. */
    private static final int FIRST_OF_TWO_CALENDARS = 1_800;

    /** Where dates of digits may begin with the year: {@code 25/06/03}. */
    private static final Set<String> YEAR_FIRST = Set.of("zh", "ja", "ko", "yue", "hu", "lt", "lv", "eu", "mn", "sv");

    private static final int LARGEST_MONTH = 12;
    private static final int FIRST_YEAR = 1_000;
    private static final int LAST_YEAR = 2_999;

    private final UnreadWords words;
    private final String language;
    private final List<Integer> years = new ArrayList<>();
    private boolean hasShortYear;

    NumericDates(UnreadWords words, Locale language) {
        this.words = words;
        this.language = language.getLanguage();
    }

    private static Pattern digits(String pattern) {
        return Pattern.compile("(?<![\\d/])(?<!\\d[.,-])" + pattern, FLAGS);
    }

    /** @return the months of dates that are one by their form, whatever stands beside them */
    List<MonthMention> readClear() {
        for (MatchResult year : words.find(SHORT_YEAR)) {
            addShortYear(number(year, 1));
            remove(year);
        }
        for (MatchResult era : words.find(EastAsianDates.ERA)) {
            years.add(EastAsianDates.firstOfEra(era.group(1)) - 1 + number(era, 2));
            remove(era);
        }
        List<MonthMention> months = new ArrayList<>();
        months.addAll(read(YEAR_MONTH_DAY, date -> date(date, number(date, 1), number(date, 3), number(date, 4))));
        months.addAll(read(COMPACT, date -> date(date, number(date, 1), number(date, 2), number(date, 3))));
        months.addAll(read(THREE_PARTS, this::threeParts));
        months.addAll(read(YEAR_MONTH, month -> date(month, number(month, 1), number(month, 2), 0)));
        months.addAll(read(MONTH_YEAR, month -> date(month, number(month, 2), number(month, 1), 0)));
        months.addAll(read(MONTH_SIGN, month -> date(month, 0, number(month, 1), 0)));
        return months;
    }

    /** @return the months of two numbers that are a day and its month where no other month is printed */
    List<MonthMention> readPairs() {
        List<MonthMention> months =
                isEnglish() ? List.of() : read(DAY_MONTH, date -> date(date, 0, number(date, 2), number(date, 1)));
        return months.isEmpty() ? read(TWO_PARTS, date -> either(date, 0, number(date, 1), number(date, 2))) : months;
    }

    /** @return the years that were read, as they are printed */
    List<Integer> years() {
        return years;
    }

    /** @return whether one of them is printed with two digits, and may be of several centuries */
    boolean hasShortYear() {
        return hasShortYear;
    }

    /** @return whether dates of another calendar may be printed as well */
    boolean hasOtherCalendar() {
        return TWO_CALENDARS.contains(language);
    }

    /** @return whether the year is none of this calendar */
    boolean isOfOtherCalendar(int year) {
        return hasOtherCalendar() && year < FIRST_OF_TWO_CALENDARS;
    }

    static boolean isYear(int number) {
        return number >= FIRST_YEAR && number <= LAST_YEAR;
    }

    private boolean isEnglish() {
        return language.equals("en");
    }

    /** Reads what is like the pattern where it is a date, so that nothing else reads it again. */
    private List<MonthMention> read(Pattern pattern, Function<MatchResult, List<MonthMention>> reader) {
        List<MonthMention> all = new ArrayList<>();
        for (MatchResult each : words.find(pattern)) {
            List<MonthMention> months = reader.apply(each);
            if (!months.isEmpty()) {
                remove(each);
            }
            all.addAll(months);
        }
        return all;
    }

    private void remove(MatchResult match) {
        words.remove(span(match));
    }

    private static Span span(MatchResult match) {
        return new Span(match.start(), match.end());
    }

    private static int number(MatchResult match, int group) {
        return number(match.group(group));
    }

    /** @return the value of at most four digits of any script */
    static int number(String digits) {
        return digits.codePoints().map(digit -> Character.digit(digit, 10)).reduce(0, (all, digit) -> all * 10 + digit);
    }

    /** Only with dots the order is the same in all languages but English. */
    private List<MonthMention> threeParts(MatchResult date) {
        String last = date.group(4);
        boolean isWholeYear = last.codePointCount(0, last.length()) == 4;
        int year = isWholeYear ? number(date, 4) : 0;
        boolean isClear = date.group(2).equals(".") && !isEnglish() && number(date, 3) <= LARGEST_MONTH;
        List<MonthMention> months = isClear
                ? date(date, year, number(date, 3), number(date, 1))
                : either(date, year, number(date, 1), number(date, 3));
        if (isWholeYear) {
            return months;
        }
        boolean isYearFirst = YEAR_FIRST.contains(language);
        List<MonthMention> all = isYearFirst ? both(months, date(date, 0, number(date, 3), number(date, 4))) : months;
        if (!all.isEmpty()) {
            addShortYear(number(date, 4));
            addShortYear(number(date, isYearFirst ? 1 : 4));
        }
        return all;
    }

    /** Of two digits, the year may be of either century; in Thailand, of that of its era. */
    private void addShortYear(int year) {
        hasShortYear = true;
        if (!hasOtherCalendar()) {
            years.add(1_900 + year);
            years.add(2_000 + year);
            years.add(2_500 + year);
        }
    }

    private List<MonthMention> either(MatchResult date, int year, int first, int second) {
        List<MonthMention> months = date(date, year, first, second);
        return first == second ? months : both(months, date(date, year, second, first));
    }

    private static List<MonthMention> both(List<MonthMention> some, List<MonthMention> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    /**
     * @param year 0 where there is none
     * @param day 0 where there is none
     * @return its month; none where it is no date
     */
    private List<MonthMention> date(MatchResult date, int year, int month, int day) {
        if (isOfOtherCalendar(year) || month < 1 || month > LARGEST_MONTH || day > LARGEST_DAY) {
            return List.of();
        }
        if (isYear(year)) {
            years.add(year);
        }
        return List.of(new MonthMention(month, span(date), day == 0 ? Set.of() : Set.of(day)));
    }
}
