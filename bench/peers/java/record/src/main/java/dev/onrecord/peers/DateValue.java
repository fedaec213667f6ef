package dev.onrecord.peers;

import jakarta.persistence.Entity;
import java.time.LocalDate;

@Entity
public class DateValue extends Value implements ClaimValue {

    static final String DAYS = "days since 1970";

    PartialDate date;

    protected DateValue() {}

    DateValue(PartialDate date) {
        this.date = date;
    }

    static DateValue of(Interval interval) {
        LocalDate from = LocalDate.ofEpochDay((long) interval.min());
        LocalDate to = LocalDate.ofEpochDay((long) interval.max());
        String edtf = from.equals(to) ? from.toString() : from + "/" + to;
        return new DateValue(PartialDate.of(edtf, null, PartialDate.Basis.INFERRED));
    }

    @Override
    Object sense() {
        return "date " + date.edtf();
    }

    @Override
    Interval interval() {
        return new Interval(DAYS, date.earliest().toEpochDay(), date.latest().toEpochDay());
    }

    public PartialDate getDate() {
        return date;
    }
}
