package dev.onrecord;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * No statement of a documented query reads more rows of PostgreSQL because the record is larger, but for those that
 * count. PostgreSQL itself says how many rows each step of a plan has read (its module {@code auto_explain}).
 */
@Timeout(300)
class QueryPlansIT {

    private static final Path SEEDS = Path.of("seeds");

    private static final String SCHEMA = "onrecord_1";

    /** How many copies there are of the record at the first time of asking, and at the second. */
    private static final int FEW = 20;

    private static final int MANY = 100;

    /** How many more rows a statement may read than twice those before: pages fill at other places when there are more. */
    private static final int SLACK = 1000;

    /** What a statement's text contains that may read more rows when there are more, and why. */
    private static final Map<String, String> GROWING = Map.of(
            "count(distinct ", "a facet counts every record of its list; counts are kept",
            "select count(*) from ", "a total counts every record of its list; counts are kept",
            "position(", "a filter for a text looks at records until its page is full",
            "where q1_0.statement_slug in (…) order by q1_0.serial",
                    "for the quotations of a hundred statements, to walk all of so short a table is as cheap",
            "where q1_0.serial in (…) order by q1_0.serial,m1_0.place",
                    "for whom hundreds of quotations mention, to read all of so short a table is as cheap",
            "q1_0.statement_slug from onrecord_1.Quotation q1_0 where q1_0.source_slug in (…)) pair1_0",
                    "what a hundred sources carry is a fifth of all here, as the record has few sources");

    /** Copies stand elsewhere in orders by date than the first, so that what one has first is found as soon. */
    private static final int DAYS_APART = 37;

    /** Nothing that was read before is the answer. */
    private static final Map<String, String> PLAIN = Map.of(
            "ONRECORD_HTTP_KEPT_ANSWERS", "0",
            "ONRECORD_PLANS_KEPT_PARTS", "0",
            "ONRECORD_ENTRIES_KEPT_RECORDS", "0",
            "ONRECORD_LIMITS_TIME", "120S");

    private static final Pattern PLAN = Pattern.compile("  plan:\\n((?:\\t.*\\n)+)");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final int port = RestAssured.port;

    /** What a statement has read. */
    private record Reading(long rows, String plan) {

        static Reading most(Reading one, Reading other) {
            return one.rows >= other.rows ? one : other;
        }
    }

    @AfterEach
    void askWhomOthersAsk() {
        RestAssured.port = port;
    }

    @Test
    void no_statement_reads_more_because_the_record_is_larger() throws Exception {
        Postgresql postgresql = Postgresql.shared();
        assumeTrue(postgresql.isOwn(), "Skipped: the log of a PostgreSQL that is not the tests' own is not read.");
        String store = postgresql.database("grown", "");
        for (String setting : List.of(
                "session_preload_libraries = 'auto_explain'",
                "auto_explain.log_min_duration = 0",
                "auto_explain.log_analyze = on",
                "auto_explain.log_timing = off",
                "auto_explain.log_format = json",
                // A machine's number of processors, and its warmth, are nothing that plans should depend on here.
                "max_parallel_workers_per_gather = 0",
                // docs/store.md asks for it: no disk has turned for a long time.
                "random_page_cost = 1.1",
                "jit = off")) {
            postgresql.execute("postgres", "alter database grown set " + setting);
        }
        Packaged.End load = Packaged.run(SEEDS, "load", "--into", store);
        assertEquals(0, load.exitCode(), load.printed());
        Map<String, String> environment = new HashMap<>(PLAIN);
        environment.put("ONRECORD_STORE", store);
        try (Packaged.Service service = Packaged.serve(SEEDS, environment);
                Connection connection = DriverManager.getConnection(store)) {
            RestAssured.port = service.port();
            // What is made once, such as the index for `search`, is made.
            Answers.ofEachDocument();
            grow(connection, FEW, "-few-", 1_000_000);
            Map<String, Reading> few = readings(postgresql);
            grow(connection, MANY / FEW, "-many-", 100_000_000);
            Map<String, Reading> many = readings(postgresql);
            List<String> growing = new ArrayList<>();
            for (String statement : new TreeSet<>(many.keySet())) {
                Reading before = few.getOrDefault(statement, new Reading(0, ""));
                Reading after = many.get(statement);
                if (after.rows > 2 * before.rows + SLACK
                        && GROWING.keySet().stream().noneMatch(statement::contains)) {
                    growing.add(before.rows + " rows, then " + after.rows + ":\n" + statement + "\n" + after.plan);
                }
            }
            assertTrue(many.size() > 50, () -> "Few statements were seen: " + many.keySet());
            assertTrue(
                    growing.isEmpty(),
                    () -> growing.size() + " statements of " + many.size() + "\n" + String.join("\n", growing));
        }
    }

