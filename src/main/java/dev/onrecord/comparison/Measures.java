package dev.onrecord.comparison;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/**
 * The measures that news prints, by their names, with what they convert by.
 *
 * <p>A table of the words that news prints, rather than a library of units: libraries read codes ({@code [ston_av]}) and
 * would need this table as well. A test holds each factor against the Unified Code for Units of Measure.
 */
final class Measures {

    /** The dimension of parts of a whole. */
    static final String RATIO = "ratio";

    static final String TEMPERATURE = "temperature";

    private static final Map<String, Measure> MEASURES = new HashMap<>();

    static {
        length();
        speed();
        area();
        volume();
        mass();
        time();
        energy();
        others();
    }

    /**
     * One measure of a dimension.
     *
     * @param dimension what it measures
     * @param factor how many of the dimension's base unit one of it is
     * @param offset what is added after that: only temperatures have one
     * @param of of what it is told to be, {@code of rice}; empty where that is left to the question
     */
    record Measure(String dimension, BigDecimal factor, BigDecimal offset, String of) {

        BigDecimal toBase(BigDecimal number) {
            return number.multiply(factor).add(offset);
        }

        BigDecimal fromBase(BigDecimal number) {
            return number.subtract(offset).divide(factor, MathContext.DECIMAL128);
        }

        boolean convertsInto(Measure other) {
            return dimension.equals(other.dimension) && (of.equals(other.of) || of.isEmpty() || other.of.isEmpty());
        }

        Measure times(BigDecimal multiple) {
            return new Measure(dimension, factor.multiply(multiple), offset, of);
        }
    }

    private Measures() {}

    private static void length() {
        add("length", "0.000000001", "nanometres", "nanometre", "nanometers", "nanometer");
        add("length", "0.000001", "micrometres", "micrometre", "micrometers", "micrometer", "microns", "micron");
        add("length", "0.001", "millimetres", "millimetre", "millimeters", "millimeter", "mm");
        add("length", "0.01", "centimetres", "centimetre", "centimeters", "centimeter", "cm");
        add("length", "1", "metres", "metre", "meters", "meter", "m");
        add("length", "1000", "kilometres", "kilometre", "kilometers", "kilometer", "km");
        add("length", "0.0254", "inches", "inch", "in");
        add("length", "0.3048", "feet", "foot", "ft");
        add("length", "0.9144", "yards", "yard", "yd");
        add("length", "1609.344", "miles", "mile", "mi");
        add("length", "1.8288", "fathoms", "fathom");
        add("length", "1852", "nautical miles", "nautical mile", "nmi");
        add("length", "9460730472580800", "light years", "light year", "light-years", "light-year");
    }

    private static void speed() {
        add(
                "speed",
                "1",
                "kilometres per hour",
                "kilometers per hour",
                "kilometres an hour",
                "kilometers an hour",
                "km per hour",
                "km/h",
                "kph",
                "kmh");
        add("speed", "1.609344", "miles per hour", "miles an hour", "mph");
        add("speed", "1.852", "knots", "knot");
        add("speed", "1.09728", "feet per second", "ft/s");
        add("speed", "3.6", "metres per second", "meters per second", "m/s");
        add("speed", "3600", "kilometres per second", "kilometers per second", "km/s");
        add("speed", "5793.6384", "miles per second");
    }

    private static void area() {
        add("area", "0.00064516", "square inches", "square inch", "sq in");
        add("area", "0.0001", "square centimetres", "square centimetre", "square centimeters", "cm\u00b2");
        add("area", "1", "square metres", "square metre", "square meters", "square meter", "sq m", "m\u00b2");
        add("area", "10000", "hectares", "hectare", "ha");
        add(
                "area",
                "1000000",
                "square kilometres",
                "square kilometre",
                "square kilometers",
                "square kilometer",
                "sq km",
                "km\u00b2");
        add("area", "0.09290304", "square feet", "square foot", "sq ft");
        add("area", "0.83612736", "square yards", "square yard", "sq yd");
        add("area", "4046.8564224", "acres", "acre");
        add("area", "2589988.110336", "square miles", "square mile", "sq mi");
    }

    private static void volume() {
        add("volume", "0.001", "millilitres", "millilitre", "milliliters", "milliliter", "ml");
        add("volume", "0.001", "cubic centimetres", "cubic centimetre", "cubic centimeters", "cm\u00b3");
        add("volume", "0.01", "centilitres", "centilitre", "centiliters", "centiliter", "cl");
        add("volume", "1", "litres", "litre", "liters", "liter", "l");
        add("volume", "1000", "cubic metres", "cubic metre", "cubic meters", "cubic meter", "m\u00b3");
        add("volume", "100", "hectolitres", "hectolitre", "hectoliters", "hectoliter", "hl");
        add("volume", "1000000", "megalitres", "megalitre", "megaliters", "megaliter");
        add("volume", "1000000000", "gigalitres", "gigalitre", "gigaliters", "gigaliter");
        add("volume", "1000000000000", "cubic kilometres", "cubic kilometre", "cubic kilometers", "km\u00b3");
        add("volume", "28.316846592", "cubic feet", "cubic foot", "cu ft");
        add("volume", "764.554857984", "cubic yards", "cubic yard", "cu yd");
        add("volume", "1233481.83754752", "acre feet", "acre foot", "acre-feet", "acre-foot");
        add("volume", "3.785411784", "us gallons", "us gallon", "u.s. gallons");
        add("volume", "4.54609", "imperial gallons", "imperial gallon");
        add("volume", "0.473176473", "us pints", "us pint");
        add("volume", "0.56826125", "imperial pints", "imperial pint");
        add("volume", "158.987294928", "barrels of oil", "barrels", "barrel");
        // Of rivers in flood.
        add("volume per second", "28.316846592", "cusecs", "cusec");
        add("volume per second", "1000", "cumecs", "cumec");
    }

