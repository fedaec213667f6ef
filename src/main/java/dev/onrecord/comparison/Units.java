package dev.onrecord.comparison;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What numbers count or measure. Measures of one dimension convert into each other; currencies never do, because their
 * rates change from day to day, and counted things do not either.
 *
 * <p>A table of the words that news prints, rather than a library of units: libraries read codes ({@code [ston_av]}) and
 * would need this table as well. A test holds each factor against the Unified Code for Units of Measure.
 */
public final class Units {

    private static final Map<String, Measure> MEASURES = new HashMap<>();

    /** Words for several measures, which are compared with themselves alone until a seed says which of them is meant. */
    private static final Map<String, String> AMBIGUOUS = Map.of(
            "ton", "tonnes, short tons or long tons",
            "tons", "tonnes, short tons or long tons",
            "gallon", "US gallons or imperial gallons",
            "gallons", "US gallons or imperial gallons",
            "pound", "pounds of weight (lb) or pounds sterling (GBP)",
            "pounds", "pounds of weight (lb) or pounds sterling (GBP)",
            "degree", "degrees Celsius or degrees Fahrenheit",
            "degrees", "degrees Celsius or degrees Fahrenheit");

    /** What is measured and has no other measure to be converted into. */
    private static final Set<String> RATIOS = Set.of("points");

    private static final Set<String> NO_WHOLES = Set.of("temperature", "speed", "magnitude", "difference");

    private static final List<String> PERCENT = List.of("percent", "per cent", "%");

    private static final Set<String> CURRENCY_WORDS = Set.of(
            "dollar",
            "dollars",
            "us dollars",
            "u.s. dollars",
            "d\u00f3lar",
            "d\u00f3lares",
            "euro",
            "euros",
            "pounds sterling",
            "yen",
            "yuan",
            "renminbi",
            "rupee",
            "rupees",
            "rouble",
            "roubles",
            "ruble",
            "rubles",
            "peso",
            "pesos",
            "bol\u00edvar",
            "bol\u00edvares",
            "bolivars",
            "franc",
            "francs",
            "krona",
            "kronor",
            "krone",
            "kroner",
            "real",
            "reais",
            "rand",
            "lira",
            "liras",
            "won",
            "shekel",
            "shekels",
            "dirham",
            "dirhams",
            "dinar",
            "dinars",
            "riyal",
            "riyals",
            "hryvnia",
            "zloty",
            "forint",
            "$",
            "us$",
            "\u20ac",
            "\u00a3",
            "\u00a5",
            "cents");

    private static final Set<String> CURRENCY_CODES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private static final Pattern MULTIPLE = Pattern.compile("\\b(thousand|million|billion|trillion)s?\\b");

    /** `million people`, `thousand tonnes`: so many of a unit, into which it converts. */
    private static final Pattern SO_MANY =
            Pattern.compile("(?<multiple>thousand|million|billion|trillion)s?(?: of)? (?<unit>.+)");

    private static final Map<String, BigDecimal> MULTIPLES = Map.of(
            "thousand", BigDecimal.TEN.pow(3),
            "million", BigDecimal.TEN.pow(6),
            "billion", BigDecimal.TEN.pow(9),
            "trillion", BigDecimal.TEN.pow(12));

    /** Words for the currency of one country; `dollars` and `pesos` are those of several. */
    private static final Map<String, String> CURRENCY_NAMES = Map.ofEntries(
            entry("us dollars", "usd"),
            entry("u.s. dollars", "usd"),
            entry("us$", "usd"),
            entry("euro", "eur"),
            entry("euros", "eur"),
            entry("\u20ac", "eur"),
            entry("pounds sterling", "gbp"),
            entry("yen", "jpy"),
            entry("yuan", "cny"),
            entry("renminbi", "cny"));

    static {
        length();
        area();
        volume();
        mass();
        time();
        others();
    }

    /**
     * One measure of a dimension.
     *
     * @param dimension what it measures
     * @param factor how many of the dimension's base unit one of it is
     * @param offset what is added after that: only temperatures have one
     */
    record Measure(String dimension, BigDecimal factor, BigDecimal offset) {

        BigDecimal toBase(BigDecimal number) {
            return number.multiply(factor).add(offset);
        }

        BigDecimal fromBase(BigDecimal number) {
            return number.subtract(offset).divide(factor, MathContext.DECIMAL128);
        }
    }

    private Units() {}

