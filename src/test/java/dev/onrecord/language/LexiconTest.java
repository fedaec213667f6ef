package dev.onrecord.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The files of languages say what {@code docs/languages.md} says that they do, and nothing that nobody reads. */
class LexiconTest {

    private static final Path FILES = Path.of("src/main/resources/onrecord/languages");

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-zA-Z.-]+)` \\| .* \\| `[A-Z]\\w+` \\|$");

    private static final Pattern KEY = Pattern.compile("(?m)^([^\\s#=]+) = ");

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            return files.sorted().toList();
        }
    }

    private static Set<Pattern> documented() throws IOException {
        return ROW.matcher(Files.readString(Path.of("docs/languages.md")))
                .results()
                .map(row -> row.group(1))
                .map(key -> key.replace(".", "\\.")
                        .replace("NUMBER", "-?[0-9]+(?:\\.[0-9]+)?")
                        .replace("WHICH", "(?:last|coming|next|this|untold)")
                        .replace("PLACE", "(?:front|behind|end)")
                        .replace("DIRECTION", "(?:more|at-least|less|at-most|nearly|about)")
                        .replace("DOUBT", "(?:other-word|other-meaning|at-once)"))
                .map(Pattern::compile)
                .collect(Collectors.toSet());
    }

    private static List<String> keys(Path file) throws IOException {
        return KEY.matcher(Files.readString(file))
                .results()
                .map(line -> line.group(1))
                .toList();
    }

    @Test
    void each_file_is_that_of_a_language_which_is_known() throws IOException {
        assertEquals(
                files().stream()
                        .map(file -> file.getFileName().toString().replace(".properties", ""))
                        .toList(),
                Lexicon.all().map(Lexicon::language).toList());
    }

    @ParameterizedTest
    @MethodSource("files")
    void each_line_has_a_key_that_is_documented_and_words_once(Path file) throws IOException {
        Set<Pattern> documented = documented();
        Lexicon words =
                Lexicon.of(Locale.forLanguageTag(file.getFileName().toString().replace(".properties", "")));
        Set<String> before = new HashSet<>();
        for (String key : keys(file)) {
            assertTrue(documented.stream().anyMatch(row -> row.matcher(key).matches()), key);
            assertTrue(before.add(key), key + " stands there twice");
            assertEquals(Set.copyOf(words.words(key)).size(), words.words(key).size(), key);
            assertTrue(words.words(key).stream().allMatch(word -> !word.isEmpty() && word.equals(word.strip())), key);
        }
    }

    @Test
    void each_key_that_is_documented_has_words_in_some_language() throws IOException {
        Set<String> all = new TreeSet<>();
        for (Path file : files()) {
            all.addAll(keys(file));
        }
        for (Pattern row : documented()) {
            assertTrue(all.stream().anyMatch(key -> row.matcher(key).matches()), row.pattern());
        }
    }

    @Test
    void a_group_has_what_stands_behind_its_key() {
        Map<String, List<String>> values = Lexicon.of(Locale.GERMAN).group("number.value");
        assertEquals(List.of("anderthalb", "anderthalbe"), values.get("1.5"));
        assertEquals(List.of("sieben"), values.get("7"));
        assertEquals(Map.of(), Lexicon.of(Locale.GERMAN).group("number.val"));
    }

    @Test
    void norwegian_is_bokmal_and_a_language_without_a_file_has_no_words() {
        assertEquals("nb", Lexicon.of(Locale.forLanguageTag("no")).language());
        Lexicon none = Lexicon.of(Locale.forLanguageTag("la"));
        assertEquals("", none.language());
        assertEquals(List.of(), none.words("number.and"));
        assertEquals(Optional.empty(), none.alternatives("pronoun"));
    }

    @Test
    void alternatives_are_words_and_no_expressions_and_take_both_apostrophes() {
        Pattern front = Pattern.compile(
                Lexicon.of(Locale.FRENCH).alternatives("name.front").orElseThrow());
        assertTrue(front.matcher("D'après").matches());
        assertTrue(front.matcher("D’après").matches());
        Pattern english = Pattern.compile(
                Lexicon.of(Locale.ENGLISH).alternatives("name.front").orElseThrow());
        assertTrue(english.matcher("No.").matches());
        assertTrue(!english.matcher("Not").matches());
    }
}
