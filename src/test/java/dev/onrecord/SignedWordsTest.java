package dev.onrecord;

import static dev.onrecord.Asking.ask;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Signs that make another name of a word are looked for with it, and what is written without them comes behind. */
@QuarkusTest
@TestProfile(SignedWordsTest.Signed.class)
class SignedWordsTest {

    private static final List<String> NAMES = List.of(
            "Vitamin C",
            "C",
            "C++",
            "The C++ Club",
            "C#",
            "F#, the key",
            ".NET",
            "Friends of .NET, and others",
            "The Net",
            "Network",
            "Cats",
            "Canal+",
            "Canal",
            "Canals");

    /** Actors of these names. */
    public static class Signed implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            try {
                Path folder = Files.createDirectories(Path.of("target/signed-seeds"));
                Files.writeString(folder.resolve("dataset.yaml"), "title: Signs\nlicence: CC0-1.0\n");
                write(
                        folder,
                        "sources",
                        List.of(Map.of(
                                "slug", "paper",
                                "label", "The paper",
                                "title", "The paper",
                                "language", "en",
                                "document",
                                        Map.of(
                                                "file",
                                                "a.txt",
                                                "sha256",
                                                "0".repeat(64),
                                                "paragraphs",
                                                "1",
                                                "characters",
                                                "9"))));
                write(folder, "actors", NAMES.stream().map(Signed::actor).toList());
                return Map.of("onrecord.seeds", folder.toString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Map<String, Object> actor(String name) {
            return Map.of(
                    "slug",
                    "actor-" + NAMES.indexOf(name),
                    "name",
                    name,
                    "kind",
                    "organization",
                    "names",
                    List.of(Map.of("name", name, "kind", "preferred", "cites", List.of("paper:1"))));
        }

        /** JSON is YAML, too. */
        private static void write(Path folder, String noun, Object records) throws IOException {
            Files.writeString(folder.resolve(noun + ".yaml"), new ObjectMapper().writeValueAsString(records));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "C++ | C++; The C++ Club",
                "c++ club | The C++ Club",
                "C# | C#",
                "F# | F#, the key",
                ".NET | .NET; Friends of .NET, and others",
                "(.net) | .NET; Friends of .NET, and others",
                "Canal+ | Canal+"
            })
    void what_is_written_so_comes_first(String text, String first) {
        List<String> names = found(text);
        List<String> wanted = List.of(first.split("; "));
        assertEquals(
                wanted.stream().sorted().toList(),
                names.subList(0, wanted.size()).stream().sorted().toList(),
                names.toString());
    }

    @Test
    void what_only_begins_so_is_not_found_and_what_has_no_signs_comes_last() {
        assertEquals(
                List.of("C", "C#", "C++", "The C++ Club", "Vitamin C"),
                found("C++").stream().sorted().toList());
        assertFalse(found(".NET").contains("Network"));
        assertEquals(
                List.of("Canal", "Canal+"), found("Canal+").stream().sorted().toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"C++\" | C++; The C++ Club",
                "“c++ club” | The C++ Club",
                "\"the C++\" | The C++ Club",
                "\"C#\" | C#",
                "\".NET\" | .NET; Friends of .NET, and others",
                "\"friends of .net\" | Friends of .NET, and others",
                "\"Canal+\" | Canal+",
                "\"Canal\" | Canal; Canal+",
                "\"the C club\" | The C++ Club"
            })
    void what_is_quoted_with_signs_stands_with_them(String text, String all) {
        assertEquals(
                List.of(all.split("; ")).stream().sorted().toList(),
                found(text).stream().sorted().toList());
    }

    @Test
    void without_signs_all_are_found() {
        assertEquals(
                List.of("Canal", "Canal+", "Canals"),
                found("canal").stream().sorted().toList());
        assertEquals(
                List.of(".NET", "Friends of .NET, and others", "Network", "The Net"),
                found("net").stream().sorted().toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"C++ | C++ | <mark>C++</mark>", "canal+ | Canal+ | <mark>Canal+</mark>"})
    void signs_are_marked(String text, String name, String highlight) {
        List<Map<String, Object>> edges =
                ask("search.graphql", Map.of("text", text)).extract().path("data.search.edges");
        assertEquals(
                highlight,
                edges.stream()
                        .filter(edge ->
                                ((Map<?, ?>) edge.get("node")).get("id").equals("actor:actor-" + NAMES.indexOf(name)))
                        .findFirst()
                        .orElseThrow()
                        .get("highlight"));
    }

    private static List<String> found(String text) {
        List<String> ids = ask("search.graphql", Map.of("text", text, "first", 50))
                .extract()
                .path("data.search.nodes.id");
        return ids.stream()
                .map(id -> NAMES.get(Integer.parseInt(id.substring("actor:actor-".length()))))
                .toList();
    }
}