    private static void length() {
        add("length", "0.001", "millimetres", "millimetre", "millimeters", "millimeter", "mm");
        add("length", "0.01", "centimetres", "centimetre", "centimeters", "centimeter", "cm");
        add("length", "1", "metres", "metre", "meters", "meter", "m");
        add("length", "1000", "kilometres", "kilometre", "kilometers", "kilometer", "km");
        add("length", "0.0254", "inches", "inch", "in");
        add("length", "0.3048", "feet", "foot", "ft");
        add("length", "0.9144", "yards", "yard", "yd");
        add("length", "1609.344", "miles", "mile", "mi");
        add("length", "1852", "nautical miles", "nautical mile");
        add(
                "speed",
                "1",
                "kilometres per hour",
                "kilometers per hour",
                "kilometres an hour",
                "kilometers an hour",
                "km/h");
        add("speed", "1.609344", "miles per hour", "miles an hour", "mph");
        add("speed", "1.852", "knots", "knot");
        add("speed", "3.6", "metres per second", "meters per second", "m/s");
    }

    private static void area() {
        add("area", "1", "square metres", "square metre", "square meters", "square meter", "m\u00b2");
        add("area", "10000", "hectares", "hectare", "ha");
        add(
                "area",
                "1000000",
                "square kilometres",
                "square kilometre",
                "square kilometers",
                "square kilometer",
                "km\u00b2");
        add("area", "0.09290304", "square feet", "square foot", "sq ft");
        add("area", "4046.8564224", "acres", "acre");
        add("area", "2589988.110336", "square miles", "square mile");
    }

    private static void volume() {
        add("volume", "0.001", "millilitres", "milliliters", "ml");
        add("volume", "1", "litres", "litre", "liters", "liter", "l");
        add("volume", "1000", "cubic metres", "cubic metre", "cubic meters", "cubic meter", "m\u00b3");
        add("volume", "3.785411784", "us gallons", "us gallon", "u.s. gallons");
        add("volume", "4.54609", "imperial gallons", "imperial gallon");
        add("volume", "158.987294928", "barrels of oil", "barrels", "barrel");
    }

    private static void mass() {
        add("mass", "0.000001", "milligrams", "milligram", "mg");
        add("mass", "0.001", "grams", "gram", "g");
        add("mass", "1", "kilograms", "kilogram", "kilogrammes", "kilos", "kilo", "kg");
        add("mass", "1000", "tonnes", "tonne", "metric tons", "metric ton", "toneladas", "t");
        add("mass", "1000000", "kilotonnes", "kilotonne");
        add("mass", "1000000000", "megatonnes", "megatonne");
        add("mass", "0.028349523125", "ounces", "ounce", "oz");
        add("mass", "0.0311034768", "troy ounces", "troy ounce");
        add("mass", "0.45359237", "pounds of weight", "lb", "lbs");
        add("mass", "907.18474", "short tons", "short ton", "us tons", "u.s. tons");
        add("mass", "1016.0469088", "long tons", "long ton", "imperial tons");
    }

    // Months and years have no fixed number of days; they are compared with each other, and with nothing else.
    private static void time() {
        add("time", "0.001", "milliseconds", "millisecond", "ms");
        add("time", "1", "seconds", "second", "s");
        add("time", "60", "minutes", "minute", "min");
        add("time", "3600", "hours", "hour", "h");
        add("time", "86400", "days", "day");
        add("time", "604800", "weeks", "week");
        add("months", "1", "months", "month");
        add("months", "12", "years", "year");
    }

    private static void others() {
        add("power", "0.001", "kilowatts", "kilowatt", "kW");
        add("power", "1", "megawatts", "megawatt", "MW");
        add("power", "1000", "gigawatts", "gigawatt", "GW");
        add("energy", "0.001", "kilowatt hours", "kilowatt-hours", "kWh");
        add("energy", "1", "megawatt hours", "megawatt-hours", "MWh");
        add("energy", "1000", "gigawatt hours", "gigawatt-hours", "GWh");
        add("energy", "1000000", "terawatt hours", "terawatt-hours", "TWh");
        add("ratio", "1", PERCENT.toArray(String[]::new));
        add("ratio", "0.1", "permille", "per mille", "\u2030");
        add("difference", "1", "percentage points", "percentage point");
        add("difference", "0.01", "basis points", "basis point", "bps", "bp");
        add("magnitude", "1", "magnitude", "on the richter scale");
        add("temperature", "1", "degrees fahrenheit", "\u00b0f");
        temperature("1.8", "32", "degrees celsius", "degrees centigrade", "\u00b0c");
        temperature("1.8", "-459.67", "kelvin", "kelvins");
    }

    private static void add(String dimension, String factor, String... names) {
        enter(new Measure(dimension, new BigDecimal(factor), BigDecimal.ZERO), names);
    }

    private static void temperature(String factor, String offset, String... names) {
        enter(new Measure("temperature", new BigDecimal(factor), new BigDecimal(offset)), names);
    }

