package dev.onrecord.authoring;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * English words for people and things of a country, which have a capital and name nobody: {@code Venezuelan},
 * {@code Chinese}.
 */
final class Demonym {

    /** Those that do not begin as the name of their country does. */
    private static final Set<String> IRREGULAR =
            Set.of(("french frenchman frenchmen dutch dutchman dutchmen british briton swiss spanish"
                            + " spaniard greek danish dane polish pole welsh scottish scot irish thai turkish turk"
                            + " english englishman englishmen european african asian american arab kurdish kurd"
                            + " latin latino latina hispanic norwegian swede finnish finn filipino filipina peruvian"
                            + " afghan saudi emirati czech slovak serb croat cypriot icelandic icelander palestinian"
                            + " congolese kosovar panamanian catalan basque tibetan scandinavian slovene montenegrin"
                            + " uzbek kazakh turkmen tajik kyrgyz somali ivorian portuguese jewish jew muslim"
                            + " catholic")
                    .split(" "));

    private static final Set<String> DIRECTIONS = Set.of("north", "south", "east", "west", "central", "latin");

    /** What describes people of a country, and is nobody's given name. */
    private static final Set<String> DESCRIBING =
            Set.of(("a accused all alleged an another armed both captured convicted deported detained"
                            + " displaced exiled few former many masked missing more most other ousted"
                            + " prominent senior several some stranded suspected the these this those"
                            + " undocumented unidentified unknown wanted wounded")
                    .split(" "));

    private static final Pattern ENDING = Pattern.compile("(?:an|ian|ean|ese|ish|ine)s?");

    /** Behind the whole name of a country, as in `Israeli`; behind a part of it that would make `Francis` of France. */
    private static final Pattern ENDING_OF_ALL = Pattern.compile("(?:n|i|an|ian|ean|ese)s?");

    /** Words within names of countries that are others', too: a Republican is none of a republic. */
    private static final Set<String> COMMON =
            Set.of("republic", "democratic", "coast", "cape", "city", "states", "united");

    /** Countries whose names have fewer letters share too many of them with other words. */
    private static final int SHORTEST = 4;

    private static final List<String> COUNTRIES = Arrays.stream(Locale.getISOCountries())
            .map(code -> new Locale.Builder()
                    .setRegion(code)
                    .build()
                    .getDisplayCountry(Locale.ENGLISH)
                    .toLowerCase(Locale.ROOT))
            .filter(name -> !name.contains("island"))
            .flatMap(name -> Stream.of(name.split("[^\\p{L}]+")))
            .filter(word -> word.length() >= SHORTEST && !DIRECTIONS.contains(word) && !COMMON.contains(word))
            .distinct()
            .toList();

    private Demonym() {}

    /** @return whether every word of the name is one, or says which part of a continent is meant */
    static boolean is(String name) {
        String[] words = name.toLowerCase(Locale.ROOT).split("[\\s-]+");
        return Arrays.stream(words).allMatch(word -> isOne(word) || DIRECTIONS.contains(word))
                && Arrays.stream(words).anyMatch(Demonym::isOne);
    }

    /**
     * @return whether the name is one, alone or behind a word that describes people: {@code Alleged Venezuelan}; such a
     *     surname behind a given name is none: {@code Marilyn French}
     */
    static boolean namesNobody(String name) {
        int blank = name.indexOf(' ');
        return is(name)
                || blank > 0
                        && DESCRIBING.contains(name.substring(0, blank).toLowerCase(Locale.ROOT))
                        && is(name.substring(blank + 1));
    }

    private static boolean isOne(String word) {
        return IRREGULAR.contains(word.replaceFirst("s$", ""))
                || IRREGULAR.contains(word)
                || COUNTRIES.stream().anyMatch(country -> isOf(word, country));
    }

    /** Up to three of its last letters may be others: Argentina and Argentine, Mexico and Mexican. */
    private static boolean isOf(String word, String country) {
        if (word.startsWith(country)) {
            return ENDING_OF_ALL.matcher(word.substring(country.length())).matches();
        }
        return IntStream.range(Math.max(SHORTEST, country.length() - 3), country.length())
                .filter(length -> word.startsWith(country.substring(0, length)))
                .anyMatch(length -> ENDING.matcher(word.substring(length)).matches());
    }
}
