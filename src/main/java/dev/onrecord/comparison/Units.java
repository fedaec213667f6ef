package dev.onrecord.comparison;

import static java.util.Map.entry;
import static java.util.Objects.requireNonNull;

import dev.onrecord.comparison.Measures.Measure;
import dev.onrecord.comparison.Multiples.SoMany;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What numbers count or measure. Measures of one dimension convert into each other; currencies never do, because their
 * rates change from day to day, and counted things do not either.
 *
 * <p>A unit is read from its words: so many of another ({@code million tonnes}), a measure or money ({@link Measures}, {@link
 * Currencies}), what it is of ({@code tonnes of rice}), and a rate ({@code barrels a day}).
 */
public final class Units {

    /** Words for several measures, which are compared with themselves alone until a seed says which of them is meant. */
    private static final Map<String, String> AMBIGUOUS = Map.ofEntries(
            entry("ton", "tonnes, short tons or long tons"),
            entry("tons", "tonnes, short tons or long tons"),
            entry("gallon", "US gallons or imperial gallons"),
            entry("gallons", "US gallons or imperial gallons"),
            entry("pint", "US pints or imperial pints"),
            entry("pints", "US pints or imperial pints"),
            entry("pound", "pounds of weight (lb) or pounds sterling (GBP)"),
            entry("pounds", "pounds of weight (lb) or pounds sterling (GBP)"),
            entry("degree", "degrees Celsius or degrees Fahrenheit"),
            entry("degrees", "degrees Celsius or degrees Fahrenheit"));

    /** What is measured and has no other measure to be converted into. */
    private static final Set<String> RATIOS = Set.of("points");

    private static final String RATIO = Measures.RATIO;

    private static final String TEMPERATURE = Measures.TEMPERATURE;

    private static final String WARMTH = "difference of temperature";

    /** 2 °C in degrees Fahrenheit, the base unit. */
    private static final BigDecimal ABOUT_TEMPERATURE = new BigDecimal("3.6");

    /** 0 °C in degrees Fahrenheit. */
    private static final BigDecimal FREEZING = BigDecimal.valueOf(32);

    /** More digits than a number and a measure have; a rate per seven has no last one. */
    private static final MathContext COMPARED_DIGITS = new MathContext(30);

    private static final Set<String> NO_WHOLES = Set.of(RATIO, TEMPERATURE, WARMTH, "speed", "magnitude", "difference");

    private static final Pattern NO_DIGITS = Pattern.compile("[^0-9]");

    private static final Pattern ARTICLES = Pattern.compile("^of |\\b(?:the|an?) ");

    private static final Pattern MULTIPLE = Pattern.compile("\\b(thousand|lakh|million|crore|billion|trillion)s?\\b");

    /** `cases per 100,000 inhabitants`: so few of a unit, into which others of it convert. */
    private static final Pattern PER_SO_MANY = Pattern.compile(
            "(?<counted>.*?)\\bper (?<number>[1-9][0-9,]*|thousand|lakh|million|crore|billion)\\b ?(?<whole>.*)");

    private static final Pattern PER = Pattern.compile("(?<counted>.+) per (?<per>.+)");

    /** A measure goes on behind its name: `tonnes of rice`, `years in prison`, `metres above sea level`, `barrels per day`. */
    private static final Pattern MEASURED = Pattern.compile(
            "(?<measure>.+?) (?<rest>(?:of|in|on|at|for|from|to|above|below|over"
                    + "|under|long|high|deep|tall|wide|old|away|apart|more|less|warmer|cooler|hotter|colder|per)\\b.*)");

    /** A rise by a degree is no temperature; what is above a point is, where that is one point in all of them. */
    private static final Pattern BY_DEGREES =
            Pattern.compile("(?:of|more|less|warmer|cooler|hotter|colder|above|below|over|under)\\b(?! zero).*");

    private static final Pattern RATIO_OF =
            Pattern.compile("(?<measure>percent(?:age)?|per cent|%|per ?mille|\u2030|prozent|procent"
                    + "|por ciento|por cento|pour cent|per cento) (?<rest>.+)");

    /** A dataset has few units, and each number that is compared asks for its own several times. */
    private static final Map<String, Measure> RECKONED = new ConcurrentHashMap<>();

    private static final int MOST_RECKONED = 1000;

    private Units() {}

    /** Symbols are told apart by their case. */
    private static @Nullable Measure measure(String unit) {
        Measure exact = Measures.byName().get(unit.strip());
        return exact == null ? Measures.byName().get(UnitSpelling.lower(unit)) : exact;
    }

    /** @return whether it is money, of whatever country */
    public static boolean isCurrency(String unit) {
        return Currencies.money(unit) != null;
    }

