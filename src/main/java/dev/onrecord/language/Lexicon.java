package dev.onrecord.language;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words of one language by what they are for: {@code number.value.7}, {@code qualifier.front.more}. They are read from the
 * language's file when they are first wanted. {@code docs/languages.md} has the keys.
 */
public final class Lexicon {

    /** Those that have a file. */
    private static final List<String> LANGUAGES = List.of(
            "ar", "az", "be", "bg", "bn", "ca", "cs", "da", "de", "el", "en", "es", "et", "fa", "fi", "fil", "fr", "gl",
            "he", "hi", "hr", "hu", "id", "it", "ja", "ko", "lb", "lt", "lv", "ms", "nb", "nl", "oc", "pl", "pt", "ro",
            "ru", "sk", "sl", "sr", "sv", "th", "tr", "uk", "ur", "vi", "zh");

    /** Norwegian by the name of what nearly all of it is written in. */
    private static final Map<String, String> OTHER_CODES = Map.of("no", "nb", "nn", "nb");

    private static final Pattern COMMA = Pattern.compile(",\\s*");

    private static final Map<String, Lexicon> READ = new ConcurrentHashMap<>();

    private final String language;
    private final Map<String, List<String>> words = new TreeMap<>();

    private Lexicon(String language, Properties lines) {
        this.language = language;
        lines.stringPropertyNames().forEach(key -> words.put(key, List.of(COMMA.split(lines.getProperty(key)))));
    }

    /** @return the words of the language; none where it has no file */
    public static Lexicon of(Locale language) {
        String code = language.getLanguage();
        return of(OTHER_CODES.getOrDefault(code, code));
    }

    /** @return those of all languages that have a file */
    public static Stream<Lexicon> all() {
        return LANGUAGES.stream().map(Lexicon::of);
    }

    private static Lexicon of(String code) {
        return READ.computeIfAbsent(LANGUAGES.contains(code) ? code : "", Lexicon::read);
    }

    private static Lexicon read(String language) {
        Properties lines = new Properties();
        if (!language.isEmpty()) {
            String name = "/onrecord/languages/" + language + ".properties";
            try (InputStream file = Lexicon.class.getResourceAsStream(name)) {
                if (file == null) {
                    throw new IllegalStateException("The program has no " + name + ".");
                }
                Reader text = new InputStreamReader(file, UTF_8);
                lines.load(text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new Lexicon(language, lines);
    }

    /** @return the code of the language; empty where it has no file */
    public String language() {
        return language;
    }

    /** @return the words for that, in the order of the file; none where the language's file has none */
    public List<String> words(String key) {
        return words.getOrDefault(key, List.of());
    }

    /**
     * @param key the beginning of others, without the point behind it
     * @return the words for each of these, by what stands behind that point: {@code 7} of {@code number.value.7}
     */
    public Map<String, List<String>> group(String key) {
        Map<String, List<String>> group = new TreeMap<>();
        String beginning = key + ".";
        words.forEach((whole, all) -> {
            if (whole.startsWith(beginning)) {
                group.put(whole.substring(beginning.length()), all);
            }
        });
        return group;
    }

    /**
     * @return the words for that as alternatives of a regular expression, in the order of the file; an apostrophe stands for
     *     both that are printed. Empty where the language's file has none
     */
    public Optional<String> alternatives(String key) {
        return alternatives(words(key).stream());
    }

    /** @return the words of all languages for that, as {@link #alternatives(String)} has those of one */
    public static Optional<String> alternativesOfAll(String key) {
        return alternatives(
                all().flatMap(language -> language.words(key).stream()).distinct());
    }

    /** @return the words of all languages for that */
    public static Set<String> wordsOfAll(String key) {
        return all().flatMap(language -> language.words(key).stream()).collect(toSet());
    }

    private static Optional<String> alternatives(Stream<String> words) {
        return Optional.of(words.map(Lexicon::literal).collect(joining("|"))).filter(all -> !all.isEmpty());
    }

    private static String literal(String word) {
        return Pattern.quote(word).replace("'", "\\E['’]\\Q");
    }
}
