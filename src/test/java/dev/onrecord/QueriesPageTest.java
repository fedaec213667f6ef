package dev.onrecord;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The page of example questions cannot lie: it is made of what the application answers. */
@QuarkusTest
class QueriesPageTest {

    private static final Path COMMITTED = Path.of("docs/queries.md");
    private static final Path MADE = Path.of("target/queries.md");

    /**
     * A question in plain language.
     *
     * @param text the question
     * @param document the query document that asks it
     * @param variables its variables
     */
    private record Question(String text, String document, Map<String, ?> variables) {}

    private static final List<Question> QUESTIONS = List.of(
            new Question("What do the sources disagree on?", "disagreements", Map.of()),
            new Question(
                    "How many were handed over, according to whom?",
                    "claim-by-slug",
                    Map.of("slug", "venezuelans-handed-over")),
            new Question(
                    "Which year do sources give an Act, and which of them errs?",
                    "claim-by-slug",
                    Map.of("slug", "alien-enemies-act-year")),
            new Question(
                    "Who says what, in whose voice, and does it go back to one statement?",
                    "positions",
                    Map.of("slug", "political-prisoners-included")),
            new Question(
                    "On what does one source stand alone, and who is silent there?",
                    "standing-alone",
                    Map.of("filter", Map.of("outliers", List.of("historic-exchange")))),
            new Question(
                    "Which wordings of one statement are there?",
                    "every-wording",
                    Map.of("slug", "bukele-announces-handover")),
            new Question("What happened first, as far as is known?", "timeline", Map.of("first", 3)),
            new Question(
                    "Who took part in an event, and in which role?",
                    "participants-of-event",
                    Map.of("slug", "prisoner-exchange")),
            new Question("What does only one source report?", "only-one-source", Map.of("source", "april-offer")),
            new Question("Who said what to somebody?", "words-to-somebody", Map.of("addressee", "nicolas-maduro")),
            new Question(
                    "Which office did somebody hold on a day?",
                    "office-on-a-day",
                    Map.of("slug", "marco-rubio", "on", "2025-07-18")),
            new Question("Which words does a source give without their speaker?", "lost-attributions", Map.of()),
            new Question("Who confirms what, and who denies it?", "confirmations", Map.of()),
            new Question("Under which names do sources speak of somebody?", "names-of-actor", Map.of("slug", "cecot")),
            new Question(
                    "Where is somebody spoken of, however a reader writes the name?",
                    "search",
                    Map.of("text", "nicolas madur", "first", 3)),
            new Question("What does nobody say under a name?", "unnamed-officials", Map.of()),
            new Question("When was each source published, and how is that known?", "published", Map.of()),
            new Question("Who contradicts himself?", "contradictions-within", Map.of()),
            new Question("Who says a word in his own voice?", "own-words", Map.of("text", "hostages")),
            new Question(
                    "What is a group accused of, and by whom?", "accused-of-what", Map.of("slug", "tren-de-aragua")),
            new Question(
                    "What did somebody say, and what is only told of him?",
                    "said-by",
                    Map.of("speaker", "nicolas-maduro")),
            new Question("Where do words stand that a source prints?", "found", Map.of("text", "more than 250")),
            new Question("What does one source tell?", "source-by-slug", Map.of("slug", "telegraph")));

    @Test
    void the_committed_page_is_what_the_application_answers() throws IOException {
        StringBuilder page = new StringBuilder("""
                # Questions and answers

                Each question, the query that asks it, its variables, and the answer of the real dataset. The tests make this page.
                """);
        for (Question question : QUESTIONS) {
            page.append(section(question));
        }
        Files.writeString(MADE, page);
        assertEquals(
                Files.readString(COMMITTED),
                page.toString(),
                () -> "The answers have changed. If that is meant, copy " + MADE + " to " + COMMITTED + ".\n");
    }

    private static String section(Question question) throws IOException {
        return "\n## " + question.text() + "\n\n"
                + block("graphql", Asking.read(question.document() + ".graphql"))
                + (question.variables().isEmpty() ? "" : block("json", json(new TreeMap<>(question.variables()))))
                + block(
                        "json",
                        json(Asking.ask(question.document() + ".graphql", question.variables())
                                .extract()
                                .path("data")));
    }

    private static String block(String language, String text) {
        return "```" + language + "\n" + text.strip() + "\n```\n";
    }

    private static String json(Object value) throws IOException {
        return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(value);
    }
}