    /** @return whether it is a word for a measure or for money */
    static boolean isNamed(String word) {
        return Measures.byName().containsKey(word) || AMBIGUOUS.containsKey(word) || Currencies.isNamed(word);
    }

    /**
     * @return whether it is measured, so that there are fractions of it: `metres above the sea`, a ratio, or
     *     money
     */
    public static boolean isMeasured(String unit) {
        String spaced = UnitSpelling.spaced(unit);
        Matcher measured = MEASURED.matcher(UnitSpelling.each(spaced));
        return isMeasure(spaced)
                || isRatio(spaced)
                || measured.matches() && isMeasure(measured.group("measure"))
                || isMeasureOfDoing(spaced)
                || PER_SO_MANY.matcher(UnitSpelling.lower(spaced)).matches()
                || isMeasuredMultiple(UnitSpelling.lower(spaced));
    }

    /** Millions of people are people. */
    private static boolean isMeasuredMultiple(String unit) {
        SoMany soMany = Multiples.of(unit);
        return soMany == null ? MULTIPLE.matcher(unit).find() : isMeasured(soMany.unit());
    }

    /** @return whether it is so many of another unit: {@code million people} */
    public static boolean isMultiple(String unit) {
        return Multiples.of(UnitSpelling.spaced(unit)) != null;
    }

    /** @return how much of the unit one of what it counts is: 0.000001 of {@code million people} */
    static BigDecimal one(String unit) {
        SoMany soMany = Multiples.of(UnitSpelling.spaced(unit));
        return soMany == null ? BigDecimal.ONE : one(soMany.unit()).divide(soMany.number(), MathContext.DECIMAL128);
    }

    /** @return whether it is a temperature, which has no zero of its own */
    static boolean isTemperature(String unit) {
        return reckoned(unit).dimension().equals(TEMPERATURE);
    }

    /**
     * @return how far a temperature in that unit reaches which is told as about so much: by 2 °C, or by a share of its degrees
     *     Celsius, whatever its unit, where that is more
     */
    static BigDecimal marginOfTemperature(BigDecimal number, BigDecimal share, String unit) {
        BigDecimal margin = toBase(number, unit).subtract(FREEZING).multiply(share);
        return margin.max(ABOUT_TEMPERATURE).divide(reckoned(unit).factor(), MathContext.DECIMAL128);
    }

    /** `Hours worked`, and no `day labourers`. */
    private static boolean isMeasureOfDoing(String unit) {
        String first = unit.split(" ")[0];
        return isMeasure(first) && !UnitForms.one(first).equals(first);
    }

    /** @return whether it is a part of a whole, of whatever size that is: {@code percent}, {@code per mille of the voters} */
    public static boolean isRatio(String unit) {
        return reckoned(unit).dimension().equals(RATIO);
    }

    /** Of a temperature, a speed or a difference of percentages there is no part, nor of their rates. */
    private static boolean isWhole(Measure measure, String unit) {
        return !RATIOS.contains(UnitSpelling.lower(unit))
                && NO_WHOLES.stream().noneMatch(measure.dimension()::startsWith);
    }

    private static boolean isMeasure(String unit) {
        String lower = UnitSpelling.lower(unit);
        return measure(unit) != null || AMBIGUOUS.containsKey(lower) || RATIOS.contains(lower) || isCurrency(unit);
    }

    /** @return whether numbers of the one can be compared with numbers of the other: a ratio can, as a part of it */
    public static boolean areComparable(String unit, String other) {
        Measure one = reckoned(unit);
        Measure two = reckoned(other);
        return one.convertsInto(two)
                || one.dimension().equals(RATIO) && isWhole(two, other)
                || two.dimension().equals(RATIO) && isWhole(one, unit);
    }

    /** @return whether numbers of the one are numbers of the other, too: a part of a whole is none */
    public static boolean isConvertible(String from, String to) {
        return reckoned(from).convertsInto(reckoned(to));
    }

    /** @return the number in the other unit, into which it converts */
    public static BigDecimal convert(BigDecimal number, String from, String to) {
        return fromBase(toBase(number, from), to);
    }

    /** @return what is the same for units that are comparable with the same others */
    static String sort(String unit) {
        Measure measure = reckoned(unit);
        return measure.dimension() + "|" + measure.of();
    }

    /** How numbers of a unit are compared: what is no measure is its own base, and so is a currency. */
    private static Measure reckoned(String unit) {
        Measure known = RECKONED.get(unit);
        if (known != null) {
            return known;
        }
        Measure read = read(unit);
        if (RECKONED.size() < MOST_RECKONED) {
            RECKONED.put(unit, read);
        }
        return read;
    }

