package dev.onrecord;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The answers to all query documents: to each that speaks of one record, for every record there is. */
final class Answers {

    private static final Path DOCUMENTS = Path.of("src/test/resources/queries");

    private final Map<String, List<Map<String, Object>>> variables = new HashMap<>();

    private Answers() {
        about("actors", "slug", "actor-by-slug", "names-of-actor", "roles-in-actor", "accused-of-what");
        about("actors", "addressee", "words-to-somebody");
        about("actors", "participant", "where-they-went");
        about("actors", "speaker", "said-by");
        about("claims", "slug", "claim-by-slug", "positions");
        about("events", "slug", "aliases", "event-across-all-nouns", "participants-of-event");
        about("sources", "slug", "source-by-slug", "nested-lists");
        about("sources", "source", "only-one-source", "only-one-source-tells");
        about("statements", "slug", "every-wording");
        variables.put("office-on-a-day", with(variables.get("actor-by-slug"), "on", "2025-07-18"));
        variables.put("nodes", List.of(Map.of("ids", List.of("actor:nicolas-maduro", "claim:deportation-date"))));
        List.of("found", "found-by-kind", "own-words", "records-of-any-kind", "search-matches", "suggest")
                .forEach(document -> variables.put(document, List.of(Map.of("text", "deport"))));
        variables.put(
                "parts",
                List.of(Map.of(
                        "claim", "venezuelans-handed-over",
                        "statement", "judge-orders-planes-back",
                        "event", "prisoner-exchange")));
        variables.put(
                "refetched-parts",
                List.of(Map.of(
                        "ids", List.of("account:venezuelans-handed-over:1", "participation:prisoner-exchange:2"))));
        variables.put(
                "search",
                Stream.of("nicolas madur", "deportation flights", "freed americans", "o")
                        .map(text -> Map.<String, Object>of("text", text))
                        .toList());
        variables.put(
                "timeline",
                Stream.of("DATE_ASC", "DATE_DESC", "TITLE_ASC", "TITLE_DESC")
                        .map(order -> Map.<String, Object>of("orderBy", order))
                        .toList());
    }

    /** @return the answers, as they were sent, each behind the name of its document and its variables */
    static String all() throws IOException {
        Answers answers = new Answers();
        StringBuilder all = new StringBuilder();
        try (Stream<Path> documents = Files.list(DOCUMENTS)) {
            documents.map(file -> file.getFileName().toString()).sorted().forEach(name -> answers.to(name, all));
        }
        // The one thing that differs between two processes that serve the same dataset.
        return all.toString().replaceAll("\"loadedAt\":\"[^\"]*\"", "\"loadedAt\":\"…\"");
    }

    /** Asks every query document once: one that speaks of one record, of the first there is. */
    static void ofEachDocument() throws IOException {
        Answers answers = new Answers();
        answers.variables.replaceAll((document, all) -> all.subList(0, 1));
        try (Stream<Path> documents = Files.list(DOCUMENTS)) {
            documents.map(file -> file.getFileName().toString()).forEach(name -> answers.to(name, new StringBuilder()));
        }
    }

    private void to(String document, StringBuilder all) {
        String name = document.substring(0, document.length() - ".graphql".length());
        for (Map<String, Object> given : variables.getOrDefault(name, List.of(Map.of()))) {
            String answer = Asking.answer(document, given);
            assertFalse(answer.contains("\"errors\":"), () -> name + " " + given + ": " + answer);
            // Maps of one process have another order in the next.
            all.append("# ")
                    .append(name)
                    .append(' ')
                    .append(new TreeMap<>(given))
                    .append('\n');
            all.append(answer).append('\n');
        }
    }

    private void about(String noun, String variable, String... documents) {
        List<String> slugs = Asking.ask("slugs.graphql", Map.of()).extract().path("data." + noun + ".nodes.slug");
        List<Map<String, Object>> each = slugs.stream()
                .map(slug -> Map.<String, Object>of(variable, slug))
                .toList();
        for (String document : documents) {
            variables.put(document, each);
        }
    }

    private static List<Map<String, Object>> with(List<Map<String, Object>> variables, String name, Object value) {
        return variables.stream()
                .map(given -> {
                    Map<String, Object> more = new HashMap<>(given);
                    more.put(name, value);
                    return more;
                })
                .toList();
    }
}
