package dev.onrecord.proof;

import dev.onrecord.proof.PrintedDates.MonthAndDays;
import dev.onrecord.time.Basis;
import dev.onrecord.time.PartialDate;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Whether the day, the month and the year that words print are those of the date that a record states, and the day of the
 * week that of its day. Only what is stated is held against the words; what is inferred may differ from them, unless they
 * are a day of the week alone.
 */
final class DateProof {

    /** Their countries count years and months otherwise, by names that only they have. */
    private static final Set<String> OTHER_CALENDARS = Set.of("am", "bo", "dz", "my", "ne", "ti", "yi");

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern OF_DAYS = Pattern.compile("\\d{4}-\\d{2}-\\d{2}/\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern OF_YEARS = Pattern.compile("\\d{4}/\\d{4}");
    private static final Pattern OF_MONTHS = Pattern.compile("\\d{4}-\\d{2}/\\d{4}-\\d{2}");

    private final PartialDate date;
    private final PrintedDates printed;
    private final List<MonthAndDays> months;

    private DateProof(PartialDate date, PrintedDates printed) {
        this.date = date;
        this.printed = printed;
        this.months = printed.months();
    }

    /**
     * @param date that a record gives, with the words for it
     * @param language of the words
     * @return what of it the words contradict, as the rest of a sentence; empty where nothing is found
     */
    static Optional<String> fault(PartialDate date, Locale language) {
        if (date.asWritten() == null || OTHER_CALENDARS.contains(language.getLanguage())) {
            return Optional.empty();
        }
        DateProof proof = new DateProof(date, PrintedDates.of(date.asWritten(), language));
        boolean right = (date.yearBasis() != Basis.STATED || proof.hasYear())
                && (date.basis() != Basis.STATED || proof.hasMonthAndDay());
        return right
                ? proof.weekdayFault()
                : Optional.of("%s cannot be read in “%s”.".formatted(date.edtf(), date.asWritten()));
    }

    /** The weekday that stands beside a stated day is its own; a weekday alone is that of the day, however it is known. */
    private Optional<String> weekdayFault() {
        if (!DAY.matcher(date.edtf()).matches()) {
            return Optional.empty();
        }
        Set<Integer> named = date.basis() == Basis.STATED ? printed.weekdaysBesideDays() : Set.of();
        named = named.isEmpty() ? printed.weekdayAlone() : named;
        DayOfWeek own = date.earliest().getDayOfWeek();
        return named.isEmpty() || named.contains(own.getValue())
                ? Optional.empty()
                : Optional.of("%s is a %s, and “%s” names another day."
                        .formatted(date.edtf(), own.getDisplayName(TextStyle.FULL, Locale.ENGLISH), date.asWritten()));
    }

    private boolean hasYear() {
        List<Integer> years = printed.years().toList();
        if (OF_YEARS.matcher(date.edtf()).matches() && printed.hasTwoYears()) {
            return years.contains(date.earliest().getYear())
                    && years.contains(date.latest().getYear());
        }
        return years.isEmpty()
                || years.stream()
                        .anyMatch(year -> year >= date.earliest().getYear()
                                && year <= date.latest().getYear());
    }

    private boolean hasMonthAndDay() {
        return months.isEmpty() ? hasDay() : months.stream().anyMatch(this::isMeant) && hasEnds();
    }

    private boolean hasDay() {
        return !date.earliest().equals(date.latest())
                || printed.days().findAny().isEmpty()
                || printed.days().anyMatch(day -> day == date.earliest().getDayOfMonth());
    }

    /** @return whether the month, or one of its days, is of those that the date can mean, in one of its years */
    private boolean isMeant(MonthAndDays each) {
        LocalDate from = date.reachesFrom();
        LocalDate to = date.reachesTo();
        if (to.getYear() - from.getYear() > 1) {
            return true;
        }
        return IntStream.rangeClosed(from.getYear(), to.getYear())
                .mapToObj(year -> YearMonth.of(year, each.month()))
                .anyMatch(month -> each.days().isEmpty()
                        ? !month.atEndOfMonth().isBefore(from)
                                && !month.atDay(1).isAfter(to)
                        : each.days().stream()
                                .anyMatch(day -> month.isValidDay(day)
                                        && !month.atDay(day).isBefore(from)
                                        && !month.atDay(day).isAfter(to)));
    }

    /** Where the words print two days, or two months alone, these are the ends. */
    private boolean hasEnds() {
        boolean ofDays = OF_DAYS.matcher(date.edtf()).matches() && printed.daysBesideMonths() > 1;
        boolean ofMonths = OF_MONTHS.matcher(date.edtf()).matches()
                && months.stream().map(MonthAndDays::month).distinct().count() > 1;
        return !ofDays && !ofMonths || isPrinted(date.earliest(), ofDays) && isPrinted(date.latest(), ofDays);
    }

    private boolean isPrinted(LocalDate end, boolean withDay) {
        return months.stream()
                .anyMatch(each -> each.month() == end.getMonthValue()
                        && (!withDay || each.days().isEmpty() || each.days().contains(end.getDayOfMonth())));
    }
}
