package dev.onrecord.comparison;

import static java.util.Map.entry;

import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Money, by the words and signs that news prints. One currency does not convert into another, nor prices of one year. */
final class Currencies {

    /** Words and signs of several countries: `dollars` of none are compared with themselves alone. */
    private static final Set<String> WORDS = Set.of(
            "dollar",
            "dollars",
            "d\u00f3lar",
            "d\u00f3lares",
            "rupee",
            "rupees",
            "rs",
            "rs.",
            "rouble",
            "roubles",
            "ruble",
            "rubles",
            "peso",
            "pesos",
            "bol\u00edvar",
            "bol\u00edvares",
            "bolivars",
            "franc",
            "francs",
            "krona",
            "kronor",
            "krone",
            "kroner",
            "lira",
            "liras",
            "won",
            "dirham",
            "dirhams",
            "dinar",
            "dinars",
            "riyal",
            "riyals",
            "$",
            "\u00a3",
            "\u00a5",
            "cents");

    /** Words for the currency of one country. */
    private static final Map<String, List<String>> NAMES = Map.ofEntries(
            entry(
                    "usd",
                    List.of(
                            "us dollar",
                            "us dollars",
                            "u.s. dollar",
                            "u.s. dollars",
                            "us$",
                            "us-dollar",
                            "us-dollars",
                            "d\u00f3lar estadounidense",
                            "d\u00f3lares estadounidenses",
                            "dollar am\u00e9ricain",
                            "dollars am\u00e9ricains",
                            "dollari statunitensi",
                            "\u0434\u043e\u043b\u043b\u0430\u0440\u043e\u0432 \u0441\u0448\u0430",
                            "\u7f8e\u5143",
                            "\u7c73\u30c9\u30eb")),
            entry(
                    "eur",
                    List.of(
                            "euro",
                            "euros",
                            "\u20ac",
                            "\u0435\u0432\u0440\u043e",
                            "\u6b27\u5143",
                            "\u30e6\u30fc\u30ed")),
            entry(
                    "gbp",
                    List.of(
                            "pound sterling",
                            "pounds sterling",
                            "british pound",
                            "british pounds",
                            "pfund sterling",
                            "libras esterlinas",
                            "livres sterling")),
            entry("jpy", List.of("yen", "japanese yen", "\u5186", "\u65e5\u5143")),
            entry("cny", List.of("yuan", "renminbi", "rmb", "chinese yuan")),
            entry("chf", List.of("swiss franc", "swiss francs", "schweizer franken", "francs suisses")),
            entry(
                    "pln",
                    List.of("z\u0142", "zloty", "zlotys", "z\u0142oty", "z\u0142ote", "z\u0142otych", "z\u0142otys")),
            entry("czk", List.of("k\u010d", "czech koruna", "czech korunas", "czech crown", "czech crowns")),
            entry("huf", List.of("forint", "forints")),
            entry("uah", List.of("hryvnia", "hryvnias", "hryvnyas", "\u20b4")),
            entry("ils", List.of("shekel", "shekels", "israeli shekel", "israeli shekels", "\u20aa")),
            entry("zar", List.of("rand", "south african rand")),
            entry("hkd", List.of("hk$", "hong kong dollar", "hong kong dollars")),
            entry("nzd", List.of("nz$", "new zealand dollar", "new zealand dollars")),
            entry("sgd", List.of("singapore dollar", "singapore dollars")),
            entry("twd", List.of("nt$")),
            entry("vnd", List.of("\u20ab")),
            entry("ngn", List.of("naira", "\u20a6")),
            entry("cad", List.of("canadian dollar", "canadian dollars", "ca$", "c$")),
            entry("aud", List.of("australian dollar", "australian dollars", "au$", "a$")),
            entry("mxn", List.of("mexican peso", "mexican pesos")),
            entry("ars", List.of("argentine peso", "argentine pesos")),
            entry("inr", List.of("indian rupee", "indian rupees", "\u20b9")),
            entry("pkr", List.of("pakistani rupee", "pakistani rupees")),
            entry("rub", List.of("russian rouble", "russian roubles", "russian ruble", "russian rubles", "\u20bd")),
            entry("try", List.of("turkish lira", "turkish liras", "\u20ba")),
            entry("brl", List.of("brazilian real", "brazilian reais", "real", "reais", "r$")),
            entry("krw", List.of("south korean won")),
            entry("sek", List.of("swedish krona", "swedish kronor")),
            entry("nok", List.of("norwegian krone", "norwegian kroner")),
            entry("dkk", List.of("danish krone", "danish kroner")));

    private static final Map<String, String> CODE_OF = NAMES.entrySet().stream()
            .flatMap(code -> code.getValue().stream().map(name -> entry(name, code.getKey())))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private static final Set<String> CODES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toCollection(HashSet::new));

    /** Money of the worth that it had in a year: `2015 US dollars`, `euros in 2020 prices`, `USD (2015)`. */
    private static final Pattern OF_YEAR = Pattern.compile("(?:constant )?(?<year>\\d{4})[- ](?<money>.+)"
            + "|(?<what>.+?) (?:(?:in|at) (?:constant )?(?<priced>\\d{4}) (?:prices|values|terms|money)|of (?<of>\\d{4})"
            + "|\\((?<in>\\d{4})\\))");

    private Currencies() {}

    /**
     * What money numbers are of.
     *
     * @param currency the code where it is of one country, else its word, in small letters
     * @param year the year whose prices are meant; null where none is said
     */
    record Money(String currency, @Nullable String year) {

        String dimension() {
            return "of " + currency + (year == null ? "" : " of " + year);
        }
    }

    /** @return what money the unit is; null where it is none */
    static @Nullable Money money(String unit) {
        String currency = currency(unit);
        if (currency != null) {
            return new Money(currency, null);
        }
        Matcher ofYear = OF_YEAR.matcher(unit.strip());
        if (!ofYear.matches()) {
            return null;
        }
        boolean isFirst = ofYear.group("year") != null;
        String priced = currency(ofYear.group(isFirst ? "money" : "what"));
        String year = isFirst ? ofYear.group("year") : year(ofYear);
        return priced == null ? null : new Money(priced, year);
    }

    private static @Nullable String year(Matcher ofYear) {
        String priced = ofYear.group("priced");
        String of = ofYear.group("of");
        return priced != null ? priced : of != null ? of : ofYear.group("in");
    }

    private static @Nullable String currency(String unit) {
        String word = unit.strip();
        String lower = word.toLowerCase(Locale.ROOT);
        if (CODES.contains(word)) {
            return lower;
        }
        return CODE_OF.containsKey(lower) ? CODE_OF.get(lower) : WORDS.contains(lower) ? UnitForms.one(lower) : null;
    }

    /** @return whether it is a word or a sign for money that does not say of which country it is */
    static boolean isOfSeveralCountries(String unit) {
        return WORDS.contains(unit.strip().toLowerCase(Locale.ROOT));
    }

    /** @return whether it is a word for money: one of those that news prints */
    static boolean isNamed(String word) {
        return WORDS.contains(word) || CODE_OF.containsKey(word);
    }
}
