package dev.onrecord.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Questions of pages as people take them away. */
class OpenQuestionTest {

    private static final String QUERY =
            "# `it's` \"so\" \\ $HOME ${home} `date` \\u0041\nquery A($a: ID) {\n  a(b: $a)\n}\n";
    private static final String VARIABLES = "{\"a\":\"it's `date` \\\\ $HOME </script>\"}";

    private final OpenQuestion question = new OpenQuestion("http://localhost:8080/graphql", QUERY, VARIABLES);

    @Test
    void a_shell_hands_on_every_character() throws IOException {
        String command = question.asCommand();
        assertTrue(command.startsWith("curl -sG "), command);
        Process shell = new ProcessBuilder("sh", "-c", "printf '%s\\n' " + command.substring("curl -sG ".length()))
                .redirectErrorStream(true)
                .start();
        String words = new String(shell.getInputStream().readAllBytes(), UTF_8);
        assertEquals(
                String.join(
                        "\n",
                        "http://localhost:8080/graphql",
                        "--data-urlencode",
                        "variables=" + VARIABLES,
                        "--data-urlencode",
                        "query=" + QUERY + "\n"),
                words);
    }

    @Test
    void a_script_has_the_document_in_a_template_that_nothing_ends_or_fills_in() {
        String script = question.asScript();
        assertTrue(
                script.contains(
                        "const query = `# \\`it's\\` \"so\" \\\\ $HOME \\${home} \\`date\\` \\\\u0041\nquery A("),
                script);
        assertTrue(script.contains("const variables = " + VARIABLES + ";\n"), script);
        assertTrue(script.contains("fetch(\"http://localhost:8080/graphql\", {"), script);
    }

    @Test
    void graphiql_opens_with_it() {
        assertEquals(
                "/graphiql/?query=%7B+a+%7D&variables=%7B%7D",
                new OpenQuestion("http://localhost/graphql", "{ a }", "{}").inGraphiQL());
    }
}
