package dev.onrecord.extraction;

import static java.util.Objects.requireNonNull;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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

    private static final Map<String, Set<String>> SMALL_WORDS = Map.ofEntries(
            words("en", "the of and to in that was is for on with he it as by at from said were not"),
            words("es", "el la los las de del que y en un una por con se fue es su para como no"),
            words("de", "der die das und in den von zu mit ist im nicht ein eine dem des auf sich war hat"),
            words("fr", "le la les de des du et en un une que qui dans est pour pas sur au il a"),
            words("it", "il la lo gli le di del della e in un una che per con si è non sono ha"),
            words("pt", "o a os as de do da dos que e em um uma por com se foi não para no"),
            words("nl", "de het een en van in is dat op te zijn met voor niet aan was er door"),
            words("tr", "bir ve bu da de için ile olarak daha çok gibi kadar sonra dedi olan ise var vardı yok"),
            words("pl", "i w na z że się nie do to jest o po jak za od dla przez był była są"),
            words("sv", "och i att det som en på är av för med den till inte om ett har de vid"),
            words("da", "og i at det som en på er af for med den til ikke om et har de ved blev"),
            words("fi", "ja on ei se että oli hän joka mutta myös kun niin ovat mukaan sanoo"),
            words("ro", "și de în la a un o cu pe că nu este din care pentru au fost mai"),
            words("cs", "a v na se že je s z do to o k byl byla jsou pro po jako ale"),
            words("hu", "a az és hogy nem is egy volt meg de ez van csak szerint már"),
            words(
                    "vi",
                    "và của là có không được trong cho người các một những đã này với ở đến ông bà từ nói khi tại cũng bị"),
            words("id", "dan yang di ini itu dengan untuk dari pada tidak adalah akan dalam oleh"));

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

    private static Map.Entry<String, Set<String>> words(String language, String list) {
        return Map.entry(language, Set.of(list.split(" ")));
    }

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
            SMALL_WORDS.forEach((language, words) -> {
                if (words.contains(word)) {
                    counts.merge(language, 1, Integer::sum);
                }
            });
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
        // Of a few words several languages have as many: letters may tell, and else it is nobody's guess.
        List<String> told = likeliest.stream()
                .filter(OWN_LETTERS::containsKey)
                .filter(language ->
                        requireNonNull(OWN_LETTERS.get(language)).matcher(text).find())
                .toList();
        return told.size() == 1 ? told.get(0) : null;
    }
}