    private static void enter(Measure measure, String... names) {
        Arrays.stream(names).forEach(name -> MEASURES.put(name, measure));
    }

    /** @return every name of a measure that converts into others of its dimension */
    static Set<String> names() {
        return Set.copyOf(MEASURES.keySet());
    }

    /** @return the measure of that name; null where it is none that converts. Symbols are told apart by their case. */
    static @Nullable Measure measure(String unit) {
        Measure exact = MEASURES.get(unit.strip());
        return exact == null ? MEASURES.get(lower(unit)) : exact;
    }

    private static String spaced(String unit) {
        return BLANKS.matcher(unit.strip()).replaceAll(" ");
    }

    private static String lower(String unit) {
        return spaced(unit).toLowerCase(Locale.ROOT);
    }

    /** @return whether it is money, of whatever country */
    public static boolean isCurrency(String unit) {
        return CURRENCY_CODES.contains(unit.strip()) || CURRENCY_WORDS.contains(lower(unit));
    }

    /**
     * @return whether it is measured, so that there are fractions of it: `metres above the sea`, a ratio, money, or
     *     millions
     */
    public static boolean isMeasured(String unit) {
        String lower = lower(unit);
        return isMeasure(unit)
                || isMeasure(unit.strip().split("\\s")[0])
                || MULTIPLE.matcher(lower).find();
    }

    /** @return whether it is a part of a hundred, of whatever: {@code percent of the voters} */
    private static boolean isPercent(String unit) {
        String lower = lower(unit);
        return PERCENT.stream().anyMatch(percent -> lower.equals(percent) || lower.startsWith(percent + " "));
    }

    /** @return whether it is a part of a whole, of whatever size that is: {@code percent}, {@code per mille} */
    public static boolean isRatio(String unit) {
        Measure measure = measure(unit);
        return measure != null && measure.dimension().equals("ratio") || isPercent(unit);
    }

    /** Of a temperature, a speed or a difference of percentages there is no part. */
    private static boolean isWhole(String unit) {
        Measure measure = measure(unit);
        return !isRatio(unit)
                && !RATIOS.contains(lower(unit))
                && (measure == null || !NO_WHOLES.contains(measure.dimension()));
    }

    private static boolean isMeasure(String unit) {
        String lower = lower(unit);
        return measure(unit) != null || AMBIGUOUS.containsKey(lower) || RATIOS.contains(lower) || isCurrency(unit);
    }

    /** @return whether numbers of the one can be compared with numbers of the other: a ratio can, as a part of it */
    public static boolean areComparable(String unit, String other) {
        return reckoned(unit).dimension().equals(reckoned(other).dimension())
                || isRatio(unit) && isWhole(other)
                || isWhole(unit) && isRatio(other);
    }

    /** How numbers of a unit are compared: what is no measure is its own base, and so is a currency. */
    private static Measure reckoned(String unit) {
        Measure measure = measure(unit);
        if (measure != null) {
            return measure;
        }
        String lower = lower(unit);
        Matcher soMany = SO_MANY.matcher(lower);
        if (!soMany.matches()) {
            return new Measure("of " + CURRENCY_NAMES.getOrDefault(lower, lower), BigDecimal.ONE, BigDecimal.ZERO);
        }
        // The case of a symbol is kept, which tells MW from mW.
        String counted = spaced(unit).substring(soMany.start("unit"));
        Measure one = reckoned(counted);
        return new Measure(
                one.dimension(), one.factor().multiply(MULTIPLES.get(soMany.group("multiple"))), one.offset());
    }

    /**
     * @return why numbers of the two cannot be compared, for whoever has to mend it
     * @param from one unit
     * @param to another, to which it cannot be converted
     */
    public static String whyNot(String from, String to) {
        String reason = "'" + from + "' cannot be converted to '" + to + "'";
        for (String each : List.of(from, to)) {
            if (AMBIGUOUS.containsKey(lower(each))) {
                return reason + ": '" + each + "' may be " + AMBIGUOUS.get(lower(each)) + "; say which.";
            }
        }
        return reason
                + (isCurrency(from) && isCurrency(to)
                        ? ": rates of currencies change. Ask for each in a claim of its own."
                        : ". Ask for each in a claim of its own.");
    }

    /** @return the number in the base unit of its dimension; as it is where the unit is no measure that converts */
    static BigDecimal toBase(BigDecimal number, String unit) {
        return reckoned(unit).toBase(number);
    }

    /** @return the number of the base unit in this unit; as it is where the unit is no measure that converts */
    static BigDecimal fromBase(BigDecimal number, String unit) {
        return reckoned(unit).fromBase(number);
    }
}
