package dev.onrecord.comparison;

import static java.util.Objects.requireNonNull;

import dev.onrecord.time.Basis;
import dev.onrecord.time.CalendarDate;
import dev.onrecord.time.PartialDate;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The one value that values which do not exclude each other come to.
 *
 * @param said the values, each once; either all of them say enough to be held against others, or none does
 */
record CommonValue(List<ClaimValue> said) {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private static final MathContext MOST_DIGITS = new MathContext(10);

    /** @return the tightest value that none of them contradicts; null where no single value says it */
    @Nullable
    ClaimValue value() {
        if (said.size() <= 1) {
            return said.stream().findFirst().orElse(null);
        }
        return switch (Values.domain(said.get(0))) {
            case NUMBER -> number(said);
            case DATE -> date(only(said, DateValue.class));
            case NAME -> name(only(said, NameValue.class));
            case WORDS -> words(said);
            case YES_OR_NO, POINTER, ANY -> null;
        };
    }

    private static <V> List<V> only(List<ClaimValue> all, Class<V> type) {
        return all.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static @Nullable ClaimValue number(List<ClaimValue> all) {
        List<Quantity> numbers = only(all, Quantity.class);
        List<Quantity> amounts =
                numbers.stream().filter(quantity -> !quantity.isRatio()).toList();
        // What part of it they are is no number of them.
        List<Quantity> quantities = amounts.isEmpty() ? numbers : amounts;
        Optional<ClaimValue> none = all.stream().filter(Values::isNone).findFirst();
        if (none.isPresent() && amounts.stream().noneMatch(Quantity::isNone)) {
            return none.get();
        }
        return quantities.isEmpty() ? share(only(all, Share.class)) : quantity(quantities);
    }

    /** The strongest of the words that are as narrow as all of them together. */
    private static @Nullable ClaimValue share(List<Share> shares) {
        Optional<Interval> common =
                Interval.common(shares.stream().map(Share::part).toList());
        return shares.stream()
                .filter(share -> common.filter(share.part()::equals).isPresent())
                .max(Comparator.comparing(Share::strength))
                .orElse(null);
    }

    private static @Nullable ClaimValue quantity(List<Quantity> all) {
        Interval common =
                Interval.common(all.stream().map(Quantity::interval).toList()).orElseThrow();
        Optional<Quantity> given = all.stream()
                .filter(quantity -> quantity.interval().equals(common))
                .findFirst();
        if (given.isPresent()) {
            return given.get();
        }
        return hasMargin(all, common) ? about(all, common) : Quantity.of(shown(common, unit(all)), unit(all));
    }

    /** Measures of several units are told in the one that comes first in the alphabet, whoever answers first. */
    private static String unit(List<Quantity> all) {
        return all.stream().map(Quantity::unit).min(Comparator.naturalOrder()).orElseThrow();
    }

    private static Interval shown(Interval base, String unit) {
        return new Interval(shown(base.min(), unit), base.minOpen(), shown(base.max(), unit), base.maxOpen());
    }

    private static @Nullable BigDecimal shown(@Nullable BigDecimal base, String unit) {
        return base == null ? null : Units.fromBase(base, unit);
    }

    /** Whether an end is not a printed number: the words `about` and `nearly` give it alone. */
    private static boolean hasMargin(List<Quantity> all, Interval common) {
        boolean lower = all.stream()
                .filter(quantity -> quantity.interval().compareLower(common) == 0)
                .allMatch(Quantity::hasLowerMargin);
        boolean upper = all.stream()
                .filter(quantity -> quantity.interval().compareUpper(common) == 0)
                .allMatch(Quantity::hasUpperMargin);
        return lower || upper;
    }

    /** A number in the middle of the approximate ones, as far as the others allow it, and as approximate as they are. */
    private static ClaimValue about(List<Quantity> all, Interval common) {
        String unit = unit(all);
        List<BigDecimal> numbers = all.stream()
                .filter(Quantity::hasLowerMargin)
                .flatMap(CommonValue::printed)
                .sorted()
                .toList();
        BigDecimal middle = numbers.get(0).add(numbers.get(numbers.size() - 1)).divide(TWO);
        BigDecimal least = printedEnd(all, common, true);
        BigDecimal greatest = printedEnd(all, common, false);
        BigDecimal number = least != null && middle.compareTo(least) < 0 ? least : middle;
        number = greatest != null && number.compareTo(greatest) > 0 ? greatest : number;
        boolean counted = all.stream().allMatch(CommonValue::isWhole);
        BigDecimal told = counted ? number.setScale(0, RoundingMode.HALF_EVEN) : Units.fromBase(number, unit);
        BigDecimal round = isPrinted(number, all) ? told.round(MOST_DIGITS) : roundest(told, unit, common);
        return Quantity.of(QuantityQualifier.ABOUT, round.doubleValue(), unit, counted);
    }

    private static boolean isPrinted(BigDecimal number, List<Quantity> all) {
        return all.stream().flatMap(CommonValue::printed).anyMatch(printed -> printed.compareTo(number) == 0);
    }

    /** A number that nobody prints is a round one: it has no more digits than keep it where all of them meet. */
    private static BigDecimal roundest(BigDecimal number, String unit, Interval common) {
        return IntStream.range(1, MOST_DIGITS.getPrecision())
                .mapToObj(digits -> number.round(new MathContext(digits)))
                .filter(rounded -> common.contains(Units.toBase(rounded, unit)))
                .findFirst()
                .orElseGet(() -> number.round(MOST_DIGITS));
    }

    /** The number that is printed at that end where one is, since `more than 250` of whole ones begins at 251. */
    private static @Nullable BigDecimal printedEnd(List<Quantity> all, Interval common, boolean lower) {
        return all.stream()
                .filter(quantity -> lower ? !quantity.hasLowerMargin() : !quantity.hasUpperMargin())
                .filter(quantity -> lower
                        ? quantity.interval().compareLower(common) == 0
                        : quantity.interval().compareUpper(common) == 0)
                .flatMap(CommonValue::printed)
                .findFirst()
                .orElse(lower ? common.min() : common.max());
    }

    /** The number of its words, in the base unit; none where they have none. */
    private static Stream<BigDecimal> printed(Quantity quantity) {
        Double number = quantity.number();
        return number == null ? Stream.empty() : Stream.of(Units.toBase(BigDecimal.valueOf(number), quantity.unit()));
    }

    private static boolean isWhole(Quantity quantity) {
        return !Units.isMeasured(quantity.unit())
                && !quantity.minExclusive()
                && !quantity.maxExclusive()
                && isWhole(quantity.min())
                && isWhole(quantity.max());
    }

    private static boolean isWhole(@Nullable Double end) {
        return end == null || end == Math.rint(end);
    }

    private static ClaimValue date(List<DateValue> all) {
        Interval common =
                Interval.common(all.stream().map(DateValue::interval).toList()).orElseThrow();
        return all.stream()
                .filter(date -> date.interval().equals(common))
                .findFirst()
                .orElseGet(() -> days(common, all));
    }

    /**
     * Days that no source gives. An end is approximate where only the reach of {@code ~} sets it; they are known no better
     * than the dates that set them.
     */
    private static DateValue days(Interval common, List<DateValue> all) {
        LocalDate from = LocalDate.ofEpochDay(requireNonNull(common.min()).longValueExact());
        LocalDate to = LocalDate.ofEpochDay(requireNonNull(common.max()).longValueExact());
        List<PartialDate> ends = all.stream()
                .filter(date -> date.interval().compareLower(common) == 0
                        || date.interval().compareUpper(common) == 0)
                .map(DateValue::date)
                .toList();
        String fromMark = all.stream()
                        .filter(date -> date.interval().compareLower(common) == 0)
                        .allMatch(DateValue::hasLowerMargin)
                ? "~"
                : "";
        String toMark = all.stream()
                        .filter(date -> date.interval().compareUpper(common) == 0)
                        .allMatch(DateValue::hasUpperMargin)
                ? "~"
                : "";
        boolean isDay = from.equals(to);
        return new DateValue(PartialDate.of(
                isDay
                        ? from + (fromMark.isEmpty() ? toMark : fromMark)
                        : told(from, CalendarDate.EARLIEST) + fromMark + "/" + told(to, CalendarDate.LATEST) + toMark,
                null,
                weakest(ends, PartialDate::basis),
                weakest(ends, PartialDate::yearBasis),
                null));
    }

    /** The calendar's end is no day that anybody means. */
    private static String told(LocalDate end, LocalDate open) {
        return end.equals(open) ? ".." : end.toString();
    }

    private static Basis weakest(List<PartialDate> dates, Function<PartialDate, Basis> basis) {
        return Stream.concat(Stream.of(Basis.INFERRED), dates.stream().map(basis))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The one that is no misprint, if there is only one. */
    private static @Nullable ClaimValue name(List<NameValue> all) {
        List<NameValue> meant = all.stream().filter(name -> !name.misprint()).toList();
        return meant.size() == 1 ? meant.get(0) : null;
    }

    /** The answer that names all that the others name. */
    private static @Nullable ClaimValue words(List<ClaimValue> all) {
        return all.stream().filter(value -> namesAll(value, all)).findFirst().orElse(null);
    }

    private static boolean namesAll(ClaimValue value, List<ClaimValue> all) {
        Set<String> items = Values.items(value);
        return all.stream().allMatch(other -> items.containsAll(Values.items(other)));
    }
}