    private static void mass() {
        add("mass", "0.000000001", "micrograms", "microgram", "\u00b5g", "\u03bcg");
        add("mass", "0.000001", "milligrams", "milligram", "mg");
        add("mass", "0.0002", "carats", "carat");
        add("mass", "0.001", "grams", "gram", "g");
        add("mass", "1", "kilograms", "kilogram", "kilogrammes", "kilos", "kilo", "kg");
        add("mass", "1000", "tonnes", "tonne", "metric tons", "metric ton", "toneladas", "t");
        add("mass", "1000000", "kilotonnes", "kilotonne");
        add("mass", "1000000000", "megatonnes", "megatonne");
        add("mass", "1000000000000", "gigatonnes", "gigatonne");
        add("mass", "0.028349523125", "ounces", "ounce", "oz");
        add("mass", "0.0311034768", "troy ounces", "troy ounce");
        add("mass", "0.45359237", "pounds of weight", "lb", "lbs");
        add("mass", "6.35029318", "stone");
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
        add("time", "1209600", "fortnights", "fortnight");
        add("months", "1", "months", "month");
        add("months", "12", "years", "year");
        add("months", "120", "decades", "decade");
        add("months", "1200", "centuries", "century");
        add("months", "12000", "millennia", "millennium");
    }

    private static void energy() {
        add("power", "0.000001", "watts", "watt", "W");
        add("power", "0.001", "kilowatts", "kilowatt", "kW");
        add("power", "1", "megawatts", "megawatt", "MW");
        add("power", "1000", "gigawatts", "gigawatt", "GW");
        add("power", "1000000", "terawatts", "terawatt", "TW");
        add("energy", "1", "joules", "joule", "J");
        add("energy", "1000", "kilojoules", "kilojoule", "kJ");
        add("energy", "1000000", "megajoules", "megajoule", "MJ");
        add("energy", "1000000000", "gigajoules", "gigajoule", "GJ");
        add("energy", "1000000000000", "terajoules", "terajoule", "TJ");
        add("energy", "3600", "watt hours", "watt hour", "watt-hours", "Wh");
        add("energy", "3600000", "kilowatt hours", "kilowatt hour", "kilowatt-hours", "kWh");
        add("energy", "3600000000", "megawatt hours", "megawatt hour", "megawatt-hours", "MWh");
        add("energy", "3600000000000", "gigawatt hours", "gigawatt hour", "gigawatt-hours", "GWh");
        add("energy", "3600000000000000", "terawatt hours", "terawatt hour", "terawatt-hours", "TWh");
        add("voltage", "1", "volts", "volt", "V");
        add("voltage", "1000", "kilovolts", "kilovolt", "kV");
        add("frequency", "1", "hertz", "Hz");
        add("frequency", "1000", "kilohertz", "kHz");
        add("frequency", "1000000", "megahertz", "MHz");
        add("frequency", "1000000000", "gigahertz", "GHz");
    }

    private static void others() {
        add("pressure", "1", "pascals", "pascal", "Pa");
        add("pressure", "100", "hectopascals", "hectopascal", "hPa", "millibars", "millibar", "mbar");
        add("pressure", "1000", "kilopascals", "kilopascal", "kPa");
        add("dose", "0.001", "microsieverts", "microsievert", "\u00b5Sv", "\u03bcSv");
        add("dose", "1", "millisieverts", "millisievert", "mSv");
        add("dose", "1000", "sieverts", "sievert", "Sv");
        add("data", "1", "bytes", "byte");
        add("data", "1000", "kilobytes", "kilobyte", "kB");
        add("data", "1000000", "megabytes", "megabyte", "MB");
        add("data", "1000000000", "gigabytes", "gigabyte", "GB");
        add("data", "1000000000000", "terabytes", "terabyte", "TB");
        add("data", "1000000000000000", "petabytes", "petabyte", "PB");
        add(
                RATIO,
                "1",
                "percent",
                "percentage",
                "per cent",
                "%",
                "prozent",
                "procent",
                "por ciento",
                "por cento",
                "pour cent",
                "per cento");
        add(RATIO, "0.1", "permille", "per mille", "\u2030");
        add("difference", "1", "percentage points", "percentage point");
        add("difference", "0.01", "basis points", "basis point", "bps", "bp");
        add("magnitude", "1", "magnitude", "on the richter scale");
        add(TEMPERATURE, "1", "degrees fahrenheit", "degree fahrenheit", "fahrenheit", "degrees f", "\u00b0f");
        temperature(
                "1.8",
                "32",
                "degrees celsius",
                "degree celsius",
                "celsius",
                "degrees centigrade",
                "degrees c",
                "\u00b0c");
        temperature("1.8", "-459.67", "kelvin", "kelvins");
    }

    private static void add(String dimension, String factor, String... names) {
        enter(new Measure(dimension, new BigDecimal(factor), BigDecimal.ZERO, ""), names);
    }

    private static void temperature(String factor, String offset, String... names) {
        enter(new Measure(TEMPERATURE, new BigDecimal(factor), new BigDecimal(offset), ""), names);
    }

    private static void enter(Measure measure, String... names) {
        Arrays.stream(names).forEach(name -> MEASURES.put(name, measure));
    }

    /** @return every measure that converts into others of its dimension, by each of its names */
    static Map<String, Measure> byName() {
        return Collections.unmodifiableMap(MEASURES);
    }
}
