package dev.onrecord.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import javax.measure.Unit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import systems.uom.ucum.format.UCUMFormat;

class UnitsTest {

    @Property
    void there_and_back_is_the_identity(@ForAll("names") String unit, @ForAll("numbers") BigDecimal number) {
        BigDecimal back = Units.fromBase(Units.toBase(number, unit), unit);
        assertEquals(Interval.canonical(number), Interval.canonical(back));
    }

    @Property
    void what_is_comparable_is_so_both_ways(@ForAll("names") String one, @ForAll("names") String other) {
        assertEquals(Units.areComparable(one, other), Units.areComparable(other, one));
        assertTrue(Units.areComparable(one, one));
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(Units.names().stream().sorted().toList());
    }

    @Provide
    Arbitrary<BigDecimal> numbers() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-1000000"), new BigDecimal("1000000"))
                .ofScale(3);
    }

    /** The table held against UCUM: the unit's name here, its code there, and the code of the dimension's base here. */
    @ParameterizedTest
    @CsvSource({
        "millimetres, mm, m",
        "centimetres, cm, m",
        "kilometres, km, m",
        "inches, [in_i], m",
        "feet, [ft_i], m",
        "yards, [yd_i], m",
        "miles, [mi_i], m",
        "nautical miles, [nmi_i], m",
        "miles per hour, [mi_i]/h, km/h",
        "knots, [kn_i], km/h",
        "metres per second, m/s, km/h",
        "hectares, har, m2",
        "square kilometres, km2, m2",
        "square feet, [ft_i]2, m2",
        "square miles, [mi_i]2, m2",
        "millilitres, mL, L",
        "cubic metres, m3, L",
        "us gallons, [gal_us], L",
        "imperial gallons, [gal_br], L",
        "barrels, [bbl_us], L",
        "grams, g, kg",
        "tonnes, t, kg",
        "ounces, [oz_av], kg",
        "troy ounces, [oz_tr], kg",
        "lb, [lb_av], kg",
        "short tons, [ston_av], kg",
        "long tons, [lton_av], kg",
        "minutes, min, s",
        "hours, h, s",
        "days, d, s",
        "weeks, wk, s",
        "kilowatts, kW, MW",
        "gigawatts, GW, MW",
        "gigawatt hours, GW.h, MW.h",
        "permille, [ppth], %",
    })
    @SuppressWarnings({"unchecked", "rawtypes"})
    void each_factor_is_that_of_the_unified_code(String unit, String code, String base) {
        UCUMFormat format = UCUMFormat.getInstance(UCUMFormat.Variant.CASE_SENSITIVE);
        Unit from = format.parse(code);
        Unit to = format.parse(base);
        double expected = from.getConverterTo(to).convert(1000.0);
        double found = Units.toBase(BigDecimal.valueOf(1000), unit).doubleValue();
        assertEquals(expected, found, Math.abs(expected) * 1e-9);
    }

    @Example
    void temperatures_convert_with_their_offset() {
        assertEquals(0, new BigDecimal("212").compareTo(Units.toBase(new BigDecimal("100"), "degrees Celsius")));
        assertEquals(0, new BigDecimal("32").compareTo(Units.toBase(new BigDecimal("273.15"), "kelvin")));
    }

    @Example
    void what_has_no_fixed_rate_does_not_convert() {
        assertFalse(Units.areComparable("USD", "EUR"));
        assertFalse(Units.areComparable("people", "families"));
        assertFalse(Units.areComparable("tons", "tonnes"));
        assertFalse(Units.areComparable("days", "months"));
        assertTrue(Units.areComparable("kg", "tonnes"));
        assertTrue(Units.areComparable("miles", "km"));
        assertTrue(Units.areComparable("years", "months"));
        assertTrue(Units.areComparable("People", "people"));
    }

    @Example
    void a_ratio_goes_with_all_of_which_there_are_parts() {
        for (String whole : List.of("people", "kg", "USD", "billion euros", "hours")) {
            assertTrue(Units.areComparable("percent of the staff", whole), whole);
            assertTrue(Units.areComparable(whole, "per mille"), whole);
        }
        for (String other : List.of("percentage points", "basis points", "degrees Celsius", "km/h", "magnitude")) {
            assertFalse(Units.areComparable("percent", other), other);
            assertFalse(Units.areComparable(other, "percent"), other);
        }
    }

    @Example
    void symbols_are_told_apart_by_case_where_that_matters() {
        assertTrue(Units.areComparable("MW", "kW"));
        assertFalse(Units.areComparable("MW", "mW"));
    }

    @Example
    void what_is_measured_is_known_for_that() {
        for (String unit : List.of(
                "USD",
                "%",
                "percent",
                "hours",
                "km",
                "tons",
                "MW",
                "million people",
                "d\u00f3lares",
                "$",
                "degrees Celsius",
                "metres above sea level")) {
            assertTrue(Units.isMeasured(unit), unit);
        }
        for (String unit : List.of("people", "flights", "countries", "flights a week", "times", "milestones")) {
            assertFalse(Units.isMeasured(unit), unit);
        }
    }
}
