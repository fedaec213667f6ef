package dev.onrecord.comparison;

import static dev.onrecord.comparison.QuantityQualifier.ABOUT;
import static dev.onrecord.comparison.QuantityQualifier.AT_LEAST;
import static dev.onrecord.comparison.QuantityQualifier.AT_MOST;
import static dev.onrecord.comparison.QuantityQualifier.BETWEEN;
import static dev.onrecord.comparison.QuantityQualifier.DOZENS;
import static dev.onrecord.comparison.QuantityQualifier.EXACTLY;
import static dev.onrecord.comparison.QuantityQualifier.HUNDREDS;
import static dev.onrecord.comparison.QuantityQualifier.LESS_THAN;
import static dev.onrecord.comparison.QuantityQualifier.MORE_THAN;
import static dev.onrecord.comparison.QuantityQualifier.NEARLY;
import static dev.onrecord.comparison.QuantityQualifier.ROUNDED;
import static dev.onrecord.comparison.QuantityQualifier.THOUSANDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTest {

    @Property
    void exactly_n_is_within_about_n_at_least_n_and_at_most_n(
            @ForAll @IntRange(min = 0) int n, @ForAll boolean counted) {
        assertTrue(holds(of(ABOUT, n, counted), n));
        assertTrue(holds(of(AT_LEAST, n, counted), n));
        assertTrue(holds(of(AT_MOST, n, counted), n));
    }

    @Property
    void exactly_n_is_outside_more_than_n_less_than_n_and_nearly_n(
            @ForAll @IntRange(min = 1) int n, @ForAll boolean counted) {
        assertFalse(holds(of(MORE_THAN, n, counted), n));
        assertFalse(holds(of(LESS_THAN, n, counted), n));
        assertFalse(holds(of(NEARLY, n, counted), n));
    }

    @Property
    void of_what_is_measured_anything_above_n_is_more_than_n(@ForAll @IntRange(min = 1, max = 1000) int n) {
        assertTrue(holds(of(MORE_THAN, n, false), n + 0.1));
        assertFalse(holds(of(MORE_THAN, n, true), n + 0.1));
    }

    @Property
    void counted_things_have_whole_bounds(@ForAll @IntRange(min = 1) int n) {
        Quantity about = of(ABOUT, n, true);
        assertEquals(Math.rint(about.min()), about.min());
        assertEquals(Math.rint(about.max()), about.max());
        double reach = Math.max(1, n * Quantity.TOLERANCE.doubleValue());
        assertTrue(n == 1 ? about.min() == 1 : about.min() < n && n - about.min() <= reach);
        assertTrue(about.max() > n && about.max() - n <= reach);
    }

    @Property
    void what_an_interval_allows_its_quantity_allows(
            @ForAll @IntRange(min = 0) int least,
            @ForAll @IntRange(min = 1, max = 1000) int width,
            @ForAll boolean minOpen,
            @ForAll boolean maxOpen) {
        Interval interval =
                new Interval(BigDecimal.valueOf(least), minOpen, BigDecimal.valueOf((long) least + width), maxOpen);
        assertEquals(interval, Quantity.of(interval, "people").interval());
    }

    @Example
    void the_words_of_the_record_mean_what_readers_take_them_for() {
        assertEquals(251, of(MORE_THAN, 250, true).min());
        assertEquals(238, of(ABOUT, 250, true).min());
        assertEquals(262, of(ABOUT, 250, true).max());
        assertEquals(48, of(NEARLY, 50, true).min());
        assertEquals(49, of(NEARLY, 50, true).max());
        assertEquals(9, of(NEARLY, 10, true).min());
        assertEquals(2.5, Quantity.of(MORE_THAN, 2.5, "percent", false).min());
        assertEquals(24, Quantity.of(DOZENS, "people").min());
        assertEquals(1200, Quantity.of(HUNDREDS, "people").max());
        assertEquals(2000, Quantity.of(THOUSANDS, "people").min());
    }

    @Example
    void illegal_quantities_cannot_be_built() {
        assertThrows(IllegalArgumentException.class, () -> of(BETWEEN, 3, true));
        assertThrows(IllegalArgumentException.class, () -> Quantity.of(EXACTLY, Double.NaN, "people", true));
        assertThrows(IllegalArgumentException.class, () -> Quantity.between(5, 3, "people", true));
        assertThrows(IllegalArgumentException.class, () -> of(LESS_THAN, 0, true));
        assertThrows(IllegalArgumentException.class, () -> of(EXACTLY, -40, true));
        assertThrows(IllegalArgumentException.class, () -> Quantity.of(EXACTLY, 1.5, "people", true));
        assertEquals(-40, Quantity.of(EXACTLY, -40, "degrees Celsius", false).min());
    }

    @Example
    void every_quantity_can_be_shown() {
        assertEquals("252 people", of(EXACTLY, 252, true).getDisplay());
        assertEquals("more than 4,000 people", of(MORE_THAN, 4000, true).getDisplay());
        assertEquals(
                "between 80 and 100 people",
                Quantity.between(80, 100, "people", true).getDisplay());
        assertEquals(
                "tens of thousands of people",
                Quantity.of(QuantityQualifier.TENS_OF_THOUSANDS, "people").getDisplay());
        assertEquals("1.5 tonnes", Quantity.of(EXACTLY, 1.5, "tonnes", false).getDisplay());
        assertEquals(
                "0 degrees Celsius",
                Quantity.of(EXACTLY, 0, "degrees Celsius", false).getDisplay());
        assertEquals(
                "1E-100 tonnes", Quantity.of(EXACTLY, 1e-100, "tonnes", false).getDisplay());
    }

    /** A number, the unit as a seed has it, and both as readers see them. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            1    ; people                  ; 1 person
            2    ; people                  ; 2 people
            2    ; person                  ; 2 people
            0    ; people                  ; 0 people
            1    ; pounds sterling         ; 1 pound sterling
            1    ; pounds                  ; 1 pound
            1    ; US dollars              ; 1 US dollar
            5    ; US dollar               ; 5 US dollars
            1    ; Swiss francs            ; 1 Swiss franc
            1    ; euros                   ; 1 euro
            1    ; million people          ; 1 million people
            1    ; countries               ; 1 country
            1    ; children under five     ; 1 child under five
            1    ; schoolchildren          ; 1 schoolchild
            1    ; women                   ; 1 woman
            3    ; woman                   ; 3 women
            1    ; members of parliament   ; 1 member of parliament
            1    ; flights a week          ; 1 flight a week
            1    ; people killed           ; 1 person killed
            1    ; degrees Celsius         ; 1 degree Celsius
            -1   ; degrees Celsius         ; -1 degree Celsius
            4    ; degree Celsius          ; 4 degrees Celsius
            1    ; percentage points       ; 1 percentage point
            1    ; percent                 ; 1 percent
            1    ; %                       ; 1 %
            1    ; miles per hour          ; 1 mile per hour
            3    ; mile                    ; 3 miles
            2    ; year                    ; 2 years
            6    ; foot                    ; 6 feet
            1    ; feet                    ; 1 foot
            1    ; inches                  ; 1 inch
            1    ; USD                     ; 1 USD
            1    ; kg                      ; 1 kg
            5    ; lb                      ; 5 lb
            1    ; MPs                     ; 1 MP
            1    ; buses                   ; 1 bus
            1    ; crises                  ; 1 crisis
            1    ; churches                ; 1 church
            1    ; houses                  ; 1 house
            1    ; viruses                 ; 1 virus
            1    ; aircraft                ; 1 aircraft
            2    ; aircraft                ; 2 aircraft
            1    ; series                  ; 1 series
            1    ; kilowatt-hours          ; 1 kilowatt-hour
            1    ; people/km\u00b2         ; 1 person/km\u00b2
            2    ; second homes            ; 2 second homes
            1    ; second homes            ; 1 second home
            1.5  ; tonnes                  ; 1.5 tonnes
            1    ; personas                ; 1 persona
            1    ; d\u00f3lares            ; 1 d\u00f3lar
            1    ; Tote                    ; 1 Tote
            1    ; \u4eba                  ; 1 \u4eba
            """)
    void one_is_told_in_the_singular_and_all_else_in_the_plural(double number, String unit, String expected) {
        assertEquals(expected, Quantity.of(EXACTLY, number, unit, false).getDisplay());
    }

    @Example
    void words_about_a_number_leave_it_singular_or_plural() {
        assertEquals("more than 1 person", of(MORE_THAN, 1, true).getDisplay());
        assertEquals("at least 1 tonne", of(AT_LEAST, 1, false).getDisplay());
        assertEquals("hundreds of people", Quantity.of(HUNDREDS, "person").getDisplay());
        assertEquals(
                "between 0 and 1 tonnes",
                Quantity.between(0, 1, "tonnes", false).getDisplay());
        assertEquals(
                "between 1 and 2 people", Quantity.between(1, 2, "people", true).getDisplay());
    }

    @Example
    void words_about_a_number_are_those_that_are_printed() {
        assertEquals("4,000 people, rounded", of(ROUNDED, 4000, true).getDisplay());
        assertEquals("1 tonne, rounded", of(ROUNDED, 1, false).getDisplay());
        assertEquals("fewer than 10 people", of(LESS_THAN, 10, true).getDisplay());
        assertEquals("less than 10 tonnes", of(LESS_THAN, 10, false).getDisplay());
    }

    @ParameterizedTest
    @CsvSource({
        "million people, dozens of millions of people",
        "thousand tonnes of rice, dozens of thousands of tonnes of rice",
        "billion US dollars, dozens of billions of US dollars",
        "millionaires, dozens of millionaires",
        "percent, dozens of percent",
    })
    void dozens_of_what_is_counted_in_millions_are_dozens_of_millions(String unit, String expected) {
        assertEquals(expected, Quantity.of(DOZENS, unit).getDisplay());
    }

    private static Quantity of(QuantityQualifier qualifier, int number, boolean counted) {
        return Quantity.of(qualifier, number, counted ? "people" : "tonnes", counted);
    }

    private static boolean holds(Quantity quantity, double n) {
        return quantity.interval().contains(Units.toBase(BigDecimal.valueOf(n), quantity.unit()));
    }
}
