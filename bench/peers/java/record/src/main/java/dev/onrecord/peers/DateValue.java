package dev.onrecord.peers;

import jakarta.persistence.Entity;

@Entity
public class DateValue extends Value implements ClaimValue {

    PartialDate date;

    protected DateValue() {}

    DateValue(PartialDate date) {
        this.date = date;
    }

    public PartialDate getDate() {
        return date;
    }
}
