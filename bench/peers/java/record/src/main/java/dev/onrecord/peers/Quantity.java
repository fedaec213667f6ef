package dev.onrecord.peers;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.eclipse.microprofile.graphql.Enum;

@Entity
public class Quantity extends Value implements ClaimValue {

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
        AT_LEAST,
        AT_MOST,
        BETWEEN,
        BILLIONS,
        DOZENS,
        EXACTLY,
        HUNDREDS,
        HUNDREDS_OF_THOUSANDS,
        LESS_THAN,
        MILLIONS,
        MORE_THAN,
        NEARLY,
        ROUNDED,
        TENS,
        TENS_OF_THOUSANDS,
        THOUSANDS
    }
}
