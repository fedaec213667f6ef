package dev.onrecord.extraction;

import static java.util.Objects.requireNonNull;

import dev.onrecord.language.Lexicon;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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

    private static final String SMALL_WORDS = "small-words";

    /** Letters by which a language is told from those that share its script; the first that is found. */
    private static final Map<String, Pattern> BY_LETTERS = new LinkedHashMap<>();

    static {
        BY_LETTERS.put("ur", Pattern.compile("[ٹڈڑےں]"));
        BY_LETTERS.put("fa", Pattern.compile("[پچژگ]"));
        BY_LETTERS.put("uk", Pattern.compile("[іїєґ]"));
        BY_LETTERS.put("be", Pattern.compile("ў"));
        BY_LETTERS.put("mk", Pattern.compile("[ѓќѕ]"));
        BY_LETTERS.put("sr", Pattern.compile("[ђћџјљњ]"));
    }

    /** Letters and marks that languages with the same small words do not have. */
    private static final Map<String, Pattern> OWN_LETTERS = Map.ofEntries(
            Map.entry("ro", Pattern.compile("[ăîșşțţ]")),
            Map.entry("fr", Pattern.compile("[èêçùœ]")),
            Map.entry("pt", Pattern.compile("[ãõ]")),
            Map.entry("es", Pattern.compile("[ñ¿¡]")),
            Map.entry("de", Pattern.compile("[ßäü]")),
            Map.entry("pl", Pattern.compile("[łąęśż]")),
            Map.entry("cs", Pattern.compile("[řěů]")),
            Map.entry("hu", Pattern.compile("[őű]")),
            Map.entry("sv", Pattern.compile("[äö]")),
            // The same letters, so that they tell neither from the other.
            Map.entry("fi", Pattern.compile("[äö]")),
            Map.entry("da", Pattern.compile("[æø]")),
            Map.entry("vi", Pattern.compile("[ơưđạảấầậắặẹếềệịọốồộớờợụứừự]")),
            Map.entry("tr", Pattern.compile("[ğış]")));

    private static final Map<String, String> FAMILIES =
            Map.of("ur", "ar", "fa", "ar", "uk", "ru", "be", "ru", "mk", "ru", "sr", "ru");

    /** Of so many words at least one is a small one. */
    private static final int LARGEST_DISTANCE = 16;

    private LanguageGuess() {}

    /** @return the language, as a BCP 47 tag; null where nothing tells */
    static @Nullable String of(String text) {
        String beginning =
                Normalizer.normalize(text.substring(0, Math.min(text.length(), 20_000)), Normalizer.Form.NFC);
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
        return most == UnicodeScript.LATIN ? bySmallWords(beginning) : byLetters(beginning, BY_SCRIPT.get(most));
    }

    private static @Nullable String byLetters(String text, @Nullable String family) {
        return BY_LETTERS.entrySet().stream()
                .filter(entry -> Objects.equals(FAMILIES.get(entry.getKey()), family))
                .filter(entry -> entry.getValue().matcher(text).find())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(family);
    }

    private static @Nullable String bySmallWords(String text) {
        Map<String, Integer> counts = new HashMap<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            Lexicon.all()
                    .filter(language -> language.words(SMALL_WORDS).contains(word))
                    .forEach(language -> counts.merge(language.language(), 1, Integer::sum));
        }
        // Of a language that is not here, a few words are small ones of another by chance.
        int words = text.split("[^\\p{L}]+").length;
        int most = counts.values().stream().max(Integer::compare).orElse(0);
        List<String> likeliest = counts.keySet().stream()
                .filter(language -> Objects.equals(counts.get(language), most))
                .toList();
        if (most * LARGEST_DISTANCE < words) {
            return null;
        }
        if (likeliest.size() == 1) {
            return likeliest.get(0);
        }
        // Several languages may have as many of a few words: letters may tell them apart; else none is guessed.
        List<String> told = likeliest.stream()
                .filter(OWN_LETTERS::containsKey)
                .filter(language ->
                        requireNonNull(OWN_LETTERS.get(language)).matcher(text).find())
                .toList();
        return told.size() == 1 ? told.get(0) : null;
    }
}
