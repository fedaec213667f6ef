package dev.onrecord.web;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists that are taken away. */
@QuarkusTest
class ExportTest {

    @ParameterizedTest
    @CsvSource({"statements, quotations", "timeline, events", "actors, actors", "sources, sources"})
    void a_table_has_a_row_for_each_of_the_whole_list(String name, String counted) {
        int records =
                data("{ dataset { " + counted + " } }").getJsonObject("dataset").getInteger(counted);
        String table = csv("/" + name + ".csv");
        // No text of the record has a line end, so that each line is a row.
        assertEquals(records + 1, table.split("\r\n").length);
    }

    @Test
    void the_accounts_of_a_question_are_rows_with_the_question_before_each() {
        String table = csv("/claims.csv?agreements=COMPATIBLE");
        assertTrue(table.startsWith("claim,question,agreement,weight,event,actor,id,as_written,value,"), table);
        List<String> rows = table.lines()
                .filter(row -> row.startsWith("venezuelans-handed-over,"))
                .toList();
        JsonArray accounts = data("{ claim(slug: \"venezuelans-handed-over\") { accounts { id } } }")
                .getJsonObject("claim")
                .getJsonArray("accounts");
        assertEquals(accounts.size(), rows.size());
        assertTrue(rows.stream().anyMatch(row -> row.contains(",more than 250,more than 250 people,DONE,")), table);
        assertTrue(table.lines().skip(1).allMatch(row -> row.contains(",COMPATIBLE,")), table);
    }

    @ParameterizedTest
    @ValueSource(strings = {"claims", "statements", "timeline", "actors", "sources"})
    void lines_are_records_as_json(String name) {
        String lines = given().get("/" + name + ".ndjson")
                .then()
                .statusCode(200)
                .contentType(startsWith("application/x-ndjson"))
                .extract()
                .body()
                .asString();
        lines.lines().forEach(line -> assertTrue(new JsonObject(line).containsKey("slug"), line));
        assertTrue(lines.endsWith("}\n"), lines);
    }

    @Test
    void caches_ask_whether_it_is_the_same() {
        String tag = get("/actors.csv").header("ETag");
        given().header("If-None-Match", tag)
                .get("/actors.csv")
                .then()
                .statusCode(304)
                .body(emptyString());
        given().head("/actors.csv").then().statusCode(200).header("ETag", tag).body(emptyString());
    }

    @Test
    void a_browser_keeps_it_under_a_name_with_the_version() {
        given().get("/sources.csv?download")
                .then()
                .header("Content-Disposition", startsWith("attachment; filename=\"sources-"));
        given().get("/sources.csv").then().header("Content-Disposition", startsWith("inline; filename=\"sources-"));
    }

    @Test
    void a_spreadsheet_gets_a_mark_of_its_encoding() {
        assertTrue(csv("/sources.csv?bom").startsWith("\uFEFFsource,label,"));
    }

    @Test
    void a_filter_that_does_not_exist_is_told_before_anything_is_sent() {
        given().get("/claims.csv?weights=HUGE")
                .then()
                .statusCode(400)
                .body("errors[0].extensions.code", is("BAD_VARIABLE"))
                .body("errors[0].message", containsString("`Weight`"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {"a!a", "a,b!'\"a,b\"'", "say \"no\"!'\"say \"\"no\"\"\"'", "=1+1!=1+1"})
    void values_are_quoted_where_they_must_be(String value, String written) {
        assertEquals(written + "\r\n", new Csv(false).line(List.of(value)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@sum", "\tx"})
    void for_spreadsheets_no_value_is_a_formula(String value) {
        assertEquals("'" + value + "\r\n", new Csv(true).line(List.of(value)));
    }

    private static JsonObject data(String query) {
        return new JsonObject(given().queryParam("query", query)
                        .get("/graphql")
                        .body()
                        .asString())
                .getJsonObject("data");
    }

    private static String csv(String address) {
        return given().get(address)
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .extract()
                .body()
                .asString();
    }
}
