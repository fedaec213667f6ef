package dev.onrecord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code load}: a store has one version or the other, whatever happens meanwhile. */
@Timeout(300)
class LoadIT {

    private static final String TITLE = "{\"query\":\"{ dataset { title version } events { totalCount } }\"}";

    @TempDir
    Path folder;

    private Path seeds;

    @BeforeEach
    void copyExample() throws Exception {
        seeds = Files.createDirectory(folder.resolve("seeds"));
        Packaged.copyExample(seeds);
    }

    @Test
    void versions_of_a_file_stand_beside_each_other_and_one_is_current() throws Exception {
        String store = folder.resolve("story.mv.db").toString();
        versionsStandBesideEachOther(store);
        assertTrue(Files.exists(folder.resolve("story.2.mv.db")) && Files.exists(folder.resolve("story.3.mv.db")));
        assertFalse(Files.exists(folder.resolve("story.1.mv.db")));
        assertFalse(Files.exists(folder.resolve("story.loading.mv.db")));
    }

    @Test
    void versions_in_postgresql_stand_beside_each_other_and_one_is_current() throws Exception {
        versionsStandBesideEachOther(Postgresql.shared().database("story", ""));
    }

    private void versionsStandBesideEachOther(String store) throws Exception {
        assertTrue(run(0, "load", "--into", store, "--list").contains("No dataset has been loaded."));
        assertTrue(load(0, store).contains("Version 1: "));
        // The same dataset again is no new version.
        assertTrue(load(0, store).contains("Version 1: "));
        try (Packaged.Service service = Packaged.serve(seeds, Map.of("ONRECORD_STORE", store))) {
            retitle("The second");
            assertTrue(load(0, store).contains("Version 2: \"The second\""));
            awaitTitle(service, "The second");
            Packaged.replace(seeds.resolve("dataset.yaml"), "licence:", "license:");
            String refused = load(1, store);
            assertTrue(refused.contains("nothing was loaded."), refused);
            Packaged.replace(seeds.resolve("dataset.yaml"), "license:", "licence:");
            retitle("The third");
            String third = load(0, store);
            assertTrue(third.contains("Version 3: \"The third\"") && third.contains("Version 1 was dropped."), third);
            awaitTitle(service, "The third");
            assertTrue(run(0, "load", "--into", store, "--back").contains("Version 2: \"The second\""));
            awaitTitle(service, "The second");
        }
        String list = run(0, "load", "--into", store, "--list");
        assertEquals(
                "23",
                list.lines()
                        .map(line -> line.replaceAll("Version (\\d).*", "$1"))
                        .reduce("", String::concat));
        assertTrue(list.lines().toList().get(0).endsWith(", current"), list);
        assertTrue(run(1, "load", "--into", store, "--back").contains("no version before the current one"));
    }

    @Test
    void a_load_into_a_file_that_is_killed_leaves_the_version_that_was_there() throws Exception {
        Path store = folder.resolve("story.mv.db");
        load(0, store.toString());
        retitle("The second");
        Process load = Packaged.start(seeds, folder.resolve("printed"), "load", "--into", store.toString());
        Path unfinished = folder.resolve("story.loading.mv.db");
        while (load.isAlive() && !Files.exists(unfinished)) {
            TimeUnit.MILLISECONDS.sleep(1);
        }
        assertTrue(Files.exists(unfinished), "It has ended before it was killed.");
        // Another has to wait.
        assertTrue(load(1, store.toString()).contains("another load is under way"));
        load.destroyForcibly().waitFor();
        try (Packaged.Service service = Packaged.serve(seeds, Map.of("ONRECORD_STORE", store.toString()))) {
            assertEquals("A ferry that sank (invented)", title(service));
        }
        assertTrue(load(0, store.toString()).contains("Version 2: \"The second\""));
        assertFalse(Files.exists(unfinished));
    }

    @Test
    void a_load_into_postgresql_that_is_killed_leaves_the_version_that_was_there() throws Exception {
        Postgresql postgresql = Postgresql.shared();
        String store = postgresql.database("story", "");
        load(0, store);
        retitle("The second");
        try (Connection holder = DriverManager.getConnection(store);
                Statement statement = holder.createStatement()) {
            holder.setAutoCommit(false);
            // All is copied, and the switch has to wait for whoever holds this row.
            statement.execute("select * from onrecord.current for update");
            Process load = Packaged.start(seeds, folder.resolve("printed"), "load", "--into", store);
            while (load.isAlive() && !isWaiting(store, "onrecord load")) {
                TimeUnit.MILLISECONDS.sleep(10);
            }
            assertTrue(load.isAlive(), () -> printed());
            String second = load(1, store);
            assertTrue(second.contains("another load is under way, from "), second);
            load.destroyForcibly().waitFor();
            holder.rollback();
        }
        try (Packaged.Service service = Packaged.serve(seeds, Map.of("ONRECORD_STORE", store))) {
            assertEquals("A ferry that sank (invented)", title(service));
        }
        assertTrue(load(0, store).contains("Version 2: \"The second\""));
    }

