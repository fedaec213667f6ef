package dev.onrecord;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages as people see them, in a real browser, and files as the programs read them that people open them with. */
@QuarkusIntegrationTest
class BrowserIT {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    @TestHTTPResource("/")
    URI address;

    @TempDir
    Path folder;

    @Test
    void every_page_is_readable_by_everybody_and_asks_nothing_of_others() throws Exception {
        assumeTrue(Files.isExecutable(CHROMIUM), "Skipped: there is no " + CHROMIUM + " to open pages with.");
        NodeProject.installed("pages")
                .run(
                        "node",
                        "browser.mjs",
                        address.toString(),
                        Path.of("target/screenshots").toAbsolutePath().toString());
    }

    @Test
    void pages_in_other_scripts_are_so_too() throws Exception {
        assumeTrue(Files.isExecutable(CHROMIUM), "Skipped: there is no " + CHROMIUM + " to open pages with.");
        try (Packaged.Service service = Packaged.serve(Path.of("src/test/resources/scripts/seeds"))) {
            NodeProject.installed("pages")
                    .run(
                            "node",
                            "browser.mjs",
                            "http://localhost:" + service.port() + "/",
                            Path.of("target/screenshots/scripts")
                                    .toAbsolutePath()
                                    .toString());
        }
    }

    @Test
    void words_as_long_as_there_can_be_stay_within_the_window() throws Exception {
        assumeTrue(Files.isExecutable(CHROMIUM), "Skipped: there is no " + CHROMIUM + " to open pages with.");
        String word = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerk";
        Path seeds = Files.createDirectory(folder.resolve("seeds"));
        Packaged.copyExample(seeds);
        Packaged.replace(seeds.resolve("claims.yaml"), "unit: people", "unit: " + word);
        Packaged.replace(seeds.resolve("claims.yaml"), "about 40,", "about " + word + ",");
        Packaged.replace(seeds.resolve("claims.yaml"), "How many people", word.repeat(4));
        Packaged.replace(seeds.resolve("actors.yaml"), "name: Coast guard", "name: " + word.repeat(4));
        Packaged.replace(seeds.resolve("actors.yaml"), "title: harbour master", "title: " + word.repeat(4));
        Packaged.replace(seeds.resolve("events.yaml"), "Rescue of those on board", word.repeat(4));
        Packaged.replace(seeds.resolve("events.yaml"), "Port Lenna }", word.repeat(4) + " }");
        Packaged.replace(seeds.resolve("statements.yaml"), "Nobody is missing", word.repeat(4));
        Packaged.replace(seeds.resolve("sources.yaml"), "Fishing boats pull 41 from the sea", word.repeat(4));
        try (Packaged.Service service = Packaged.serve(seeds)) {
            NodeProject.installed("pages")
                    .run(
                            "node",
                            "browser.mjs",
                            "http://localhost:" + service.port() + "/",
                            Path.of("target/screenshots/long").toAbsolutePath().toString());
        }
    }

    @Test
    void a_source_is_read_in_the_readers_own_copy_which_stays_in_the_browser() throws Exception {
        assumeTrue(Files.isExecutable(CHROMIUM), "Skipped: there is no " + CHROMIUM + " to open pages with.");
        Path example = Path.of("src/test/resources/example").toAbsolutePath();
        try (Packaged.Service service = Packaged.serve(example.resolve("seeds"))) {
            NodeProject.installed("pages")
                    .run(
                            "node",
                            "passages.mjs",
                            "http://localhost:" + service.port() + "/",
                            example.resolve("documents").toString());
        }
    }

    @Test
    void what_is_made_to_be_taken_elsewhere_is_copied_by_a_button() throws Exception {
        assumeTrue(Files.isExecutable(CHROMIUM), "Skipped: there is no " + CHROMIUM + " to open pages with.");
        NodeProject.installed("pages").run("node", "copying.mjs", address.toString());
    }

    @Test
    void each_tab_of_graphiql_can_be_reached_on_a_phone() throws Exception {
        assumeTrue(Files.isExecutable(CHROMIUM), "Skipped: there is no " + CHROMIUM + " to open pages with.");
        NodeProject.installed("pages").run("node", "graphiql.mjs", address.toString());
    }

    @Test
    void keys_alone_lead_from_the_first_page_to_the_words_the_table_and_the_question() throws Exception {
        assumeTrue(Files.isExecutable(CHROMIUM), "Skipped: there is no " + CHROMIUM + " to open pages with.");
        NodeProject.installed("pages").run("node", "walk.mjs", address.toString());
    }

    @Test
    void the_programs_that_open_the_files_count_what_the_api_counts() throws Exception {
        NodeProject.installed("pages").run("node", "consumers.mjs", address.toString(), folder.toString());
    }
}
