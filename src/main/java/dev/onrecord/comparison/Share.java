package dev.onrecord.comparison;

import java.math.BigDecimal;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Description("A part of a whole, in words without a numeral: `many`, `most`, `all`.")
public record Share(
        @NonNull @Description("How large a part the words speak of.")
        ShareStrength strength,

        @Description("Whether the words count those of whom it is not so: `many had none` on the question how many had"
                + " one.")
        boolean negated)
        implements ClaimValue {

    @Override
    @NonNull
    @Description("The answer in a few words.")
    public String getDisplay() {
        Share plain = plain();
        return plain.negated ? strength.word() + " of whom it is not so" : plain.strength.word();
    }

    /** @return how large the part of those may be of whom it is so, where the whole is 1 */
    Interval part() {
        Interval part = strength.part();
        return negated
                ? new Interval(
                        BigDecimal.ONE.subtract(part.max()),
                        part.maxOpen(),
                        BigDecimal.ONE.subtract(part.min()),
                        part.minOpen())
                : part;
    }

    /** @return the same without a negation where that can be: none of whom it is not so are all, and all are none */
    Share plain() {
        if (negated && strength == ShareStrength.NONE) {
            return new Share(ShareStrength.ALL, false);
        }
        return negated && strength == ShareStrength.ALL ? new Share(ShareStrength.NONE, false) : this;
    }

    /** @return how large the part may be, where the whole is 100 */
    Interval percent() {
        Interval part = part();
        return new Interval(percent(part.min()), part.minOpen(), percent(part.max()), part.maxOpen());
    }

    private static @Nullable BigDecimal percent(@Nullable BigDecimal end) {
        return end == null ? null : end.movePointRight(2);
    }

    /** @return how many it can be, whatever the whole is: none at all, at least one, or any number */
    Interval count() {
        if (part().equals(ShareStrength.NONE.part())) {
            return Interval.closed(BigDecimal.ZERO, BigDecimal.ZERO);
        }
        if (strength == ShareStrength.SEVERAL && !negated) {
            return new Interval(BigDecimal.valueOf(2), false, null, false);
        }
        return part().contains(BigDecimal.ZERO) ? Interval.ANY : new Interval(BigDecimal.ZERO, true, null, false);
    }

    /** @return whether no part of a whole is what both of them say; few of them are not many of them */
    boolean excludes(Share other) {
        boolean fewAndMany =
                negated == other.negated && strength != other.strength && isFewOrMany() && other.isFewOrMany();
        return fewAndMany || part().intersect(other.part()).isEmpty();
    }

    /** @return whether it makes the other one so, too: all are most, most are some, and some may not be many */
    boolean entails(Share other) {
        boolean isVague = other.strength == ShareStrength.MANY || other.strength == ShareStrength.SEVERAL;
        return !excludes(other) && other.part().encloses(part()) && !(isVague && part().equals(other.part()));
    }

    private boolean isFewOrMany() {
        return strength == ShareStrength.FEW || strength == ShareStrength.MANY;
    }
}
