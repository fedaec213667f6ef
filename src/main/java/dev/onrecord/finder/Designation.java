package dev.onrecord.finder;

import java.util.Currency;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Digits that are a part of a name and count nothing: {@code G7}, {@code COVID-19}, {@code 5G}. */
public final class Designation {

    private static final Pattern IN_FRONT =
            Pattern.compile("(?<![\\p{L}\\p{N}])(\\p{Lu}\\p{L}{0,11})[-\u2010\u2011]?$");

    private static final Pattern BEHIND = Pattern.compile("^\\p{Lu}(?![\\p{L}\\p{N}])");

    private static final Pattern AMOUNT = Pattern.compile("(\\p{L}{1,3})\\p{Nd}.*");

    private static final int LONGEST = 14;

    /** They stand in front of amounts without a blank. */
    private static final Set<String> CURRENCIES = Stream.concat(
                    Currency.getAvailableCurrencies().stream().map(Currency::getCurrencyCode),
                    Stream.of(
                            "Rp", "Rs", "Kr", "R", "RM", "Tk", "Fr", "Bs", "KSh", "Ksh", "TSh", "USh", "Lm", "Kč",
                            "Ft"))
            .collect(Collectors.toSet());

    private Designation() {}

    /** @return whether a word is the code of a currency, or what is written in its place: {@code EUR}, {@code Rp} */
    static boolean isCurrency(String word) {
        return CURRENCIES.contains(word);
    }

    /** @return whether a word is the sign of a currency with the amount behind it: {@code Rp500} */
    static boolean isAmount(String word) {
        Matcher amount = AMOUNT.matcher(word);
        return amount.matches() && CURRENCIES.contains(amount.group(1));
    }

    /** @return whether letters stand with a number as they do in names, and not as signs of currencies do */
    public static boolean holds(String text, Span number) {
        String front = text.substring(Math.max(0, number.start() - LONGEST), number.start());
        Matcher letters = IN_FRONT.matcher(front);
        boolean isNamed = letters.find() && !CURRENCIES.contains(letters.group(1));
        boolean endsWithDigit = Character.isDigit(text.codePointBefore(number.end()));
        return isNamed
                || endsWithDigit && BEHIND.matcher(text.substring(number.end())).find();
    }
}
