package dev.onrecord.comparison;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The noun of a unit in singular and plural, as English has it: {@code 1 person}, {@code 2 people}. Seeds write units in
 * words of their own, most of them in plural. A word that is not known to be one or the other stays as it is.
 */
final class UnitForms {

    /** Behind its noun a unit goes on: {@code members of parliament}, {@code flights a week}. */
    private static final Pattern NOUN =
            Pattern.compile("(?<noun>.+?)(?<rest>(?:(?: (?:of|per|an?|each|every|in|on|at|for|from|to"
                    + "|with|without|by|above|below|under|over|who|whose|that|which)\\b| ?[/(,]).*)?)");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}'\\u2019]+");

    /** So many of them are never one. */
    private static final Pattern SO_MANY = Pattern.compile("(?:thousand|million|billion|trillion)s? .*");

    private static final Map<String, String> PLURALS = Map.ofEntries(
            entry("foot", "feet"),
            entry("inch", "inches"),
            entry("tooth", "teeth"),
            entry("mouse", "mice"),
            entry("life", "lives"),
            entry("wife", "wives"),
            entry("knife", "knives"),
            entry("leaf", "leaves"),
            entry("loaf", "loaves"),
            entry("thief", "thieves"),
            entry("wolf", "wolves"),
            entry("calf", "calves"),
            entry("shelf", "shelves"),
            entry("half", "halves"),
            entry("bus", "buses"),
            entry("gas", "gases"),
            entry("virus", "viruses"),
            entry("campus", "campuses"),
            entry("crisis", "crises"),
            entry("analysis", "analyses"),
            entry("hero", "heroes"),
            entry("potato", "potatoes"),
            entry("tomato", "tomatoes"),
            entry("tornado", "tornadoes"),
            entry("volcano", "volcanoes"),
            entry("torpedo", "torpedoes"),
            entry("movie", "movies"),
            entry("calorie", "calories"),
            entry("cookie", "cookies"),
            entry("lb", "lbs"),
            entry("krona", "kronor"),
            entry("krone", "kroner"),
            entry("real", "reais"),
            entry("d\u00f3lar", "d\u00f3lares"),
            entry("bol\u00edvar", "bol\u00edvares"));

    private static final Map<String, String> SINGULARS =
            PLURALS.entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

    /** Endings of many words: {@code townspeople}, {@code grandchildren}, {@code policewomen}. */
    private static final Map<String, String> ENDINGS = Map.of("people", "person", "children", "child", "men", "man");

    private static final Set<String> ALIKE = Set.of(
            "series", "species", "means", "headquarters", "barracks", "crossroads", "specimen", "regimen", "news");

    private static final int LONGEST_SYMBOL = 3;

    private UnitForms() {}

    /** @return the unit as it stands behind one of them */
    static String one(String unit) {
        return SO_MANY.matcher(unit.toLowerCase(Locale.ROOT)).matches() ? unit : changed(unit, UnitForms::singular);
    }

    /** @return the unit as it stands behind all other numbers */
    static String many(String unit) {
        return hasPlural(unit) ? unit : changed(unit, UnitForms::plural);
    }

    /** Changes the last of the words before a preposition that can be: {@code degrees Celsius}, {@code US dollars}. */
    private static String changed(String unit, UnaryOperator<String> form) {
        Matcher parts = NOUN.matcher(unit);
        if (!parts.matches()) {
            return unit;
        }
        String noun = parts.group("noun");
        Optional<String> changed = WORD.matcher(noun)
                .results()
                .filter(word -> !form.apply(word.group()).equals(word.group()))
                .reduce((first, last) -> last)
                .map(word -> noun.substring(0, word.start()) + form.apply(word.group()) + noun.substring(word.end()));
        return changed.orElse(noun) + parts.group("rest");
    }

    private static String singular(String word) {
        if (SINGULARS.containsKey(word)) {
            return SINGULARS.get(word);
        }
        if (PLURALS.containsKey(word) || ALIKE.contains(word)) {
            return word;
        }
        for (Map.Entry<String, String> ending : ENDINGS.entrySet()) {
            if (word.endsWith(ending.getKey())) {
                return withEnding(word, ending.getKey(), ending.getValue());
            }
        }
        return isPlural(word) ? withoutEnding(word) : word;
    }

    /** No symbol, and no word that ends in s by itself: {@code bps}, {@code Swiss}, {@code Celsius}, {@code crisis}. */
    private static boolean isPlural(String word) {
        boolean isOfInitials = word.length() > 1 && Character.isUpperCase(word.charAt(word.length() - 2));
        return word.endsWith("s")
                && (word.length() > LONGEST_SYMBOL || isOfInitials)
                && !word.endsWith("ss")
                && !word.endsWith("us")
                && !word.endsWith("is");
    }

    private static String withoutEnding(String word) {
        if (word.endsWith("ies") && word.length() > "ties".length()) {
            return withEnding(word, "ies", "y");
        }
        boolean isHissing =
                word.endsWith("ches") || word.endsWith("shes") || word.endsWith("sses") || word.endsWith("xes");
        return withEnding(word, isHissing ? "es" : "s", "");
    }

    private static String withEnding(String word, String from, String to) {
        return word.substring(0, word.length() - from.length()) + to;
    }

    /** Where one of its words is a plural, the others belong to it: {@code foot soldiers}. */
    private static boolean hasPlural(String unit) {
        return !changed(unit, UnitForms::singular).equals(unit);
    }

    private static String plural(String word) {
        if (PLURALS.containsKey(word) && word.length() > LONGEST_SYMBOL) {
            return PLURALS.get(word);
        }
        for (Map.Entry<String, String> ending : ENDINGS.entrySet()) {
            if (word.equals(ending.getValue()) || word.equals("wo" + ending.getValue())) {
                return withEnding(word, ending.getValue(), ending.getKey());
            }
        }
        return word.length() > LONGEST_SYMBOL && Units.isNamed(word) && Units.isNamed(word + "s") ? word + "s" : word;
    }
}
