package dev.onrecord.finder;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number as a text prints it.
 *
 * @param span where it stands, with all that belongs to it: its sign, a magnitude, a percent sign, a currency
 * @param number the part of it that says how many: without a percent sign, a currency, and the letters of an ordinal
 * @param type what it is
 * @param values what it can mean in the text's language, the likeliest first: {@code 2,750} is 2750 in English, 2.75 in
 *     German, and either where the language is not known. None for a time of day, and for what is no number although it
 *     is made of digits, as {@code 18.7.2025}
 * @param unit the percent sign or the currency as it is printed; null where there is none
 */
public record Numeral(
        Span span,
        Span number,
        NumeralType type,
        List<BigDecimal> values,
        @Nullable String unit) {

    /** What a numeral is. */
    public enum NumeralType {
        NUMBER,
        ORDINAL,
        PERCENT,
        CURRENCY,
        /** A time of day, or a place in a recording. */
        TIME
    }

    public Numeral {
        values = List.copyOf(values);
    }
}