    private static Measure read(String unit) {
        Measure measure = measure(unit);
        if (measure != null) {
            return measure;
        }
        // The case of a symbol is kept, which tells MW from mW.
        String spaced = UnitSpelling.each(UnitSpelling.spaced(unit));
        Measure rate = measure(spaced);
        if (rate != null) {
            return rate;
        }
        spaced = perMeasure(spaced);
        String lower = UnitSpelling.lower(spaced);
        SoMany soMany = Multiples.of(spaced);
        if (soMany != null) {
            return reckoned(soMany.unit()).times(soMany.number());
        }
        Matcher ratio = RATIO_OF.matcher(lower);
        if (ratio.matches()) {
            return measureOf(requireNonNull(measure(ratio.group("measure"))), ratio.group("rest"));
        }
        Currencies.Money money = Currencies.money(spaced);
        Matcher perSoMany = PER_SO_MANY.matcher(lower);
        Matcher measured = MEASURED.matcher(spaced);
        if (money != null) {
            return base(money.dimension());
        } else if (perSoMany.matches()) {
            Measure counted =
                    base("of " + UnitForms.one(perSoMany.group("counted").strip()) + " per");
            return measureOf(counted, perSoMany.group("whole"))
                    .times(BigDecimal.ONE.divide(number(perSoMany.group("number")), MathContext.DECIMAL128));
        } else if (measured.matches() && isMeasure(measured.group("measure"))) {
            return measureOf(reckoned(measured.group("measure")), UnitSpelling.lower(measured.group("rest")));
        }
        return base("of " + UnitForms.one(lower));
    }

    /** What a rate is per may be written in several ways, but for times: per km² and per square kilometre. */
    private static String perMeasure(String unit) {
        Matcher rate = PER.matcher(unit);
        Measure per = rate.matches() ? measure(rate.group("per")) : null;
        return per == null || per.dimension().equals("time")
                ? unit
                : rate.group("counted") + " per " + per.dimension() + " "
                        + per.factor().stripTrailingZeros().toPlainString();
    }

    private static Measure base(String dimension) {
        return new Measure(dimension, BigDecimal.ONE, BigDecimal.ZERO, "");
    }

    private static BigDecimal number(String words) {
        BigDecimal multiple = Multiples.number(words);
        return multiple == null ? new BigDecimal(NO_DIGITS.matcher(words).replaceAll("")) : multiple;
    }

    /** A rate is another dimension, and so is a rise of a temperature; all else tells of what the numbers are. */
    private static Measure measureOf(Measure measure, String rest) {
        int rate = (" " + rest).indexOf(" per ");
        String of = ARTICLES.matcher(rate < 0 ? rest : rest.substring(0, rate))
                .replaceAll("")
                .strip();
        String dimension = measure.dimension();
        BigDecimal offset = measure.offset();
        if (dimension.equals(TEMPERATURE) && BY_DEGREES.matcher(rest).matches()) {
            dimension = WARMTH;
            offset = BigDecimal.ZERO;
        } else if (dimension.equals(TEMPERATURE) && rest.endsWith(" zero")) {
            // The zero of each scale is another one.
            dimension = TEMPERATURE + " " + measure.factor() + " " + rest;
        }
        return new Measure(dimension + (rate < 0 ? "" : " " + rest.substring(rate)), measure.factor(), offset, of);
    }

    /**
     * @return why numbers of the two cannot be compared, for whoever has to mend it
     * @param from one unit
     * @param to another, to which it cannot be converted
     */
    public static String whyNot(String from, String to) {
        return new UnitMismatch(from, to).told();
    }

    /** @return the measures that the unit may be; null where it is one */
    static @Nullable String meanings(String unit) {
        return AMBIGUOUS.get(UnitSpelling.lower(unit));
    }

    /** @return what it measures, or what is counted */
    static String dimension(String unit) {
        return reckoned(unit).dimension();
    }

    /** @return the unit of which it is so many: {@code USD} of {@code billion USD} */
    static String single(String unit) {
        String spaced = UnitSpelling.spaced(unit);
        SoMany soMany = Multiples.of(spaced);
        return soMany == null ? spaced : single(soMany.unit());
    }

    /** @return the number in the base unit of its dimension; as it is where the unit is no measure that converts */
    static BigDecimal toBase(BigDecimal number, String unit) {
        return reckoned(unit).toBase(number).round(COMPARED_DIGITS);
    }

    /** @return the number of the base unit in this unit; as it is where the unit is no measure that converts */
    static BigDecimal fromBase(BigDecimal number, String unit) {
        return reckoned(unit).fromBase(number);
    }
}
