package dev.onrecord;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever the records are in, every question has the same answer, to the byte. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoresIT {

    private static final Path SEEDS = Path.of("seeds");

    private static final Map<String, String> PLAIN = Map.of(
            "ONRECORD_HTTP_KEPT_ANSWERS", "0",
            "ONRECORD_PLANS_KEPT_PARTS", "0",
            "ONRECORD_ENTRIES_KEPT_RECORDS", "0");

    @TempDir
    Path folder;

    private final int port = RestAssured.port;
    private String expected;

    @BeforeAll
    void ask_the_database_in_the_process() throws Exception {
        expected = answers(Map.of());
    }

    @AfterEach
    void askWhomOthersAsk() {
        RestAssured.port = port;
    }

    @Test
    void a_file_answers_as_the_database_in_the_process() throws Exception {
        String store = folder.resolve("a story.mv.db").toString();
        load(store);
        assertEquals(expected, answers(Map.of("ONRECORD_STORE", store)));
        assertEquals(expected, answers(with(PLAIN, Map.of("ONRECORD_STORE", store))));
    }

    @ParameterizedTest
    @CsvSource({
        "lc_collate 'C' lc_ctype 'C', UTC, UTC",
        "locale_provider icu icu_locale 'tr-TR' lc_collate 'C' lc_ctype 'C', Pacific/Apia, America/Sao_Paulo",
        "glibc, America/Sao_Paulo, Pacific/Apia"
    })
    void postgresql_answers_as_the_database_in_the_process(String locale, String zoneOfServer, String zone)
            throws Exception {
        Postgresql postgresql = Postgresql.shared();
        String store = postgresql.database("story", locale.equals("glibc") ? glibc() : locale);
        postgresql.execute("postgres", "alter database story set timezone to '" + zoneOfServer + "'");
        load(store);
        Map<String, String> there = Map.of("ONRECORD_STORE", store, "JAVA_TOOL_OPTIONS", "-Duser.timezone=" + zone);
        // Without what is kept all is asked of PostgreSQL, its orders too; what is kept was asked of it the same way.
        assertEquals(expected, answers(with(there, PLAIN)));
        if (locale.contains("icu")) {
            assertEquals(expected, answers(there));
        }
    }

    @Test
    void what_was_withdrawn_is_known_in_every_store() throws Exception {
        Path example = Path.of("src/test/resources/example/seeds");
        String file = folder.resolve("withdrawn.mv.db").toString();
        String postgresql = Postgresql.shared().database("withdrawn", "lc_collate 'C' lc_ctype 'C'");
        for (String store : List.of("memory", file, postgresql)) {
            if (!store.equals("memory")) {
                load(example, store);
            }
            try (Packaged.Service service = Packaged.serve(example, with(PLAIN, Map.of("ONRECORD_STORE", store)))) {
                RestAssured.port = service.port();
                for (String slug : List.of("ferry-overloaded", "too-many-on-board")) {
                    given().get("/claims/" + slug + ".json")
                            .then()
                            .statusCode(410)
                            .body(
                                    "errors[0].message",
                                    is("The claim '" + slug + "' was withdrawn on 12 June 2025.\n"
                                            + "The Harbour Post took back the paragraph that answered it."));
                }
                given().get("/sources/lenna-radio/annotations.jsonld").then().statusCode(410);
                given().get("/events/ferry-overloaded").then().statusCode(404);
            }
        }
    }

    /** The records say something else by now, which a server would find that reads their texts to make an index. */
    @Test
    void search_asks_the_index_that_a_load_wrote() throws Exception {
        Path example = Path.of("src/test/resources/example/seeds");
        Path file = folder.resolve("indexed.mv.db");
        String postgresql = Postgresql.shared().database("indexed", "lc_collate 'C' lc_ctype 'C'");
        load(example, file.toString());
        load(example, postgresql);
        String database = "jdbc:h2:" + file.toString().replace(".mv.db", "");
        try (Connection connection = DriverManager.getConnection(database);
                Statement statement = connection.createStatement()) {
            statement.execute("update Claim set question = 'Zebras?'");
        }
        Postgresql.shared().execute("indexed", "update onrecord_1.claim set question = 'Zebras?'");
        for (String store : List.of(file.toString(), postgresql)) {
            try (Packaged.Service service = Packaged.serve(example, with(PLAIN, Map.of("ONRECORD_STORE", store)))) {
                RestAssured.port = service.port();
                asked("{ search(text: $text) { totalCount } }", "zebras").body("data.search.totalCount", is(0));
                asked("{ search(text: $text) { nodes { ... on Claim { slug } } } }", "\"was everybody saved\"")
                        .body("data.search.nodes.slug", is(List.of("everybody-safe")));
            }
        }
    }

    /** PostgreSQL takes no text with the character 0, which JSON and addresses can have. */
    @Test
    void what_no_text_of_a_record_has_is_found_nowhere() throws Exception {
        Postgresql postgresql = Postgresql.shared();
        String store = postgresql.database("zero", "lc_collate 'C' lc_ctype 'C'");
        load(store);
        try (Packaged.Service service = Packaged.serve(SEEDS, with(PLAIN, Map.of("ONRECORD_STORE", store)))) {
            RestAssured.port = service.port();
            String zero = "a\u0000b";
            asked("{ event(slug: $text) { slug } }", zero).body("data.event", nullValue());
            asked("{ node(id: $id) { id } }", "event:" + zero).body("data.node", nullValue());
            asked("{ nodes(ids: [$id, \"event:prisoner-exchange\"]) { id } }", "event:" + zero)
                    .body("data.nodes[0]", nullValue())
                    .body("data.nodes[1].id", is("event:prisoner-exchange"));
            asked("{ events(filter: { participants: [$id] }) { totalCount } }", zero)
                    .body("errors[0].extensions.code", is("UNKNOWN_RECORD"));
            asked("{ events(filter: { kindDetails: [$text] }) { totalCount } }", zero)
                    .body("errors[0].extensions.code", is("UNKNOWN_RECORD"));
            asked("{ sources(filter: { publishers: [$text] }) { totalCount } }", zero)
                    .body("data.sources.totalCount", is(0));
            asked("{ sources(filter: { not: { publishers: [$text] } }) { totalCount } }", zero)
                    .body("data.sources.totalCount", is(5));
            asked("{ search(text: $text) { totalCount } actors(filter: { text: $text }) { totalCount } }", zero)
                    .body("errors", nullValue());
            for (String cursor : List.of("Event.TITLE_ASC/x/" + zero, "Event.TITLE_ASC/" + zero + "/x")) {
                String encoded = Base64.getUrlEncoder().withoutPadding().encodeToString(cursor.getBytes(UTF_8));
                for (String place : List.of("after", "before")) {
                    asked("{ events(" + place + ": $text, orderBy: TITLE_ASC) { totalCount } }", encoded)
                            .body("errors[0].extensions.code", is("BAD_CURSOR"));
                }
            }
            for (String address :
                    List.of("/events/a%00b", "/claims/a%00b.jsonld", "/sources/a%00b/annotations.jsonld")) {
                given().urlEncodingEnabled(false).get(address).then().statusCode(404);
            }
            given().urlEncodingEnabled(false)
                    .get("/claims.csv?sources=a%00b")
                    .then()
                    .statusCode(400);
        }
    }

    private static ValidatableResponse asked(String selection, String value) {
        String variables = selection.contains("$id") ? "($id: ID!)" : "($text: String!)";
        return given().contentType(ContentType.JSON)
                .body(Map.of(
                        "query",
                        "query" + variables + " " + selection,
                        "variables",
                        Map.of("id", value, "text", value)))
                .post("/graphql")
                .then();
    }

    /** One that sorts as people do, where this machine has any. */
    private static String glibc() throws Exception {
        Process process = new ProcessBuilder("locale", "-a").start();
        List<String> locales = process.inputReader().lines().toList();
        String locale = Stream.concat(
                        locales.stream().filter(name -> name.matches("[a-z]{2}_[A-Z]{2}\\.(utf8|UTF-8)")),
                        Stream.of("C.UTF-8"))
                .findFirst()
                .orElseThrow();
        return "lc_collate '" + locale + "' lc_ctype '" + locale + "'";
    }

    private void load(String store) throws Exception {
        load(SEEDS, store);
    }

    private static void load(Path seeds, String store) throws Exception {
        Packaged.End end = Packaged.run(seeds, "load", "--into", store);
        assertEquals(0, end.exitCode(), end.printed());
        assertTrue(end.printed().contains("Version 1: "), end.printed());
    }

    private static Map<String, String> with(Map<String, String> environment, Map<String, String> others) {
        Map<String, String> more = new HashMap<>(environment);
        more.putAll(others);
        return more;
    }

    private static String answers(Map<String, String> environment) throws Exception {
        try (Packaged.Service service = Packaged.serve(SEEDS, environment)) {
            RestAssured.port = service.port();
            return Answers.all();
        }
    }
}