    /**
     * Makes the record so many times as large: copies of all records, with slugs and numbers of their own, which refer to
     * each other as the first do.
     *
     * @param generation what the slugs of these copies end in, before the copy's number
     * @param apart by how much the numbers of parts differ from copy to copy
     */
    private static void grow(Connection connection, int times, String generation, long apart) throws SQLException {
        List<String> statements = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet tables =
                        statement.executeQuery("select table_name, string_agg(column_name, ', '), string_agg("
                                + " case when column_name ~ '^(slug|.*_slug|onlysource|outlier.*|former)$'"
                                + " then column_name || ' || ''" + generation + "'' || copy'"
                                + " when column_name ~ '^(serial|.*_serial)$' then column_name || ' + copy * " + apart
                                + "'"
                                + " when column_name ~ '^(sort|event)date' then column_name || ' + copy * " + DAYS_APART
                                + "'"
                                + " else column_name end, ', ')"
                                + " from information_schema.columns where table_schema = '" + SCHEMA + "'"
                                + " and table_name not in ('dataset', 'kind') and table_name not like 'onrecord%'"
                                + " group by table_name")) {
            while (tables.next()) {
                String table = SCHEMA + "." + tables.getString(1);
                statements.add("insert into " + table + " (" + tables.getString(2) + ") select " + tables.getString(3)
                        + " from " + table + ", generate_series(1, " + (times - 1) + ") copy");
            }
            for (String insert : statements) {
                statement.execute(insert);
            }
            statement.execute("vacuum analyze");
        }
    }

    private static Map<String, Reading> readings(Postgresql postgresql) throws IOException {
        long before = Files.size(postgresql.log());
        Answers.ofEachDocument();
        byte[] log = Files.readAllBytes(postgresql.log());
        Map<String, Reading> readings = new HashMap<>();
        Matcher plans = PLAN.matcher(new String(log, (int) before, log.length - (int) before, UTF_8));
        while (plans.find()) {
            JsonNode plan = JSON.readTree(plans.group(1));
            List<String> steps = new ArrayList<>();
            long rows = rows(plan.path("Plan"), steps);
            // Lists have as many places as they need.
            String statement = plan.path("Query Text").asText().replaceAll("\\(\\$\\d+(,\\$\\d+)*\\)", "(…)");
            readings.merge(statement, new Reading(rows, String.join("\n", steps)), Reading::most);
        }
        return readings;
    }

    /** @return how many rows a step and those below it have looked at in tables and indexes */
    private static long rows(JsonNode step, List<String> steps) {
        long rows = 0;
        if (step.path("Node Type").asText().endsWith("Scan") && (step.has("Relation Name") || step.has("Index Name"))) {
            long each = step.path("Actual Rows").asLong()
                    + step.path("Rows Removed by Filter").asLong()
                    + step.path("Rows Removed by Index Recheck").asLong();
            rows = each * step.path("Actual Loops").asLong();
            steps.add("  " + rows + " rows: " + step.path("Node Type").asText() + " of "
                    + step.path("Relation Name").asText() + " "
                    + step.path("Index Name").asText() + " "
                    + step.path("Filter").asText());
        }
        for (JsonNode below : step.path("Plans")) {
            rows += rows(below, steps);
        }
        return rows;
    }
}
