package dev.onrecord.authoring;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** English words for people and things of a country, which have a capital and name nobody: {@code Venezuelan}, {@code Chinese}. */
final class Demonym {

    /** Those that do not begin as the name of their country does. */
    private static final Set<String> IRREGULAR = Set.of(
            "french",
            "dutch",
            "british",
            "swiss",
            "spanish",
            "greek",
            "greeks",
            "danish",
            "dane",
            "danes",
            "polish",
            "pole",
            "poles",
            "welsh",
            "scottish",
            "scot",
            "scots",
            "irish",
            "thai",
            "turkish",
            "turk",
            "turks",
            "english",
            "european",
            "europeans",
            "african",
            "africans",
            "asian",
            "asians",
            "american",
            "americans",
            "arab",
            "arabs",
            "kurdish",
            "kurd",
            "kurds",
            "latin");

    private static final Set<String> DIRECTIONS = Set.of("north", "south", "east", "west", "central", "latin");

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

    private static boolean isOne(String word) {
        return IRREGULAR.contains(word) || COUNTRIES.stream().anyMatch(country -> isOf(word, country));
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
