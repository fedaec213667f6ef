package dev.onrecord.comparison;

import java.math.BigDecimal;
import org.eclipse.microprofile.graphql.Description;

@Description("How large a part of a whole words without a numeral speak of.")
public enum ShareStrength {
    @Description("None of them.")
    NONE("none", Interval.closed(BigDecimal.ZERO, BigDecimal.ZERO)),
    @Description("A small part: more than none and less than half of them.")
    FEW("few", Interval.open(BigDecimal.ZERO, new BigDecimal("0.5"))),
    @Description("Some of them: more than none.")
    SOME("some", new Interval(BigDecimal.ZERO, true, BigDecimal.ONE, false)),
    @Description("Several of them: more than one.")
    SEVERAL("several", new Interval(BigDecimal.ZERO, true, BigDecimal.ONE, false)),
    @Description("Many of them: more than none. How many that is, the word does not say.")
    MANY("many", new Interval(BigDecimal.ZERO, true, BigDecimal.ONE, false)),
    @Description("More than half of them.")
    MOST("most", new Interval(new BigDecimal("0.5"), true, BigDecimal.ONE, false)),
    @Description("All of them.")
    ALL("all", Interval.closed(BigDecimal.ONE, BigDecimal.ONE));

    private final String word;
    private final Interval part;

    ShareStrength(String word, Interval part) {
        this.word = word;
        this.part = part;
    }

    /** @return the word that seeds and readers use for it */
    public String word() {
        return word;
    }

    /** @return how large the part may be, where the whole is 1 */
    Interval part() {
        return part;
    }
}
