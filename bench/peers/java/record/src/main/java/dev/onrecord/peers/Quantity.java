package dev.onrecord.peers;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Arrays;
import java.util.Set;
import org.eclipse.microprofile.graphql.Enum;

@Entity
public class Quantity extends Value implements ClaimValue {

    private static final double TOLERANCE = 0.05;
    private static final Set<String> MEASURED = Set.of("percent", "US dollars", "kilometres", "hectares", "tonnes");

    @Enumerated(EnumType.STRING)
    Qualifier qualifier;

    Double number;
    Double min;
    Double max;
    String unit;

    protected Quantity() {}

    Quantity(Qualifier qualifier, Double number, Double min, Double max, String unit) {
        this.qualifier = qualifier;
        this.number = number;
        this.min = min;
        this.max = max;
        this.unit = unit;
    }

    static Quantity of(Qualifier qualifier, double number, String unit) {
        boolean counted = !MEASURED.contains(unit);
        double step = counted ? 1 : 0;
        double margin = Math.abs(number) * TOLERANCE;
        double low = counted ? Math.ceil(number - margin) : number - margin;
        double high = counted ? Math.floor(number + margin) : number + margin;
        return switch (qualifier) {
            case EXACTLY -> new Quantity(qualifier, number, number, number, unit);
            case ABOUT -> new Quantity(qualifier, number, low, high, unit);
            case NEARLY -> new Quantity(qualifier, number, Math.min(low, number - step), number - step, unit);
            case MORE_THAN -> new Quantity(qualifier, number, number + step, null, unit);
            case AT_LEAST -> new Quantity(qualifier, number, number, null, unit);
            case LESS_THAN -> new Quantity(qualifier, number, null, number - step, unit);
            case AT_MOST -> new Quantity(qualifier, number, null, number, unit);
            case ALL, SOME, BETWEEN -> throw new IllegalArgumentException(qualifier + " goes without a number.");
        };
    }

    static Quantity between(double min, double max, String unit) {
        return new Quantity(Qualifier.BETWEEN, null, min, max, unit);
    }

    /** @param qualifier {@code ALL} or {@code SOME} */
    static Quantity uncounted(Qualifier qualifier, String unit) {
        return new Quantity(qualifier, null, null, null, unit);
    }

    /** @return what allows the same as the interval; null where that is everything */
    static Quantity of(Interval interval, String unit) {
        double min = interval.min();
        double max = interval.max();
        if (min == max) {
            return of(Qualifier.EXACTLY, min, unit);
        }
        if (Double.isInfinite(max)) {
            return Double.isInfinite(min) ? null : of(Qualifier.AT_LEAST, min, unit);
        }
        return Double.isInfinite(min) ? of(Qualifier.AT_MOST, max, unit) : between(min, max, unit);
    }

    @Override
    Object sense() {
        return Arrays.asList(qualifier, number, min, max, unit);
    }

    @Override
    Interval interval() {
        return new Interval(
                unit, min == null ? Double.NEGATIVE_INFINITY : min, max == null ? Double.POSITIVE_INFINITY : max);
    }

    public Qualifier getQualifier() {
        return qualifier;
    }

    public Double getNumber() {
        return number;
    }

    public Double getMin() {
        return min;
    }

    public Double getMax() {
        return max;
    }

    public String getUnit() {
        return unit;
    }

    @Enum("QuantityQualifier")
    public enum Qualifier {
        ABOUT,
        ALL,
        AT_LEAST,
        AT_MOST,
        BETWEEN,
        EXACTLY,
        LESS_THAN,
        MORE_THAN,
        NEARLY,
        SOME
    }
}
