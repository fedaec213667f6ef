package dev.onrecord.comparison;

import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;

@Description("What the words of a source make of a number.")
public enum QuantityQualifier {
    @Description("That number.")
    EXACTLY,
    @Description(
            "That number, rounded to its last digit that is not 0: 49 is 48.5 to 49.5, and 4,000 is 3,500 to 4,500.")
    ROUNDED,
    @Description("That number, give or take 5 %; of what is counted, one at least; of a temperature, 2 °C or 5 % of its"
            + " degrees Celsius, whichever is more.")
    ABOUT,
    @Description(
            "Less than that number, by at most 5 %; of what is counted, by one at least; of a temperature, by at most"
                    + " 2 °C or 5 % of its degrees Celsius, whichever is more.")
    NEARLY,
    @Description("More than that number.")
    MORE_THAN,
    @Description("That number or more.")
    AT_LEAST,
    @Description("Less than that number.")
    LESS_THAN,
    @Description("That number or less.")
    AT_MOST,
    @Description("A number between two.")
    BETWEEN,
    @Description("`Tens`, without a numeral: 20 to 120.")
    TENS(20, 120),
    @Description("`Dozens`, without a numeral: 24 to 120.")
    DOZENS(24, 120),
    @Description("`Hundreds`, without a numeral: 200 to 1,200.")
    HUNDREDS(200, 1_200),
    @Description("`Thousands`, without a numeral: 2,000 to 12,000.")
    THOUSANDS(2_000, 12_000),
    @Description("`Tens of thousands`, without a numeral: 20,000 to 120,000.")
    TENS_OF_THOUSANDS(20_000, 120_000),
    @Description("`Hundreds of thousands`, without a numeral: 200,000 to 1,200,000.")
    HUNDREDS_OF_THOUSANDS(200_000, 1_200_000),
    @Description("`Millions`, without a numeral: 2,000,000 to 12,000,000.")
    MILLIONS(2e6, 12e6),
    @Description("`Billions`, without a numeral: 2,000,000,000 to 12,000,000,000.")
    BILLIONS(2e9, 12e9);

    private static final Pattern UNDERSCORE = Pattern.compile("_(.)");

    private final @Nullable Double least;
    private final @Nullable Double greatest;

    QuantityQualifier() {
        least = null;
        greatest = null;
    }

    QuantityQualifier(double least, double greatest) {
        this.least = least;
        this.greatest = greatest;
    }

    /** @return how a record writes it: {@code moreThan} */
    public String word() {
        String words = name().toLowerCase(Locale.ROOT);
        return UNDERSCORE.matcher(words).replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
    }

    /** @return whether it is a word that stands for a number, so that no number goes with it */
    public boolean isMagnitude() {
        return least != null;
    }

    /** @return the least number that a magnitude can mean; null for all others */
    @Nullable
    Double least() {
        return least;
    }

    /** @return the greatest number that a magnitude can mean; null for all others */
    @Nullable
    Double greatest() {
        return greatest;
    }
}
