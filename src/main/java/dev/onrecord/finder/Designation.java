package dev.onrecord.finder;

import dev.onrecord.language.Lexicon;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Digits that are a part of a name and count nothing: {@code G7}, {@code COVID-19}, {@code 5G}. */
public final class Designation {

    private static final Pattern IN_FRONT =
            Pattern.compile("(?<![\\p{L}\\p{N}])(\\p{Lu}\\p{L}{0,11})[-\u2010\u2011]?$");

    /** Letters that no word is made of. */
    private static final Pattern MODEL =
            Pattern.compile("(?<![\\p{L}\\p{N}])(\\p{Lu}{1,12}|\\p{Lu}\\p{L}{1,2})([-\u2010\u2011]?)$");

    /** Kinds of things that have a number for a name, in texts of whatever language. */
    private static final Pattern KIND = Pattern.compile("(?<![\\p{L}\\p{N}])(?:"
            + Lexicon.alternativesOfAll("designation.model").orElseThrow() + ")[-\u2010\u2011\\s\\p{Z}]?$");

    private static final Pattern BEHIND = Pattern.compile("^\\p{Lu}(?![\\p{L}\\p{N}])");

    private static final Pattern AMOUNT = Pattern.compile("(\\p{L}{1,3})\\p{Nd}.*");

    /** Nobody numbers a road or an aircraft so: behind a letter it is of naira, pula or soles. */
    private static final Pattern AMOUNT_OF_MONEY =
            Pattern.compile("\\p{Nd}{1,3}(?:[.,]\\p{Nd}{3})+.*|\\p{Nd}.*\\p{L}{2,}.*");

    private static final int LONGEST = 14;

    /** They stand in front of amounts without a blank. */
    private static final Set<String> CURRENCIES = Stream.concat(
                    Currency.getAvailableCurrencies().stream().map(Currency::getCurrencyCode),
                    Stream.of(
                            "Rp", "Rs", "Kr", "R", "RM", "Tk", "Fr", "Bs", "KSh", "Ksh", "TSh", "USh", "Lm", "Kč",
                            "Ft"))
            .collect(Collectors.toSet());

    private static final Map<String, Pattern> WORDS_IN_FRONT = new ConcurrentHashMap<>();

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

    private static Pattern wordsInFront(Lexicon words) {
        String known = words.alternatives("designation.front")
                .map(alternatives -> "|(?iu:" + alternatives + ")")
                .orElse("");
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?:№|[Nn][°º]|#|§{1,2}" + known + ")[\\s\\p{Z}]?$");
    }

    /**
     * @param language of the text
     * @return whether a word in front of a number says that it is one of a row: {@code Regulation No. 12}, {@code Artikel 5}
     */
    public static boolean isOfRow(String text, Span number, Locale language) {
        Lexicon words = Lexicon.of(language);
        return WORDS_IN_FRONT
                .computeIfAbsent(words.language(), code -> wordsInFront(words))
                .matcher(text.substring(Math.max(0, number.start() - LONGEST), number.start()))
                .find();
    }

    /**
     * @param unit of what is counted, empty where it is not known: of a currency, {@code N500} is an amount
     * @return whether letters or the name of a kind of things stand in front of a number, of which it is the name: {@code
     *     F-16}, {@code Boeing 737}
     */
    public static boolean isOfName(String text, Span number, String unit) {
        String front = text.substring(Math.max(0, number.start() - LONGEST), number.start());
        if (KIND.matcher(front).find()) {
            return true;
        }
        Matcher letters = MODEL.matcher(front);
        return letters.find()
                && !CURRENCIES.contains(letters.group(1))
                && !(letters.group(2).isEmpty() && (unit.isEmpty() || isMoney(unit)));
    }

    private static boolean isMoney(String unit) {
        String word = unit.toLowerCase(Locale.ROOT);
        return Money.NAMES.contains(word)
                || word.endsWith("s") && Money.NAMES.contains(word.substring(0, word.length() - 1));
    }

    /** What currencies are called, without their countries; read when the first amount is looked at. */
    private static final class Money {

        private static final Pattern COUNTRY = Pattern.compile("^.* ");

        static final Set<String> NAMES = Currency.getAvailableCurrencies().stream()
                .map(currency ->
                        COUNTRY.matcher(currency.getDisplayName(Locale.ENGLISH)).replaceFirst(""))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    /** @return whether letters stand with a number as they do in names, and not as signs of currencies do */
    public static boolean holds(String text, Span number) {
        String front = text.substring(Math.max(0, number.start() - LONGEST), number.start());
        Matcher letters = IN_FRONT.matcher(front);
        boolean isNamed = letters.find()
                && !CURRENCIES.contains(letters.group(1))
                && !(letters.group(1).length() == 1
                        && front.endsWith(letters.group(1))
                        && AMOUNT_OF_MONEY.matcher(number.of(text)).matches());
        boolean endsWithDigit = Character.isDigit(text.codePointBefore(number.end()));
        return isNamed
                || endsWithDigit && BEHIND.matcher(text.substring(number.end())).find();
    }
}
