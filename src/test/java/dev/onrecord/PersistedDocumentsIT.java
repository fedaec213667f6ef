package dev.onrecord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged application with a folder of documents: it serves them, or says what is wrong with them and ends. */
class PersistedDocumentsIT {

    @TempDir
    Path seeds;

    @TempDir
    Path documents;

    @BeforeEach
    void copyExample() throws IOException {
        Packaged.copyExample(seeds);
    }

    @Test
    void every_problem_is_printed_with_its_place() throws Exception {
        write("wrong.graphql", "query Wrong {\n  events { nodes { titel } }\n}\n");
        write("broken.graphql", "{ events");
        write("not a name.graphql", "{ __typename }");
        write("latin.graphql", new byte[] {'{', (byte) 0xe9, '}'});
        write("list.json", "[]");
        write("entries.json", "{\"a\": 1, \"sha256:%s\": \"{ __typename }\"}".formatted("0".repeat(64)));
        write("one/same.graphql", "{ a: __typename }");
        write("two/same.graphql", "{ b: __typename }");

        Packaged.End end = Packaged.run(seeds, Map.of("ONRECORD_HTTP_DOCUMENTS", documents.toString()));

        assertEquals(1, end.exitCode(), end.printed());
        List.of(
                        "wrong.graphql:2: `Event` has no field `titel`.",
                        "broken.graphql:1: ",
                        "not a name.graphql: 'not a name' is no identifier of a document",
                        "latin.graphql:1: is not UTF-8",
                        "list.json: is no manifest",
                        "entries.json: a: is no text of a document.",
                        "is not the SHA-256 of the document.",
                        "two/same.graphql: has another document 'same' than " + documents.toRealPath()
                                + "/one/same.graphql",
                        "8 problems; nothing is served.")
                .forEach(problem -> assertTrue(end.printed().contains(problem), problem + "\n" + end.printed()));
        assertFalse(end.printed().contains("\tat "), end.printed());
        assertFalse(end.printed().contains("Listening on"), end.printed());
    }

    @Test
    void a_folder_that_is_not_there_is_named() throws Exception {
        Packaged.End end = Packaged.run(seeds, Map.of("ONRECORD_HTTP_DOCUMENTS", documents + "/nowhere"));
        assertEquals(1, end.exitCode(), end.printed());
        assertTrue(end.printed().contains("nowhere is not there."), end.printed());
    }

    @Test
    void nothing_but_documents_without_a_folder_of_them_is_a_mistake() throws Exception {
        Packaged.End end = Packaged.run(seeds, Map.of("ONRECORD_HTTP_DOCUMENTS_ONLY", "true"));
        assertEquals(1, end.exitCode(), end.printed());
        assertTrue(end.printed().contains("name a folder that has some with onrecord.http.documents."), end.printed());
    }

    @Test
    void beside_them_everything_is_answered() throws Exception {
        write("titles.graphql", "{ events(first: 1) { nodes { title } } }");
        try (Packaged.Service service =
                Packaged.serve(seeds, Map.of("ONRECORD_HTTP_DOCUMENTS", documents.toString()))) {
            assertTrue(ask(service, "documentId=titles").body().contains("\"title\""));
            assertEquals(400, ask(service, "documentId=title").statusCode());
            assertEquals(200, ask(service, "query=%7B__typename%7D").statusCode());
        }
    }

    private void write(String name, String text) throws IOException {
        write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private void write(String name, byte[] bytes) throws IOException {
        Path file = documents.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    private static HttpResponse<String> ask(Packaged.Service service, String query) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + service.port() + "/graphql?" + query))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
