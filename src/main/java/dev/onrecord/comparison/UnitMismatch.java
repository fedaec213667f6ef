package dev.onrecord.comparison;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Two units into each other of which numbers cannot be converted.
 *
 * @param from one of them
 * @param to the other
 */
record UnitMismatch(String from, String to) {

    /** Twelve and twenty of what is counted are whole ones, and a number of dozens in decimals need not be any. */
    private static final Pattern TWELVE_OR_TWENTY =
            Pattern.compile("(?:(?<dozen>dozens?)(?: of)?|scores? of) (?<unit>.+)");

    /** @return why that is, and what to write */
    String told() {
        String reason = "'" + from + "' cannot be converted to '" + to + "'";
        return each(UnitMismatch::ambiguity)
                .or(() -> each(UnitMismatch::number))
                .map(told -> reason + ": " + told)
                .orElseGet(() -> reason + because() + " Ask for each in a claim of its own.");
    }

    private Optional<String> each(Function<String, Optional<String>> told) {
        return Stream.of(from, to).map(told).flatMap(Optional::stream).findFirst();
    }

    private static Optional<String> ambiguity(String unit) {
        return Optional.ofNullable(Units.meanings(unit))
                .map(meanings -> "'" + unit + "' may be " + meanings + "; say which.");
    }

    private static Optional<String> number(String unit) {
        Matcher words = TWELVE_OR_TWENTY.matcher(unit.toLowerCase(Locale.ROOT));
        return words.matches()
                ? Optional.of("write how many " + UnitForms.many(words.group("unit")) + " they are, as a "
                        + (words.group("dozen") == null ? "score is 20." : "dozen is 12."))
                : Optional.empty();
    }

    private String because() {
        Currencies.Money one = Currencies.money(Units.single(from));
        Currencies.Money other = Currencies.money(Units.single(to));
        if (one != null && other != null) {
            return one.currency().equals(other.currency())
                    ? ": what money buys changes from year to year."
                    : Stream.of(from, to)
                            .filter(unit -> Currencies.isOfSeveralCountries(Units.single(unit)))
                            .findFirst()
                            .map(unit -> ": '" + unit
                                    + "' may be of several countries; say which. Rates of currencies change.")
                            .orElse(": rates of currencies change.");
        }
        List<String> dimensions =
                Stream.of(from, to).map(Units::dimension).sorted().toList();
        if (dimensions.equals(List.of("months", "time"))) {
            return ": months and years have no fixed number of days. Where a source counts in the other,"
                    + " say about how many of these it is.";
        }
        return dimensions.get(0).equals(dimensions.get(1)) ? ": they are of different things." : ".";
    }
}
