package dev.onrecord.claim;

import dev.onrecord.entry.Entry;
import dev.onrecord.time.PartialDate;
import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

/** A value at rest: its kind, and the columns of that kind. */
@Embeddable
class ValueColumns {

    enum Kind {
        QUANTITY,
        DATE,
        TEXT,
        SAME_AS,
        UNDISCLOSED
    }

    @Enumerated(EnumType.STRING)
    Kind kind;

    @Enumerated(EnumType.STRING)
    QuantityQualifier qualifier;

    Double number;

    Double least;

    Double greatest;

    String unit;

    PartialDate date;

    @Column(length = Entry.TEXT_LENGTH)
    String text;

    // May stand behind it in the seeds, and is stored in that order; the check of the seeds has seen that it is there.
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Claim sameAs;

    protected ValueColumns() {}

    /**
     * @param value what to keep
     * @param sameAs the claim it points at; null unless it is a {@link SameAs}
     */
    ValueColumns(ClaimValue value, Claim sameAs) {
        this.sameAs = sameAs;
        if (value instanceof Quantity quantity) {
            kind = Kind.QUANTITY;
            qualifier = quantity.qualifier();
            number = quantity.number();
            least = quantity.min();
            greatest = quantity.max();
            unit = quantity.unit();
        } else if (value instanceof DateValue dateValue) {
            kind = Kind.DATE;
            date = dateValue.date();
        } else if (value instanceof TextValue textValue) {
            kind = Kind.TEXT;
            text = textValue.text();
        } else if (value instanceof Undisclosed undisclosed) {
            kind = Kind.UNDISCLOSED;
            text = undisclosed.note();
        } else {
            kind = Kind.SAME_AS;
        }
    }

    ClaimValue value() {
        return switch (kind) {
            case QUANTITY -> new Quantity(qualifier, number, least, greatest, unit);
            case DATE -> new DateValue(date);
            case TEXT -> new TextValue(text);
            case SAME_AS -> new SameAs(sameAs.slug);
            case UNDISCLOSED -> new Undisclosed(text);
        };
    }
}