    /** At each of these a load is stopped until it is killed, by who may: a superuser, and there by a trigger. */
    @Test
    void whenever_a_load_into_postgresql_is_killed_nothing_is_left_of_it() throws Exception {
        Postgresql postgresql = Postgresql.shared();
        assumeTrue(postgresql.isOwn(), "Skipped: triggers of databases are made in the tests' own PostgreSQL alone.");
        String store = postgresql.database("story", "");
        load(0, store);
        retitle("The second");
        try (Connection holder = DriverManager.getConnection(store);
                Statement statement = holder.createStatement()) {
            statement.execute("create table public.phase (command text)");
            statement.execute("create function public.stop() returns event_trigger language plpgsql as $$ begin"
                    + " if exists (select from public.phase where position(command in lower(current_query())) > 0) then"
                    + " perform pg_advisory_xact_lock(1); end if; end $$");
            statement.execute("create event trigger stop on ddl_command_start execute function public.stop()");
            for (String phase :
                    List.of("create schema", "create table \"statement\"", "add primary key", "create index")) {
                statement.execute("delete from public.phase");
                statement.execute("insert into public.phase values ('" + phase + "')");
                statement.execute("select pg_advisory_lock(1)");
                Process load = Packaged.start(seeds, folder.resolve("printed"), "load", "--into", store);
                while (load.isAlive() && !isWaiting(store, "onrecord load")) {
                    TimeUnit.MILLISECONDS.sleep(10);
                }
                assertTrue(load.isAlive(), () -> phase + " " + printed());
                load.destroyForcibly().waitFor();
                // PostgreSQL notices when it next has something to say to it.
                statement.execute("select pg_advisory_unlock(1)");
                while (isConnected(statement, "onrecord load")) {
                    TimeUnit.MILLISECONDS.sleep(10);
                }
                assertEquals("1 onrecord_1", versions(statement), phase);
            }
            statement.execute("drop event trigger stop");
        }
        assertTrue(load(0, store).contains("Version 2: \"The second\""));
    }

    private static boolean isConnected(Statement statement, String application) throws Exception {
        try (ResultSet row = statement.executeQuery("select exists (select 1 from pg_stat_activity"
                + " where datname = current_database() and application_name = '" + application + "')")) {
            row.next();
            return row.getBoolean(1);
        }
    }

    /** @return the version that is current, and the schemas of versions that anybody sees */
    private static String versions(Statement statement) throws Exception {
        try (ResultSet row = statement.executeQuery("select number || ' ' || (select string_agg(nspname, ' ')"
                + " from pg_namespace where nspname like 'onrecord\\_%') from onrecord.current")) {
            row.next();
            return row.getString(1);
        }
    }

    /** The switch is one transaction, and what is dropped is dropped by another: it waits for whoever still reads. */
    @Test
    void a_load_that_is_killed_behind_the_switch_has_loaded_and_the_next_drops_what_it_has_not() throws Exception {
        String store = Postgresql.shared().database("story", "");
        load(0, store);
        retitle("The second");
        load(0, store);
        retitle("The third");
        try (Connection holder = DriverManager.getConnection(store);
                Statement statement = holder.createStatement()) {
            holder.setAutoCommit(false);
            statement.execute("select count(*) from onrecord_1.claim");
            Process load = Packaged.start(seeds, folder.resolve("printed"), "load", "--into", store);
            while (load.isAlive() && !isWaiting(store, "onrecord load")) {
                TimeUnit.MILLISECONDS.sleep(10);
            }
            assertTrue(load.isAlive(), () -> printed());
            load.destroyForcibly().waitFor();
            holder.rollback();
        }
        assertTrue(run(0, "load", "--into", store, "--list").contains("Version 3: \"The third\""));
        retitle("The fourth");
        String fourth = load(0, store);
        assertTrue(fourth.contains("Version 1 was dropped.") && fourth.contains("Version 2 was dropped."), fourth);
    }

    // On a connection of its own: within a transaction, PostgreSQL shows activity as it was at the first look.
    private static boolean isWaiting(String store, String application) throws Exception {
        try (Connection looker = DriverManager.getConnection(store);
                Statement statement = looker.createStatement();
                ResultSet row = statement.executeQuery("select exists (select 1 from pg_stat_activity"
                        + " where datname = current_database() and application_name = '" + application
                        + "' and state = 'active' and wait_event_type = 'Lock')")) {
            row.next();
            return row.getBoolean(1);
        }
    }

    private String printed() {
        try {
            return Files.readString(folder.resolve("printed"));
        } catch (IOException e) {
            return e.toString();
        }
    }

    @Test
    void a_server_says_that_its_database_is_gone_and_notices_its_return() throws Exception {
        Postgresql postgresql = Postgresql.shared();
        assumeTrue(postgresql.isOwn(), "Skipped: a PostgreSQL that is not the tests' own is not ended.");
        String store = postgresql.database("story", "");
        load(0, store);
        try (Packaged.Service service = Packaged.serve(seeds, Map.of("ONRECORD_STORE", store))) {
            assertEquals(200, ready(service));
            postgresql.end();
            HttpResponse<String> refused = ask(service);
            assertEquals(503, refused.statusCode());
            assertTrue(refused.headers().firstValue("Retry-After").isPresent());
            assertTrue(refused.body().contains("\"code\":\"STORE_UNAVAILABLE\""), refused.body());
            assertEquals(503, ready(service));
            postgresql.begin();
            while (ready(service) != 200) {
                TimeUnit.MILLISECONDS.sleep(50);
            }
            assertEquals("A ferry that sank (invented)", title(service));
        }
    }

