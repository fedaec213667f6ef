package dev.onrecord.authoring;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What language a text is in: by its script, and for Latin letters by the small words of some languages. */
final class LanguageGuess {

    private static final Map<UnicodeScript, String> BY_SCRIPT = Map.ofEntries(
            Map.entry(UnicodeScript.ARABIC, "ar"),
            Map.entry(UnicodeScript.HEBREW, "he"),
            Map.entry(UnicodeScript.CYRILLIC, "ru"),
            Map.entry(UnicodeScript.GREEK, "el"),
            Map.entry(UnicodeScript.HAN, "zh"),
            Map.entry(UnicodeScript.HIRAGANA, "ja"),
            Map.entry(UnicodeScript.KATAKANA, "ja"),
            Map.entry(UnicodeScript.HANGUL, "ko"),
            Map.entry(UnicodeScript.THAI, "th"),
            Map.entry(UnicodeScript.DEVANAGARI, "hi"));

    private static final Map<String, Set<String>> SMALL_WORDS = Map.of(
            "en", words("the of and to in that was is for on with he it as by at from said were not"),
            "es", words("el la los las de del que y en un una por con se fue es su para como no"),
            "de", words("der die das und in den von zu mit ist im nicht ein eine dem des auf sich war hat"),
            "fr", words("le la les de des du et en un une que qui dans est pour pas sur au il a"),
            "it", words("il la lo gli le di del della e in un una che per con si è non sono ha"),
            "pt", words("o a os as de do da dos que e em um uma por com se foi não para no"),
            "nl", words("de het een en van in is dat op te zijn met voor niet aan was er door"));

    private LanguageGuess() {}

    private static Set<String> words(String list) {
        return new HashSet<>(Arrays.asList(list.split(" ")));
    }

    /** @return the language, as a BCP 47 tag; null where nothing tells */
    static String of(String text) {
        String beginning = text.substring(0, Math.min(text.length(), 20_000));
        Map<UnicodeScript, Integer> scripts = new HashMap<>();
        beginning
                .codePoints()
                .filter(Character::isLetter)
                .forEach(c -> scripts.merge(UnicodeScript.of(c), 1, Integer::sum));
        if (scripts.containsKey(UnicodeScript.HIRAGANA)) {
            return "ja";
        }
        UnicodeScript most = scripts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(UnicodeScript.COMMON);
        return most == UnicodeScript.LATIN ? bySmallWords(beginning) : BY_SCRIPT.get(most);
    }

    private static String bySmallWords(String text) {
        Map<String, Integer> counts = new HashMap<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            SMALL_WORDS.forEach((language, words) -> {
                if (words.contains(word)) {
                    counts.merge(language, 1, Integer::sum);
                }
            });
        }
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
