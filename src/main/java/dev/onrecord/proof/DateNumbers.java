package dev.onrecord.proof;

import dev.onrecord.finder.CalendarNames;
import dev.onrecord.finder.Numeral;
import dev.onrecord.finder.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Numbers that are the day or the year of a date and count nothing: {@code on May 5}, {@code 5 de mayo de 2025}, {@code
 * 5月3日}. Behind an English month a number may be that of another thing ({@code in May 5 people died}), unless something
 * says that it is the day.
 */
final class DateNumbers {

    private static final Pattern UNIT_OF_TIME = Pattern.compile(
            ".*(?:year|day|date|month|año|jahr|anno|année|ano|tag|год|年|日).*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern DAY_IN_FRONT =
            Pattern.compile("(?:st|nd|rd|th|er|º|ª|\\.|-го)?[\\s\\p{Z}]*(?:(?:of|de|di)[\\s\\p{Z}]+|d[’'])?");

    private static final Pattern DAY_BEHIND = Pattern.compile("\\.?[\\s\\p{Z}]+(?:the[\\s\\p{Z}]+)?");

    /** What stands from the day on. */
    private static final Pattern SAID_TO_BE_DAY = Pattern.compile(
            "\\p{Nd}+(?:(?:st|nd|rd|th)(?!\\p{L}).*|,?[\\s\\p{Z}]+(?:1[0-9]|20)[0-9]{2}(?!\\p{Nd}).*)", Pattern.DOTALL);

    /** A place in a row may have its ending. */
    private static final Pattern DIGITS = Pattern.compile("\\p{Nd}+(?:st|nd|rd|th|\\.)?");

    private static final Pattern FRONT_OF_DAY =
            Pattern.compile("(?<!\\p{L})(?:on|by|until|before|after|dated|of)[\\s\\p{Z}]+$", Pattern.CASE_INSENSITIVE);

    private static final Pattern YEAR_BEHIND = Pattern.compile(
            "\\.?,?[\\s\\p{Z}]+(?:(?:de|del|of|năm)[\\s\\p{Z}]+|\\p{Nd}{1,2}(?:st|nd|rd|th)?,?[\\s\\p{Z}]+)?");

    private static final Pattern EAST_ASIAN = Pattern.compile(
            "(?:\\p{Nd}{4}\\s?[年년]\\s?)?\\p{Nd}{1,2}\\s?[月월]\\s?\\p{Nd}{1,2}\\s?[日일号號]|\\p{Nd}{4}\\s?[年년]\\s?\\p{Nd}{1,2}\\s?[月월]");

    /** Shorter names are abbreviations, which are other words as often: {@code mar}, {@code set}, {@code Jan}. */
    private static final int SHORTEST_NAME = 4;

    private static final Set<String> SHORT_NAMES = Set.of("may", "mai", "maj", "mei", "май", "мая");

    private static final int LARGEST_DAY = 31;
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1_000);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2_999);

    private final String words;
    private final List<Span> months;
    private final List<Span> dates;

    /**
     * @param words any
     * @param language of the words
     * @param unit of what is counted: days and years may be those of a date
     */
    DateNumbers(String words, Locale language, String unit) {
        this.words = words;
        boolean isTime = UNIT_OF_TIME.matcher(unit).matches();
        this.months = isTime
                ? List.of()
                : CalendarNames.months(language).find(words).stream()
                        .map(CalendarNames.Named::span)
                        .filter(span -> isName(span.of(words)))
                        .toList();
        this.dates = isTime
                ? List.of()
                : EAST_ASIAN
                        .matcher(words)
                        .results()
                        .map(date -> new Span(date.start(), date.end()))
                        .toList();
    }

    private static boolean isName(String name) {
        return name.length() >= SHORTEST_NAME || SHORT_NAMES.contains(name.toLowerCase(Locale.ROOT));
    }

    /** @return whether the numeral is a part of a date */
    boolean holds(Numeral numeral) {
        Span number = numeral.number();
        return dates.stream().anyMatch(date -> date.overlaps(number))
                // Vietnamese months are numbered; the French seven is a month in short.
                || months.stream().anyMatch(month -> month.contains(number))
                || isOfDigits(number) && months.stream().anyMatch(month -> isBeside(month, numeral));
    }

    private boolean isOfDigits(Span number) {
        return DIGITS.matcher(number.of(words)).matches();
    }

    private boolean isBeside(Span month, Numeral numeral) {
        Span number = numeral.number();
        if (numeral.values().size() != 1) {
            return false;
        }
        BigDecimal value = numeral.values().get(0);
        boolean mayBeDay = value.signum() > 0 && value.compareTo(BigDecimal.valueOf(LARGEST_DAY)) <= 0;
        boolean mayBeYear = value.compareTo(FIRST_YEAR) >= 0 && value.compareTo(LAST_YEAR) <= 0;
        if (number.end() <= month.start()) {
            return mayBeDay
                    && DAY_IN_FRONT
                            .matcher(words.substring(number.end(), month.start()))
                            .matches();
        }
        String between = words.substring(month.end(), number.start());
        return mayBeYear && YEAR_BEHIND.matcher(between).matches()
                || mayBeDay && DAY_BEHIND.matcher(between).matches() && isSaidToBeDay(month, number);
    }

    private boolean isSaidToBeDay(Span month, Span number) {
        return SAID_TO_BE_DAY.matcher(words.substring(number.start())).matches()
                || FRONT_OF_DAY.matcher(words.substring(0, month.start())).find();
    }
}
