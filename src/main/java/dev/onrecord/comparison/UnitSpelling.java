package dev.onrecord.comparison;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Brings units that are written in several ways into one form. */
final class UnitSpelling {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** A sign or a code of money stands before so many of it: {@code $bn}, {@code USD million}, {@code INR crore}. */
    private static final Pattern MONEY_FIRST =
            Pattern.compile("(?<money>[^ ]+?) ?(?<multiple>k|m|thousand|lakh|million|crore|billion|trillion|mn|bn|tn"
                    + "|(?:[Mm]io|[Mm]rd|[Mm]ln|[Mm]ld)\\.?)");

    /** Behind money alone they stand for so many: `m` is a metre, too. */
    private static final Map<String, String> LETTERS = Map.of("k", "thousand", "m", "million");

    private static final Pattern EACH = Pattern.compile(
            " (?:an?|each|every) (second|minute|hour|day|night|week|month|quarter|year|person|head|barrel)\\b");

    private UnitSpelling() {}

    /** @return the unit with single blanks, and so many of money in front of it: {@code bn $} of {@code $bn} */
    static String spaced(String unit) {
        String spaced = BLANKS.matcher(unit.strip()).replaceAll(" ");
        Matcher moneyFirst = MONEY_FIRST.matcher(spaced);
        if (!moneyFirst.matches() || Currencies.money(moneyFirst.group("money")) == null) {
            return spaced;
        }
        String multiple = moneyFirst.group("multiple");
        return LETTERS.getOrDefault(multiple, multiple) + " " + moneyFirst.group("money");
    }

    /** @return the same without upper case, which symbols alone are told apart by */
    static String lower(String unit) {
        return spaced(unit).toLowerCase(Locale.ROOT);
    }

    /** @return a rate in the form of others: {@code barrels per day} of {@code barrels a day} */
    static String each(String unit) {
        return EACH.matcher(unit).replaceAll(" per $1");
    }
}
