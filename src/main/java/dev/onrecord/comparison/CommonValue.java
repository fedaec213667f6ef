package dev.onrecord.comparison;

import static java.util.Objects.requireNonNull;

import dev.onrecord.time.Basis;
import dev.onrecord.time.PartialDate;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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

    private static final BigDecimal TINY = new BigDecimal("0.1");

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
        Optional<ClaimValue> none = all.stream().filter(Values::isNone).findFirst();
        if (none.isPresent() && amounts.stream().noneMatch(Quantity::isNone)) {
            return none.get();
        }
        List<Share> shares = only(all, Share.class);
        // What part of it they are is no number of them.
        return numbers.isEmpty() ? share(shares) : numberOrWord(amounts.isEmpty() ? numbers : amounts, shares);
    }

    /** The word where it says all that the numbers do: `all`, and not at least 90 percent. */
    private static @Nullable ClaimValue numberOrWord(List<Quantity> numbers, List<Share> words) {
        Interval common = Interval.common(Stream.concat(
                                numbers.stream().map(Quantity::interval),
                                words.stream().map(word -> meant(word, numbers)))
                        .toList())
                .orElseThrow();
        Optional<Share> word = words.stream()
                .filter(each -> meant(each, numbers).equals(common))
                .max(Comparator.comparing(Share::strength));
        if (word.isPresent() && numbers.stream().map(Quantity::interval).noneMatch(common::equals)) {
            return word.get();
        }
        String unit = unit(numbers);
        return quantity(Stream.concat(
                        numbers.stream(),
                        words.stream()
                                .map(each -> Quantity.of(shown(meant(each, numbers), unit), unit))
                                .filter(Objects::nonNull))
                .toList());
    }

    private static Interval meant(Share word, List<Quantity> numbers) {
        if (numbers.get(0).isRatio()) {
            return word.plain().percent();
        }
        Interval count = word.plain().count();
        return numbers.stream().allMatch(Quantity::isWhole) ? count.whole() : count;
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
                .min(Values.PREFERRED);
        if (given.isPresent()) {
            return given.get();
        }
        // `Hundreds` has no number that could be an end.
        List<Quantity> printed = all.stream()
                .filter(quantity -> !quantity.qualifier().isMagnitude())
                .toList();
        if (!printed.isEmpty() && printed.size() < all.size()) {
            return quantity(printed);
        }
        if (hasMargin(all, common)) {
            return about(all, common);
        }
        Interval ends = common.isPoint() ? common : asPrinted(all, common);
        String unit = unit(all, common, ends);
        return Quantity.of(shown(ends, unit), unit);
    }

    /** More than 1,000 people are 1,001 or more, which nobody prints. */
    private static Interval asPrinted(List<Quantity> all, Interval common) {
        Interval lower = all.stream()
                .filter(quantity -> quantity.interval().compareLower(common) == 0)
                .min(Values.PREFERRED)
                .map(Quantity::printed)
                .orElse(common);
        Interval upper = all.stream()
                .filter(quantity -> quantity.interval().compareUpper(common) == 0)
                .min(Values.PREFERRED)
                .map(Quantity::printed)
                .orElse(common);
        return new Interval(lower.min(), lower.minOpen(), upper.max(), upper.maxOpen());
    }

    /** Measures of several units are told in the one that comes first in the alphabet, whoever answers first. */
    private static String unit(List<Quantity> all) {
        return all.stream().map(Quantity::unit).min(Comparator.naturalOrder()).orElseThrow();
    }

    /** Ends of different units are told in the one that takes fewest digits for both. */
    private static String unit(List<Quantity> all, Interval common, Interval ends) {
        return all.stream()
                .filter(quantity -> quantity.interval().compareLower(common) == 0
                        || quantity.interval().compareUpper(common) == 0)
                .map(Quantity::unit)
                .min(Comparator.comparing((String unit) -> isTiny(shown(ends, unit)))
                        .thenComparingInt(unit -> digits(shown(ends, unit)))
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }

    /** Nobody tells a thousand people in millions. */
    private static boolean isTiny(Interval interval) {
        return Stream.of(Optional.ofNullable(interval.min()), Optional.ofNullable(interval.max()))
                .flatMap(Optional::stream)
                .anyMatch(end -> end.signum() != 0 && end.abs().compareTo(TINY) < 0);
    }

    private static int digits(Interval interval) {
        return Stream.of(Optional.ofNullable(interval.min()), Optional.ofNullable(interval.max()))
                .flatMap(Optional::stream)
                .mapToInt(end -> end.toPlainString().length())
                .sum();
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
        boolean counted = all.stream().allMatch(Quantity::isWhole);
        BigDecimal told = Units.fromBase(counted ? number.setScale(0, RoundingMode.HALF_EVEN) : number, unit);
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

    private static ClaimValue date(List<DateValue> all) {
        Interval common =
                Interval.common(all.stream().map(DateValue::interval).toList()).orElseThrow();
        return all.stream()
                .filter(date -> date.interval().equals(common))
                .min(Values.PREFERRED)
                .orElseGet(() -> days(common, all));
    }

    /**
     * Days that no source gives. Where only the reach of {@code ~} sets an end, the date that it reaches from is approximately
     * the end; they are known no better than the dates that set them.
     */
    private static DateValue days(Interval common, List<DateValue> all) {
        List<PartialDate> ends = all.stream()
                .filter(date -> isFirst(date, common) || isLast(date, common))
                .map(DateValue::date)
                .toList();
        return new DateValue(PartialDate.of(
                expression(common, all),
                null,
                weakest(ends, PartialDate::basis),
                weakest(ends, PartialDate::yearBasis),
                null));
    }

    private static boolean isFirst(DateValue date, Interval common) {
        return date.interval().compareLower(common) == 0;
    }

    private static boolean isLast(DateValue date, Interval common) {
        return date.interval().compareUpper(common) == 0;
    }

    /** An end that is reached by `~` keeps its precision, and with it its reach. */
    private static String expression(Interval common, List<DateValue> all) {
        LocalDate from = day(common.min());
        LocalDate to = day(common.max());
        List<DateValue> first =
                all.stream().filter(date -> isFirst(date, common)).toList();
        List<DateValue> last = all.stream().filter(date -> isLast(date, common)).toList();
        boolean isAboutFrom = first.stream().allMatch(DateValue::hasLowerMargin);
        boolean isAboutTo = last.stream().allMatch(DateValue::hasUpperMargin);
        if (!isAboutFrom && !isAboutTo) {
            return DaySpan.of(from, to);
        }
        DateValue begin = first.stream()
                .min(Comparator.comparing((DateValue date) -> date.date().earliest())
                        .thenComparing(DateValue::beginning))
                .orElseThrow();
        DateValue end = last.stream()
                .max(Comparator.comparing((DateValue date) -> date.date().latest())
                        .thenComparing(DateValue::end))
                .orElseThrow();
        LocalDate printedFrom = isAboutFrom ? begin.date().earliest() : from;
        LocalDate printedTo = isAboutTo ? end.date().latest() : to;
        if (printedFrom.isBefore(printedTo)) {
            return (isAboutFrom ? begin.beginning() : DaySpan.beginning(from, end.end())) + "/"
                    + (isAboutTo ? end.end() : DaySpan.end(to, begin.beginning()));
        }
        // They meet beyond what is printed: in the day, month or year beside it.
        if (isAboutFrom && isAboutTo) {
            return begin.beginning().length() == end.end().length()
                    ? DaySpan.about(from, to)
                    : finer(begin, end, printedFrom, printedTo);
        }
        return isAboutFrom ? DaySpan.about(to, begin.beginning()) : DaySpan.about(from, end.end());
    }

    /** The finer of two approximate ends, as loosely as both of them can mean it. */
    private static String finer(DateValue begin, DateValue end, LocalDate from, LocalDate to) {
        boolean isBegin = begin.beginning().length() > end.end().length();
        DateValue finer = isBegin ? begin : end;
        if (finer.beginning().equals(finer.end())) {
            return finer.date().edtf();
        }
        return isBegin ? DaySpan.about(from, end.end()) : DaySpan.about(to, begin.beginning());
    }

    private static LocalDate day(@Nullable BigDecimal end) {
        return LocalDate.ofEpochDay(requireNonNull(end).longValueExact());
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
        Values values = new Values(false);
        return all.stream()
                .filter(value -> all.stream().allMatch(other -> values.tells(value, other)))
                .min(Values.PREFERRED)
                .orElse(null);
    }
}
