package dev.onrecord.claim;

import dev.onrecord.comparison.ClaimValue;
import dev.onrecord.comparison.DateValue;
import dev.onrecord.comparison.NameValue;
import dev.onrecord.comparison.Quantity;
import dev.onrecord.comparison.QuantityQualifier;
import dev.onrecord.comparison.SameAs;
import dev.onrecord.comparison.Share;
import dev.onrecord.comparison.ShareStrength;
import dev.onrecord.comparison.TextSet;
import dev.onrecord.comparison.TextValue;
import dev.onrecord.comparison.Withheld;
import dev.onrecord.comparison.YesNo;
import dev.onrecord.entry.Entry;
import dev.onrecord.time.PartialDate;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;

/** A value at rest: its kind, and the columns of that kind. */
@Embeddable
class ValueColumns {

    enum ValueType {
        QUANTITY,
        SHARE,
        DATE,
        YES_NO,
        NAME,
        TEXT,
        SET,
        SAME_AS,
        WITHHELD
    }

    @Enumerated(EnumType.STRING)
    ValueType kind;

    @Enumerated(EnumType.STRING)
    @Nullable
    QuantityQualifier qualifier;

    @Enumerated(EnumType.STRING)
    @Nullable
    ShareStrength strength;

    @Nullable
    Double number;

    @Nullable
    Double least;

    @Nullable
    Boolean leastExclusive;

    @Nullable
    Double greatest;

    @Nullable
    Boolean greatestExclusive;

    @Nullable
    String unit;

    @Nullable
    PartialDate date;

    /** The words of a value that has some; the items of a set, one a line; what another claim asks. */
    @Column(length = Entry.TEXT_LENGTH)
    @Nullable
    String text;

    /** Whether a share is negated, the answer is yes, a name is a misprint, or a text is loose. */
    @Nullable
    Boolean marked;

    // May stand behind it in the seeds, and is stored in that order; the check of the seeds has seen that it is there.
    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable
    Claim sameAs;

    protected ValueColumns() {}

    /**
     * @param value what to keep
     * @param sameAs the claim it points at; null unless it is a {@link SameAs}
     */
    ValueColumns(ClaimValue value, @Nullable Claim sameAs) {
        this.sameAs = sameAs;
        if (value instanceof Quantity quantity) {
            kind = ValueType.QUANTITY;
            keep(quantity);
        } else if (value instanceof Share share) {
            kind = ValueType.SHARE;
            strength = share.strength();
            marked = share.negated();
        } else if (value instanceof DateValue dateValue) {
            kind = ValueType.DATE;
            date = dateValue.date();
        } else if (value instanceof YesNo answer) {
            kind = ValueType.YES_NO;
            marked = answer.yes();
        } else if (value instanceof NameValue name) {
            kind = ValueType.NAME;
            text = name.name();
            marked = name.misprint();
        } else if (value instanceof TextValue textValue) {
            kind = ValueType.TEXT;
            text = textValue.text();
            marked = textValue.loose();
        } else if (value instanceof TextSet set) {
            kind = ValueType.SET;
            text = String.join("\n", set.items());
        } else if (value instanceof Withheld withheld) {
            kind = ValueType.WITHHELD;
            text = withheld.note();
        } else {
            kind = ValueType.SAME_AS;
            text = ((SameAs) value).question();
        }
    }

    private void keep(Quantity quantity) {
        qualifier = quantity.qualifier();
        number = quantity.number();
        least = quantity.min();
        leastExclusive = quantity.minExclusive();
        greatest = quantity.max();
        greatestExclusive = quantity.maxExclusive();
        unit = quantity.unit();
    }

    @SuppressWarnings("NullAway") // The columns of its kind are there.
    ClaimValue value() {
        return switch (kind) {
            case QUANTITY -> new Quantity(qualifier, number, least, leastExclusive, greatest, greatestExclusive, unit);
            case SHARE -> new Share(strength, marked);
            case DATE -> new DateValue(date);
            case YES_NO -> new YesNo(marked);
            case NAME -> new NameValue(text, marked);
            case TEXT -> new TextValue(text, marked);
            case SET -> new TextSet(text.lines().toList());
            case SAME_AS -> new SameAs(sameAs.slug, text);
            case WITHHELD -> new Withheld(text);
        };
    }
}
