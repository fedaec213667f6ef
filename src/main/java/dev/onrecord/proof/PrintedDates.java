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
import java.util.regex.MatchResult;
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

    private record DayNumber(int value, Span span) {}

    private static final int FLAGS = Pattern.UNICODE_CHARACTER_CLASS | Pattern.CASE_INSENSITIVE;

    /** With what the language has for {@code a.m.} and {@code p.m.} in it. */
    private static final String TIME = "\\d{1,2}:\\d{2}(?::\\d{2})?(?: ?%1$s(?!\\p{L}))?"
            + "|\\d{1,2}(?:\\.\\d{2})? ?(?:%1$s(?!\\p{L})|h(?: ?\\d{2})?\\b)"
            + "|\\d{1,2}(?:[.:]\\d{2})? ?(?:(?:" + ofAll("clock.hour") + "|(?:" + ofAll("clock.hour.stem")
            + ")\\p{L}*)(?!\\p{L})|[时時點点시])"
            + "|(?<!\\p{L})(?:" + ofAll("clock.front") + ")\\s?\\d{1,2}(?:[.:]\\d{2})?(?!\\d|[.:]\\d)";

    private static final Pattern NUMBER = Pattern.compile("\\d+", FLAGS);

    /** Between the day and the year, months may be printed in Roman numerals. */
    private static final Pattern ROMAN_MONTH = Pattern.compile(
            "(?<=\\d[./ -]{1,2})(?:VI{0,3}|I[VX]|XI{0,2}|I{1,3})(?=[./ -]{1,2}\\d)", Pattern.UNICODE_CHARACTER_CLASS);

    private static final List<String> ROMAN =
            List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");

    /** What is written in front of the day everywhere. */
    private static final Set<String> MONTH_FIRST = Set.of("zh", "ja", "ko", "yue", "hu", "lt", "lv", "eu", "mn");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:-[\\p{L}\\p{M}]+)?");

    /** Arabic dates have them between their parts. */
    private static final Pattern DIRECTION_MARK = Pattern.compile("[\\u200E\\u200F\\u061C]");

    private static final int BUDDHIST_ERA = 543;
    private static final int FIRST_BUDDHIST_YEAR = 2_400;

    private final Locale language;
    private final Map<String, Integer> ordinals = new HashMap<>();
    private final UnreadWords unread;
    private final NumericDates numeric;
    private final List<CalendarNames.Named> weekdays;
    private final List<MonthMention> mentions = new ArrayList<>();
    private final List<Integer> years = new ArrayList<>();
    private final List<DayNumber> numbers = new ArrayList<>();

    private PrintedDates(String words, Locale language) {
        this.language = language;
        Lexicon.of(language)
                .group("day-of-month")
                .forEach((day, forms) -> forms.forEach(form -> ordinals.put(form, Integer.valueOf(day))));
        String composed = DIRECTION_MARK
                .matcher(Normalizer.normalize(words, Normalizer.Form.NFKC))
                .replaceAll("");
        String inDigits = EastAsianDates.inDigits(composed);
        this.unread = new UnreadWords(inDigits);
        this.numeric = new NumericDates(unread, language);
        this.weekdays = Stream.concat(
                        CalendarNames.weekdays(language).find(inDigits).stream(), EastAsianDates.weekdays(inDigits))
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

    private void read() {
        unread.find(Pattern.compile(TIME.formatted(Meridiem.pattern(language)), FLAGS))
                .forEach(time -> unread.remove(span(time)));
        mentions.addAll(numeric.readClear());
        readMonthNames();
        if (mentions.isEmpty()) {
            mentions.addAll(numeric.readPairs());
        }
        mentions.sort(Comparator.comparingInt(mention -> mention.span().start()));
        years.addAll(numeric.years());
        readNumbers();
        readNumberWords();
        readOrdinals();
    }

    private static Span span(MatchResult match) {
        return new Span(match.start(), match.end());
    }

    private void readMonthNames() {
        for (CalendarNames.Named named : CalendarNames.months(language).find(unread.toString())) {
            named.values().forEach(month -> mentions.add(new MonthMention(month, named.span(), Set.of())));
            unread.remove(named.span());
        }
        for (MatchResult month : unread.find(ROMAN_MONTH)) {
            mentions.add(new MonthMention(ROMAN.indexOf(month.group()) + 1, span(month), Set.of()));
            unread.remove(span(month));
        }
    }

    private void readNumbers() {
        for (MatchResult run : unread.find(NUMBER)) {
            String digits = run.group();
            int value = digits.codePointCount(0, digits.length()) <= 4 ? NumericDates.number(digits) : 0;
            if (NumericDates.isYear(value)) {
                if (!numeric.isOfOtherCalendar(value)) {
                    years.add(value);
                }
            } else if (isDay(value)) {
                numbers.add(new DayNumber(value, span(run)));
            }
        }
    }

    private void readNumberWords() {
        for (Numeral numeral : NumberWords.find(unread.toString(), language)) {
            int value = numeral.values().get(0).intValue();
            if (isDay(value) && isBesideMonth(numeral.span())) {
                numbers.add(new DayNumber(value, numeral.span()));
            }
        }
    }

    private void readOrdinals() {
        for (MatchResult word : unread.find(WORD)) {
            Span span = span(word);
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

    private static boolean isDay(int value) {
        return value > 0 && value <= NumericDates.LARGEST_DAY;
    }

    private boolean isBesideMonth(Span number) {
        return mentions.stream().anyMatch(mention -> unread.areBeside(number, mention.span()));
    }

    /** @return the years, by the calendar of the words; in Thai those of both eras in use */
    Stream<Integer> years() {
        boolean isThai = language.getLanguage().equals("th");
        return years.stream().map(year -> isThai && year >= FIRST_BUDDHIST_YEAR ? year - BUDDHIST_ERA : year);
    }

    /** @return whether several years are printed, each as a whole */
    boolean hasTwoYears() {
        return !numeric.hasShortYear() && years.stream().distinct().count() > 1;
    }

    /** @return the numbers that may be days, wherever they stand; none where they may be of another calendar */
    Stream<Integer> days() {
        return numeric.hasOtherCalendar() && mentions.isEmpty()
                ? Stream.empty()
                : numbers.stream().map(DayNumber::value);
    }

    /** @return the days of the week that stand beside a month or its day, 1 to 7; each may be one of several */
    Set<Integer> weekdaysBesideDays() {
        return weekdays.stream()
                .filter(weekday -> isBesideMonth(weekday.span())
                        || numbers.stream().anyMatch(number -> unread.areBeside(number.span(), weekday.span())))
                .flatMap(weekday -> weekday.values().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** @return the day of the week that the words are, 1 to 7, but for short words; none where they say more, or none */
    Set<Integer> weekdayAlone() {
        boolean isAlone = weekdays.size() == 1
                && mentions.isEmpty()
                && numbers.isEmpty()
                && unread.areOnly(weekdays.get(0).span());
        return isAlone ? weekdays.get(0).values() : Set.of();
    }

    /** @return how many days stand beside a month */
    long daysBesideMonths() {
        return numbers.stream().filter(number -> isBesideMonth(number.span())).count()
                + mentions.stream()
                        .filter(mention -> !mention.days().isEmpty())
                        .map(MonthMention::span)
                        .distinct()
                        .count();
    }

    /** @return the months, each with its days: where there are several, those in front of it, or behind */
    List<MonthAndDays> months() {
        List<Span> spans = mentions.stream().map(MonthMention::span).distinct().toList();
        boolean isMonthFirst = MONTH_FIRST.contains(language.getLanguage())
                || !spans.isEmpty()
                        && numbers.stream()
                                .noneMatch(number ->
                                        number.span().end() <= spans.get(0).start()
                                                && unread.areBeside(number.span(), spans.get(0)));
        List<MonthAndDays> months = new ArrayList<>();
        for (MonthMention mention : mentions) {
            int at = spans.indexOf(mention.span());
            int from = at == 0 || isMonthFirst ? 0 : spans.get(at - 1).end();
            int to = at + 1 < spans.size() && isMonthFirst ? spans.get(at + 1).start() : unread.length();
            Span around = spans.size() == 1
                    ? new Span(0, unread.length())
                    : isMonthFirst
                            ? new Span(mention.span().start(), to)
                            : new Span(from, mention.span().end());
            months.add(new MonthAndDays(mention.month(), daysOf(mention, around)));
        }
        return months;
    }

    /** All numbers around it may be its day, as soon as one stands beside it. */
    private Set<Integer> daysOf(MonthMention mention, Span around) {
        Set<Integer> days = new TreeSet<>(mention.days());
        List<DayNumber> all = numbers.stream()
                .filter(number -> around.contains(number.span()))
                .toList();
        if (!days.isEmpty() || all.stream().anyMatch(number -> unread.areBeside(number.span(), mention.span()))) {
            all.forEach(number -> days.add(number.value()));
        }
        return days;
    }
}