    /** The server cancels what a request asks whose time is up; and a server that cannot has told PostgreSQL the time. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_statement_does_not_outlast_its_request(boolean cancels) throws Exception {
        String store = Postgresql.shared().database("story", "");
        load(0, store);
        Map<String, String> settings = new HashMap<>(Map.of("ONRECORD_STORE", store, "ONRECORD_LIMITS_TIME", "5S"));
        if (cancels) {
            settings.put("QUARKUS_DATASOURCE_JDBC_NEW_CONNECTION_SQL", "set statement_timeout = 0");
        }
        try (Packaged.Service service = Packaged.serve(seeds, settings);
                Connection holder = DriverManager.getConnection(store);
                Statement statement = holder.createStatement()) {
            holder.setAutoCommit(false);
            statement.execute("lock table onrecord_1.claim in access exclusive mode");
            CompletableFuture<HttpResponse<String>> asked = askForClaims(service);
            while (!isWaiting(store, "onrecord")) {
                // A server that is slow at first may not come to it before the time is up.
                if (asked.isDone()) {
                    asked = askForClaims(service);
                }
                TimeUnit.MILLISECONDS.sleep(10);
            }
            if (cancels) {
                assertTrue(
                        asked.get().body().contains("\"code\":\"TIMEOUT\""),
                        asked.get().body());
            } else {
                // It hears of no deadline any more, nor does anything else end its connections.
                new ProcessBuilder(
                                "kill",
                                "-STOP",
                                String.valueOf(service.process().pid()))
                        .start()
                        .waitFor();
            }
            // The lock is held all the while: nothing but an end ends the statement.
            while (isWaiting(store, "onrecord")) {
                TimeUnit.MILLISECONDS.sleep(10);
            }
        }
    }

    private static CompletableFuture<HttpResponse<String>> askForClaims(Packaged.Service service) {
        return HttpClient.newHttpClient()
                .sendAsync(
                        request(service, "{\"query\":\"{ claims { nodes { question } } }\"}"), BodyHandlers.ofString());
    }

    @Test
    void a_store_that_is_not_there_ends_the_start_with_a_sentence() throws Exception {
        String none = folder.resolve("none.mv.db").toString();
        Map<String, String> ends = Map.of(
                none,
                "There is no file " + none + "; `onrecord load DIR --into " + none + "` makes it.",
                "jdbc:postgresql://127.0.0.1:1/none?user=me&password=secret",
                "jdbc:postgresql://127.0.0.1:1/none: ",
                "jdbc:mysql://me:secret@127.0.0.1/none",
                "an address that begins with `jdbc:postgresql:`.");
        for (Map.Entry<String, String> end : ends.entrySet()) {
            Packaged.End start = Packaged.run(seeds, Map.of("ONRECORD_STORE", end.getKey()));
            assertEquals(1, start.exitCode(), start.printed());
            assertTrue(start.printed().contains(end.getValue()), start.printed());
            assertFalse(start.printed().contains("\tat "), start.printed());
            assertFalse(start.printed().contains("secret"), start.printed());
        }
    }

    private String load(int exitCode, String store) throws Exception {
        return run(exitCode, "load", "--into", store);
    }

    private String run(int exitCode, String... arguments) throws Exception {
        Packaged.End end = Packaged.run(seeds, arguments);
        assertEquals(exitCode, end.exitCode(), end.printed());
        return end.printed();
    }

    private void retitle(String title) throws Exception {
        Path dataset = seeds.resolve("dataset.yaml");
        Files.writeString(dataset, Files.readString(dataset).replaceFirst("title: .*", "title: " + title));
    }

    /** A server goes on to another version within seconds, and answers until then. */
    private static void awaitTitle(Packaged.Service service, String title) throws Exception {
        while (!title(service).equals(title)) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private static String title(Packaged.Service service) throws Exception {
        HttpResponse<String> answer = ask(service);
        assertEquals(200, answer.statusCode(), answer.body());
        return JsonPath.from(answer.body()).getString("data.dataset.title");
    }

    private static HttpResponse<String> ask(Packaged.Service service) throws Exception {
        return HttpClient.newHttpClient().send(request(service, TITLE), BodyHandlers.ofString());
    }

    private static HttpRequest request(Packaged.Service service, String body) {
        return HttpRequest.newBuilder(address(service, "/graphql"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    private static int ready(Packaged.Service service) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(address(service, "/q/health/ready"))
                                .build(),
                        BodyHandlers.ofString())
                .statusCode();
    }

    private static URI address(Packaged.Service service, String path) {
        return URI.create("http://localhost:" + service.port() + path);
    }
}
