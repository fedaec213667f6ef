package dev.onrecord.comparison;

import static java.util.Map.entry;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    private static final Pattern BLANK = Pattern.compile(" ");

    private static final Pattern ENGLISH =
            Pattern.compile("(?i)hundred|thousand|lakh|million|crore|billion|trillion|mn|bn|tn");

    /** What has es behind it for more than one of it: {@code bonus}, {@code veto} and {@code waltz}, no {@code shoe}. */
    private static final Pattern HISSING = Pattern.compile(".*(?:ch|sh|ss|x|zz|tz|[^aeou]us)es|.{3,}(?<!sh)oes");

    /** Greek words: {@code analysis}, {@code diagnosis}, {@code hypothesis}. */
    private static final Pattern GREEK = Pattern.compile(".*(?:lys|gnos|thes)es");

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
            entry("lens", "lenses"),
            entry("quiz", "quizzes"),
            entry("index", "indices"),
            entry("matrix", "matrices"),
            entry("appendix", "appendices"),
            entry("vertex", "vertices"),
            entry("oasis", "oases"),
            entry("emphasis", "emphases"),
            entry("synopsis", "synopses"),
            entry("scarf", "scarves"),
            entry("hoof", "hooves"),
            entry("dwarf", "dwarves"),
            entry("elf", "elves"),
            entry("bias", "biases"),
            entry("atlas", "atlases"),
            entry("alias", "aliases"),
            entry("canvas", "canvases"),
            entry("iris", "irises"),
            entry("metropolis", "metropolises"),
            entry("millennium", "millennia"),
            entry("lb", "lbs"),
            entry("krona", "kronor"),
            entry("krone", "kroner"),
            entry("real", "reais"),
            entry("d\u00f3lar", "d\u00f3lares"),
            entry("bol\u00edvar", "bol\u00edvares"));

    private static final Map<String, String> SINGULARS =
            PLURALS.entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

    /** Words that end as others do whose plural is another one: {@code sorties} are no {@code cities}. */
    private static final Set<String> WITH_S = words(
            // Not as churches, boxes, glasses, bonuses and vetoes.
            "ache avalanche brioche cache cliche creche headache moustache mustache niche pastiche psyche quiche toothache"
                    + " tranche axe crevasse impasse mousse posse abuse excuse fuse misuse muse recluse ruse use canoe",
            // Not as cities.
            "auntie birdie brownie budgie collie eyrie foodie freebie genie goalie groupie hippie hoodie junkie"
                    + " magpie necktie newbie pixie prairie reverie rookie selfie smoothie sortie zombie",
            // Not as the bus and the crisis.
            "bureau chateau emu gnu guru hindu hutu menu milieu plateau tableau zulu"
                    + " alibi bikini corgi khaki kiwi rabbi safari ski taxi tsunami wiki yeti"
                    + " azerbaijani azeri bahraini bangladeshi bengali emirati houthi iraqi israeli kashmiri kuwaiti"
                    + " maori nazi nepali omani pakistani punjabi qatari saudi somali sunni tutsi yazidi yemeni");

    /** Endings of many words: {@code townspeople}, {@code grandchildren}, {@code policewomen}, {@code housewives}. */
    private static final Map<String, String> ENDINGS = Map.of(
            "people", "person",
            "children", "child",
            "men", "man",
            "wives", "wife",
            "knives", "knife",
            "shelves", "shelf",
            "wolves", "wolf");

    private static final Set<String> ALIKE =
            words("series species means headquarters barracks crossroads specimen regimen news odds"
                    + " corps gallows innings whereabouts chaos measles mumps rabies diabetes yemen");

    /** Plurals that stand before a noun in the singular, too: {@code 1 sports club}. */
    private static final Set<String> BEFORE_NOUNS = words(
            "affairs arms arts awards careers clothes communications customs drugs emissions games goods"
                    + " nations operations pensions relations rights sales savings securities services sports states systems weapons");

    private static final int LONGEST_SYMBOL = 3;

    private UnitForms() {}

    private static Set<String> words(String... lists) {
        return Stream.of(lists).flatMap(BLANK::splitAsStream).collect(Collectors.toUnmodifiableSet());
    }

    /** @return the unit as it stands behind one of them */
    static String one(String unit) {
        // So many of them are never one.
        return Multiples.of(unit) == null ? changed(unit, UnitForms::singular) : unit;
    }

    /** @return the unit as it stands behind all other numbers */
    static String many(String unit) {
        return hasPlural(unit) ? unit : changed(unit, UnitForms::plural);
    }

    /** @return the unit as it stands behind words for a number: {@code people}, {@code millions of people} */
    static String soMany(String unit) {
        Multiples.SoMany multiple = Multiples.of(unit);
        return multiple != null && ENGLISH.matcher(multiple.words()).matches()
                ? multiple.words() + "s of " + many(multiple.unit())
                : many(unit);
    }

    /**
     * Changes the last of the words before a preposition that can be: {@code degrees Celsius}, {@code US dollars}. Where
     * others would have to change with it ({@code men and women}, {@code personas muertas}), none does.
     */
    private static String changed(String unit, UnaryOperator<String> form) {
        Matcher parts = NOUN.matcher(unit);
        if (!parts.matches()) {
            return unit;
        }
        String noun = parts.group("noun");
        List<MatchResult> words = changing(noun, form);
        if (words.isEmpty()
                || words.stream().limit(words.size() - 1L).anyMatch(word -> !standsBeforeNouns(word.group()))) {
            return unit;
        }
        MatchResult word = words.get(words.size() - 1);
        return noun.substring(0, word.start())
                + form.apply(word.group())
                + noun.substring(word.end())
                + parts.group("rest");
    }

    private static List<MatchResult> changing(String noun, UnaryOperator<String> form) {
        return WORD.matcher(noun)
                .results()
                .filter(word -> !form.apply(word.group()).equals(word.group()))
                .toList();
    }

    private static boolean standsBeforeNouns(String word) {
        boolean isName = Character.isUpperCase(word.charAt(0));
        return isName || BEFORE_NOUNS.contains(word);
    }

    private static String singular(String word) {
        if (SINGULARS.containsKey(word)) {
            return SINGULARS.get(word);
        }
        String lower = word.toLowerCase(Locale.ROOT);
        if (PLURALS.containsKey(word) || ALIKE.contains(lower) || isPossessive(word)) {
            return word;
        }
        if (word.endsWith("s") && WITH_S.contains(lower.substring(0, lower.length() - 1))) {
            return withEnding(word, "s", "");
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
        if (GREEK.matcher(word).matches()) {
            return withEnding(word, "es", "is");
        }
        return withEnding(word, HISSING.matcher(word).matches() ? "es" : "s", "");
    }

    /** `Women's shelters`: whose they are is no plural of theirs. */
    private static boolean isPossessive(String word) {
        return word.endsWith("'s") || word.endsWith("\u2019s");
    }

    private static String withEnding(String word, String from, String to) {
        return word.substring(0, word.length() - from.length()) + to;
    }

    /** Where one of its words is a plural, the others belong to it: {@code foot soldiers}. */
    private static boolean hasPlural(String unit) {
        Matcher parts = NOUN.matcher(unit);
        return parts.matches()
                && !changing(parts.group("noun"), UnitForms::singular).isEmpty();
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
