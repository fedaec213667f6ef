package dev.onrecord.proof;

import dev.onrecord.finder.CalendarNames;
import dev.onrecord.finder.Meridiem;
import dev.onrecord.finder.NumberWords;
import dev.onrecord.finder.Numeral;
import dev.onrecord.finder.Span;
import dev.onrecord.language.Lexicon;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The years, months and days that words print. Where digits alone do not tell which of them is the month, as in
 * {@code 6/3/2025}, either may be.
 */
final class PrintedDates {

    /**
     * A month with the days that stand with it.
     *
     * @param month 1 to 12
     * @param days that it may be; none where it stands alone
     */
    record MonthAndDays(int month, Set<Integer> days) {}

    /** A month where it stands: by its name, or by digits that give its day as well. */
    private record Mention(int month, Span span, Set<Integer> days) {}

    private record DayNumber(int value, Span span) {}

    private static final int FLAGS = Pattern.UNICODE_CHARACTER_CLASS | Pattern.CASE_INSENSITIVE;

    /** With what the language has for {@code a.m.} and {@code p.m.} in it. */
    private static final String TIME = "\\d{1,2}:\\d{2}(?::\\d{2})?(?: ?%1$s(?!\\p{L}))?"
            + "|\\d{1,2}(?:\\.\\d{2})? ?(?:%1$s(?!\\p{L})|h(?: ?\\d{2})?\\b)"
            + "|\\d{1,2}(?:[.:]\\d{2})? ?(?:(?:" + ofAll("clock.hour") + "|(?:" + ofAll("clock.hour.stem")
            + ")\\p{L}*)(?!\\p{L})|[時时點点시])"
            + "|(?<!\\p{L})(?:" + ofAll("clock.front") + ")\\s?\\d{1,2}(?:[.:]\\d{2})?(?!\\d|[.:]\\d)";

    private static final Pattern YEAR_MONTH_DAY = digits("(\\d{4})([-/.]) ?(\\d{1,2})\\2 ?(\\d{1,2})(?!\\d)");
    private static final Pattern COMPACT = digits("([12]\\d{3})(\\d{2})(\\d{2})(?!\\d)");
    private static final Pattern THREE_PARTS = digits("(\\d{1,2})([-/.]) ?(\\d{1,2})\\2 ?(\\d{4}|\\d{2})(?!\\d)");
    private static final Pattern YEAR_MONTH = digits("(\\d{4})[-/](\\d{1,2})(?![\\d/-])");
    private static final Pattern MONTH_YEAR = digits("(\\d{1,2})[-/.](\\d{4})(?!\\d)");
    private static final Pattern DAY_MONTH = digits("(\\d{1,2})\\. ?(\\d{1,2})\\.(?!\\d)");
    private static final Pattern TWO_PARTS = digits("(\\d{1,2})/(\\d{1,2})(?![\\d/])");
    private static final Pattern MONTH_SIGN = Pattern.compile("(?<!\\d)(\\d{1,2})\\s?[月월]", FLAGS);
    private static final Pattern NUMBER = Pattern.compile("\\d+", FLAGS);
    private static final Pattern SHORT_YEAR = Pattern.compile("(?<![\\p{L}\\d])['’‘](\\d{2})(?!\\d)", FLAGS);

    /** Between the day and the year, months may be printed in Roman numerals. */
    private static final Pattern ROMAN_MONTH = Pattern.compile(
            "(?<=\\d[./ -]{1,2})(?:VI{0,3}|I[VX]|XI{0,2}|I{1,3})(?=[./ -]{1,2}\\d)", Pattern.UNICODE_CHARACTER_CLASS);

    private static final List<String> ROMAN =
            List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");

    /** Their countries print dates of other calendars as well, with names of months that are not those of this one. */
    private static final Set<String> TWO_CALENDARS = Set.of("ar", "fa", "he", "ps", "ur");

    /** Before it, a year printed in such a country is one of the other calendar. */
    private static final int FIRST_OF_TWO_CALENDARS = 1_800;

    /** What is written in front of the day everywhere. */
    private static final Set<String> MONTH_FIRST = Set.of("zh", "ja", "ko", "yue", "hu", "lt", "lv", "eu", "mn");

