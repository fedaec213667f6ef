package dev.onrecord.claim;

import static dev.onrecord.claim.QuantityQualifier.ABOUT;
import static dev.onrecord.claim.QuantityQualifier.ALL;
import static dev.onrecord.claim.QuantityQualifier.AT_LEAST;
import static dev.onrecord.claim.QuantityQualifier.AT_MOST;
import static dev.onrecord.claim.QuantityQualifier.BETWEEN;
import static dev.onrecord.claim.QuantityQualifier.EXACTLY;
import static dev.onrecord.claim.QuantityQualifier.LESS_THAN;
import static dev.onrecord.claim.QuantityQualifier.MORE_THAN;
import static dev.onrecord.claim.QuantityQualifier.NEARLY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class QuantityTest {

    @Property
    void exactly_n_is_within_about_n_at_least_n_and_at_most_n(@ForAll @IntRange(min = 0) int n) {
        assertTrue(holds(people(ABOUT, n), n));
        assertTrue(holds(people(AT_LEAST, n), n));
        assertTrue(holds(people(AT_MOST, n), n));
    }

    @Property
    void exactly_n_is_outside_more_than_n_less_than_n_and_nearly_n(@ForAll @IntRange(min = 1) int n) {
        assertFalse(holds(people(MORE_THAN, n), n));
        assertFalse(holds(people(LESS_THAN, n), n));
        assertFalse(holds(people(NEARLY, n), n));
    }

    @Property
    void counted_things_have_whole_bounds(@ForAll @IntRange(min = 1) int n) {
        Quantity about = people(ABOUT, n);
        assertEquals(Math.rint(about.min()), about.min());
        assertEquals(Math.rint(about.max()), about.max());
        assertTrue(n - about.min() <= n * Quantity.TOLERANCE && about.max() - n <= n * Quantity.TOLERANCE);
    }

    @Property
    void what_an_interval_allows_its_quantity_allows(
            @ForAll @IntRange(min = 0) int least, @ForAll @IntRange(min = 0, max = 1000) int width) {
        Interval interval = new Interval(least, (double) least + width);
        assertEquals(interval, Quantity.of(interval, "people").interval());
    }

    @Example
    void the_words_of_the_record_mean_what_readers_take_them_for() {
        assertEquals(251, people(MORE_THAN, 250).min());
        assertEquals(238, people(ABOUT, 250).min());
        assertEquals(262, people(ABOUT, 250).max());
        assertEquals(48, people(NEARLY, 50).min());
        assertEquals(49, people(NEARLY, 50).max());
        assertEquals(9, people(NEARLY, 10).min());
        assertEquals(2.5, Quantity.of(MORE_THAN, 2.5, "percent").min());
        assertEquals(Interval.ANY, Quantity.uncounted(ALL, "people").interval());
    }

    @Example
    void illegal_quantities_cannot_be_built() {
        assertThrows(IllegalArgumentException.class, () -> Quantity.of(BETWEEN, 3, "people"));
        assertThrows(IllegalArgumentException.class, () -> Quantity.of(EXACTLY, Double.NaN, "people"));
        assertThrows(IllegalArgumentException.class, () -> Quantity.between(5, 3, "people"));
    }

    private static Quantity people(QuantityQualifier qualifier, int number) {
        return Quantity.of(qualifier, number, "people");
    }

    private static boolean holds(Quantity quantity, int n) {
        return quantity.interval().intersect(new Interval(n, n)).isPresent();
    }
}