    /** Where dates of digits may begin with the year: {@code 25/06/03}. */
    private static final Set<String> YEAR_FIRST = Set.of("zh", "ja", "ko", "yue", "hu", "lt", "lv", "eu", "mn", "sv");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:-[\\p{L}\\p{M}]+)?");

    /** Arabic dates have them between their parts. */
    private static final Pattern DIRECTION_MARK = Pattern.compile("[\\u200E\\u200F\\u061C]");

    private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{M}]+");

    /** In letters: of what may stand between a month and its day, {@code of}, {@code de}, {@code and}. */
    private static final int LONGEST_LINK = 3;

    /** In the place of what was read. */
    private static final char READ = '\uFFFC';

    private static final int LARGEST_DAY = 31;
    private static final int LARGEST_MONTH = 12;
    private static final int FIRST_YEAR = 1_000;
    private static final int LAST_YEAR = 2_999;
    private static final int BUDDHIST_ERA = 543;
    private static final int FIRST_BUDDHIST_YEAR = 2_400;

    private final Locale language;
    private final boolean hasOtherCalendar;
    private final Map<String, Integer> ordinals = new HashMap<>();
    private final StringBuilder left;
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Integer> years = new ArrayList<>();
    private final List<DayNumber> numbers = new ArrayList<>();
    private final List<CalendarNames.Named> weekdays;
    private boolean hasShortYear;

    private PrintedDates(String words, Locale language) {
        this.language = language;
        this.hasOtherCalendar = TWO_CALENDARS.contains(language.getLanguage());
        Lexicon.of(language)
                .group("day-of-month")
                .forEach((day, forms) -> forms.forEach(form -> ordinals.put(form, Integer.valueOf(day))));
        String composed = DIRECTION_MARK
                .matcher(Normalizer.normalize(words, Normalizer.Form.NFKC))
                .replaceAll("");
        this.left = new StringBuilder(EastAsianDates.inDigits(composed));
        this.weekdays = Stream.concat(
                        CalendarNames.weekdays(language).find(left.toString()).stream(),
                        EastAsianDates.weekdays(left.toString()))
                .toList();
    }

    static PrintedDates of(String words, Locale language) {
        PrintedDates dates = new PrintedDates(words, language);
        dates.read();
        return dates;
    }

    /** Of whatever language a text is, it prints hours as others do. */
    private static String ofAll(String key) {
        return Lexicon.alternativesOfAll(key).orElseThrow();
    }

    private static Pattern digits(String pattern) {
        return Pattern.compile("(?<![\\d/])(?<!\\d[.,-])" + pattern, FLAGS);
    }

    private void read() {
        Pattern.compile(TIME.formatted(Meridiem.pattern(language)), FLAGS)
                .matcher(left)
                .results()
                .toList()
                .forEach(time -> blank(new Span(time.start(), time.end())));
        for (MatchResult year : SHORT_YEAR.matcher(left).results().toList()) {
            addShortYear(number(year, 1));
            blank(new Span(year.start(), year.end()));
        }
        take(EastAsianDates.ERA, era -> years.add(EastAsianDates.firstOfEra(era.group(1)) - 1 + number(era, 2)));
        take(YEAR_MONTH_DAY, date -> add(date, number(date, 1), number(date, 3), number(date, 4)));
        take(COMPACT, date -> add(date, number(date, 1), number(date, 2), number(date, 3)));
        take(THREE_PARTS, this::addThreeParts);
        take(YEAR_MONTH, month -> add(month, number(month, 1), number(month, 2), 0));
        take(MONTH_YEAR, month -> add(month, number(month, 2), number(month, 1), 0));
        take(MONTH_SIGN, month -> add(month, 0, number(month, 1), 0));
        for (CalendarNames.Named named : CalendarNames.months(language).find(left.toString())) {
            named.values().forEach(month -> mentions.add(new Mention(month, named.span(), Set.of())));
            blank(named.span());
        }
        for (MatchResult month : ROMAN_MONTH.matcher(left).results().toList()) {
            Span span = new Span(month.start(), month.end());
            mentions.add(new Mention(ROMAN.indexOf(month.group()) + 1, span, Set.of()));
            blank(span);
        }
        if (mentions.isEmpty() && !language.getLanguage().equals("en")) {
            take(DAY_MONTH, date -> add(date, 0, number(date, 2), number(date, 1)));
        }
        if (mentions.isEmpty()) {
            take(TWO_PARTS, date -> addEither(date, 0, number(date, 1), number(date, 2)));
        }
        mentions.sort(Comparator.comparingInt(mention -> mention.span().start()));
        readNumbers();
    }

    /** Reads what is like the pattern where it is a date, so that nothing else reads it again. */
    private void take(Pattern pattern, Consumer<MatchResult> reader) {
        List<MatchResult> all = pattern.matcher(left).results().toList();
        for (MatchResult each : all) {
            int before = mentions.size();
            reader.accept(each);
            boolean isRead = mentions.size() > before || pattern == EastAsianDates.ERA;
            if (isRead) {
                blank(new Span(each.start(), each.end()));
            }
        }
    }

    private void blank(Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            left.setCharAt(i, READ);
        }
    }

    private static int number(MatchResult match, int group) {
        return number(match.group(group));
    }

    /** Of at most four digits of any script. */
    private static int number(String digits) {
        return digits.codePoints().map(digit -> Character.digit(digit, 10)).reduce(0, (all, digit) -> all * 10 + digit);
    }

    private static int length(String digits) {
        return digits.codePointCount(0, digits.length());
    }

    /** Only with dots the order is the same in all languages but English. */
    private void addThreeParts(MatchResult date) {
        int before = mentions.size();
        boolean isWholeYear = length(date.group(4)) == 4;
        int year = isWholeYear ? number(date, 4) : 0;
        boolean isClear =
                date.group(2).equals(".") && !language.getLanguage().equals("en") && number(date, 3) <= LARGEST_MONTH;
        if (isClear) {
            add(date, year, number(date, 3), number(date, 1));
        } else {
            addEither(date, year, number(date, 1), number(date, 3));
        }
        boolean isYearFirst = !isWholeYear && YEAR_FIRST.contains(language.getLanguage());
        if (isYearFirst) {
            add(date, 0, number(date, 3), number(date, 4));
        }
        if (!isWholeYear && mentions.size() > before) {
            addShortYear(number(date, 4));
            addShortYear(number(date, isYearFirst ? 1 : 4));
        }
    }

    /** Of two digits, the year may be of either century; in Thailand, of that of its era. */
    private void addShortYear(int year) {
        hasShortYear = true;
        if (!hasOtherCalendar) {
            years.add(1_900 + year);
            years.add(2_000 + year);
            years.add(2_500 + year);
        }
    }

    private void addEither(MatchResult date, int year, int first, int second) {
        add(date, year, first, second);
        if (first != second) {
            add(date, year, second, first);
        }
    }

    /** @param day 0 where there is none */
    private void add(MatchResult date, int year, int month, int day) {
        boolean isOther = hasOtherCalendar && year < FIRST_OF_TWO_CALENDARS;
        if (isOther || month < 1 || month > LARGEST_MONTH || day > LARGEST_DAY) {
            return;
        }
        if (isYear(year)) {
            years.add(year);
        }
        mentions.add(new Mention(month, new Span(date.start(), date.end()), day == 0 ? Set.of() : Set.of(day)));
    }

    private static boolean isYear(int number) {
        return number >= FIRST_YEAR && number <= LAST_YEAR;
    }

    private void readNumbers() {
        for (Matcher run = NUMBER.matcher(left); run.find(); ) {
            Span span = new Span(run.start(), run.end());
            int value = length(run.group()) <= 4 ? number(run.group()) : 0;
            if (isYear(value)) {
                if (!hasOtherCalendar || value >= FIRST_OF_TWO_CALENDARS) {
                    years.add(value);
                }
            } else if (value > 0 && value <= LARGEST_DAY) {
                numbers.add(new DayNumber(value, span));
            }
        }
        for (Numeral numeral : NumberWords.find(left.toString(), language)) {
            int value = numeral.values().get(0).intValue();
            if (value > 0 && value <= LARGEST_DAY && isBesideMonth(numeral.span())) {
                numbers.add(new DayNumber(value, numeral.span()));
            }
        }
        for (Matcher word = WORD.matcher(left); word.find(); ) {
            Span span = new Span(word.start(), word.end());
            ordinal(word.group().toLowerCase(Locale.ROOT).replace('ё', 'е'))
                    .filter(day -> isBesideMonth(span))
                    .ifPresent(day -> {
                        // The tens of `twenty-third` are no day of their own.
                        numbers.removeIf(number -> number.span().overlaps(span));
                        numbers.add(new DayNumber(day, span));
                    });
        }
    }

    private Optional<Integer> ordinal(String word) {
        boolean isGerman = language.getLanguage().equals("de");
        return Optional.ofNullable(ordinals.get(isGerman ? word.replaceFirst("[nrs]$", "") : word));
    }

    private boolean isBesideMonth(Span number) {
        return mentions.stream().anyMatch(mention -> isBeside(number, mention.span()));
    }

    /** Between a day and its month stand short words only. */
    private boolean isBeside(Span number, Span month) {
        String between = number.end() <= month.start()
                ? between(number, month)
                : number.start() >= month.end() ? between(month, number) : "";
        return between.indexOf(READ) < 0
                && LETTERS.matcher(between)
                        .results()
                        .allMatch(word -> word.group().length() <= LONGEST_LINK);
    }

    private String between(Span first, Span second) {
        return left.toString().substring(first.end(), second.start());
    }

    /** @return the years, by the calendar of the words; in Thai those of both eras in use */
    Stream<Integer> years() {
        boolean isThai = language.getLanguage().equals("th");
        return years.stream().map(year -> isThai && year >= FIRST_BUDDHIST_YEAR ? year - BUDDHIST_ERA : year);
    }

    /** @return whether several years are printed, each as a whole */
    boolean hasTwoYears() {
        return !hasShortYear && years.stream().distinct().count() > 1;
    }

    /** @return the numbers that may be days, wherever they stand; none where they may be of another calendar */
    Stream<Integer> days() {
        return hasOtherCalendar && mentions.isEmpty()
                ? Stream.empty()
                : numbers.stream().map(DayNumber::value);
    }

    /** @return the days of the week that stand beside a month or its day, 1 to 7; each may be one of several */
    Set<Integer> weekdaysBesideDays() {
        return weekdays.stream()
                .filter(weekday -> isBesideMonth(weekday.span())
                        || numbers.stream().anyMatch(number -> isBeside(number.span(), weekday.span())))
                .flatMap(weekday -> weekday.values().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** @return the day of the week that the words are, 1 to 7, but for short words; none where they say more, or none */
    Set<Integer> weekdayAlone() {
        if (weekdays.size() != 1 || !mentions.isEmpty() || !numbers.isEmpty()) {
            return Set.of();
        }
        Span weekday = weekdays.get(0).span();
        String others = left.substring(0, weekday.start()) + " " + left.substring(weekday.end());
        boolean isAlone =
                LETTERS.matcher(others).results().allMatch(word -> word.group().length() <= LONGEST_LINK);
        return isAlone ? weekdays.get(0).values() : Set.of();
    }

    /** @return how many days stand beside a month */
    long daysBesideMonths() {
        return numbers.stream().filter(number -> isBesideMonth(number.span())).count()
                + mentions.stream()
                        .filter(mention -> !mention.days().isEmpty())
                        .map(Mention::span)
                        .distinct()
                        .count();
    }

    /** @return the months, each with its days: where there are several, those in front of it, or behind */
    List<MonthAndDays> months() {
        List<Span> spans = mentions.stream().map(Mention::span).distinct().toList();
        boolean isMonthFirst = MONTH_FIRST.contains(language.getLanguage())
                || !spans.isEmpty()
                        && numbers.stream()
                                .noneMatch(number ->
                                        number.span().end() <= spans.get(0).start()
                                                && isBeside(number.span(), spans.get(0)));
        List<MonthAndDays> months = new ArrayList<>();
        for (Mention mention : mentions) {
            int at = spans.indexOf(mention.span());
            int from = at == 0 || isMonthFirst ? 0 : spans.get(at - 1).end();
            int to = at + 1 < spans.size() && isMonthFirst ? spans.get(at + 1).start() : left.length();
            Span around = spans.size() == 1
                    ? new Span(0, left.length())
                    : isMonthFirst
                            ? new Span(mention.span().start(), to)
                            : new Span(from, mention.span().end());
            months.add(new MonthAndDays(mention.month(), daysOf(mention, around)));
        }
        return months;
    }

    /** All numbers around it may be its day, as soon as one stands beside it. */
    private Set<Integer> daysOf(Mention mention, Span around) {
        Set<Integer> days = new TreeSet<>(mention.days());
        List<DayNumber> all = numbers.stream()
                .filter(number -> around.contains(number.span()))
                .toList();
        if (!days.isEmpty() || all.stream().anyMatch(number -> isBeside(number.span(), mention.span()))) {
            all.forEach(number -> days.add(number.value()));
        }
        return days;
    }
}
