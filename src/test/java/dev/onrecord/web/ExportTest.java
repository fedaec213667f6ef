package dev.onrecord.web;

import static io.restassured.RestAssured.config;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static io.restassured.config.DecoderConfig.decoderConfig;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.Method;
import io.restassured.path.xml.XmlPath;
import io.restassured.response.Response;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.NodeList;

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

    /** What speaks of a file stands beside a file alone (RFC 9110, §8). */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/claims.csv",
                "/statements.ndjson",
                "/timeline.ics",
                "/actors.atom",
                "/sources.feed.json",
                "/dataset.zip",
                "/claims/venezuelans-handed-over.jsonld",
                "/sources/telegraph/annotations.jsonld",
                "/datapackage.json",
                "/croissant.json",
                "/openapi.json",
                "/claims",
                "/claims.json",
                "/claims/venezuelans-handed-over",
                "/graphql?query=%7Bdataset%7Btitle%7D%7D",
                "/graphql/schema.graphql",
                "/web/onrecord.css"
            })
    void what_is_refused_says_nothing_of_the_file_that_was_wanted(String address) {
        List<String> ofFiles = List.of("ETag", "Content-Disposition", "Content-Language", "Last-Modified", "Link");
        given().urlEncodingEnabled(false).get(address).then().statusCode(200).header("ETag", startsWith("\""));
        Map<String, String> inVain =
                Map.of("If-Match", "\"other\"", "Accept-Encoding", "identity;q=0, br", "Accept", "image/png");
        inVain.forEach((header, value) -> {
            for (Method method : List.of(Method.GET, Method.HEAD)) {
                Response answer = given().config(
                                config().decoderConfig(decoderConfig().noContentDecoders()))
                        .urlEncodingEnabled(false)
                        .header(header, value)
                        .request(method, address);
                if (header.equals("Accept") && answer.statusCode() == 200) {
                    // What has one form is not negotiated.
                    continue;
                }
                assertEquals(header.equals("If-Match") ? 412 : 406, answer.statusCode(), address);
                ofFiles.forEach(name -> assertNull(answer.header(name), name + " of " + answer.statusCode()));
                assertEquals("no-store", answer.header("Cache-Control"));
            }
        });
    }

    @Test
    void the_accounts_of_a_question_are_rows_with_the_question_before_each() {
        String table = csv("/claims.csv?agreements=COMPATIBLE");
        assertTrue(
                table.startsWith("claim,question,agreement,weight,event,actor,id,as_written,value,value_date,"), table);
        List<String> rows = table.lines()
                .filter(row -> row.startsWith("venezuelans-handed-over,"))
                .toList();
        JsonArray accounts = data("{ claim(slug: \"venezuelans-handed-over\") { accounts { id } } }")
                .getJsonObject("claim")
                .getJsonArray("accounts");
        assertEquals(accounts.size(), rows.size());
        assertTrue(rows.stream().anyMatch(row -> row.contains(",more than 250,more than 250 people,,DONE,")), table);
        assertTrue(table.lines().skip(1).allMatch(row -> row.contains(",COMPATIBLE,")), table);
    }

    @Test
    void a_day_is_for_people_and_for_programs() {
        List<String> rows = csv("/claims.csv")
                .lines()
                .filter(row -> row.contains(",2025-07-18,DONE,"))
                .toList();
        assertFalse(rows.isEmpty());
        rows.forEach(row -> assertTrue(row.contains(",18 July 2025,2025-07-18,DONE,"), row));
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

    @ParameterizedTest
    @CsvSource({
        "claims.jsonld, ClaimReview, claims",
        "statements.jsonld, Quotation, quotations",
        "timeline.jsonld, Event, events"
    })
    void linked_data_has_a_node_for_each_record(String file, String type, String counted) {
        String text = given().get("/" + file)
                .then()
                .statusCode(200)
                .contentType(startsWith("application/ld+json"))
                .extract()
                .asString();
        assertEquals(
                (int) data("{ dataset { " + counted + " } }")
                        .getJsonObject("dataset")
                        .getInteger(counted),
                text.split("\"@type\":\"" + type + "\"").length - 1);
        assertEquals(
                "https://schema.org/",
                new JsonObject(text).getJsonObject("@context").getString("@vocab"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"claims", "statements", "timeline", "actors", "sources"})
    void a_feed_is_xml_with_an_entry_for_each_record(String name) throws Exception {
        byte[] feed = given().get("/" + name + ".atom")
                .then()
                .statusCode(200)
                .contentType(startsWith("application/atom+xml"))
                .extract()
                .asByteArray();
        NodeList entries = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(feed))
                .getElementsByTagName("entry");
        assertEquals(get("/" + name + ".ndjson").body().asString().lines().count(), entries.getLength());
    }

    @ParameterizedTest
    @ValueSource(strings = {"claims", "statements", "timeline", "actors", "sources"})
    void a_feed_in_json_says_what_the_one_in_xml_says(String name) throws Exception {
        JsonObject feed = new JsonObject(given().get("/" + name + ".feed.json")
                .then()
                .statusCode(200)
                .contentType(startsWith("application/feed+json"))
                .extract()
                .asString());
        assertEquals("https://jsonfeed.org/version/1.1", feed.getString("version"));
        assertTrue(feed.getString("feed_url").endsWith("/" + name + ".feed.json"), feed.getString("feed_url"));
        XmlPath atom = get("/" + name + ".atom").then().extract().body().xmlPath();
        assertEquals(atom.getString("feed.title"), feed.getString("title"));
        JsonArray items = feed.getJsonArray("items");
        assertEquals(
                atom.getList("feed.entry.id"),
                items.stream().map(item -> ((JsonObject) item).getString("id")).toList());
        assertEquals(
                atom.getList("feed.entry.title"),
                items.stream()
                        .map(item -> ((JsonObject) item).getString("title"))
                        .toList());
        assertEquals(
                atom.getList("feed.entry.updated"),
                items.stream()
                        .map(item -> ((JsonObject) item).getString("date_modified"))
                        .toList());
        assertEquals(
                atom.getList("feed.entry.summary"),
                items.stream()
                        .map(item -> ((JsonObject) item).getString("content_text"))
                        .toList());
    }

    @Test
    void a_calendar_has_lines_of_seventy_five_octets_and_the_days_that_an_event_can_be_on() {
        String calendar = given().get("/timeline.ics")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/calendar"))
                .extract()
                .asString();
        for (String line : calendar.split("\r\n")) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
        }
        JsonArray dated = data("{ events(first: 100, filter: { dated: true }) { nodes { slug } } }")
                .getJsonObject("events")
                .getJsonArray("nodes");
        assertEquals(dated.size(), calendar.split("BEGIN:VEVENT").length - 1);
        String unfolded = calendar.replace("\r\n ", "");
        assertTrue(unfolded.contains("Dated since February 2025."), unfolded);
        assertFalse(unfolded.contains("9999"), unfolded);
    }

    @Test
    void the_annotations_of_a_source_are_all_of_its_quotations_and_answers() {
        JsonObject source = data("{ source(slug: \"telegraph\") { statements(first: 100) { nodes { quotations {"
                        + " citation { source { slug } } } } } claims(first: 100) { nodes { accounts {"
                        + " citation { source { slug } } } } } } }")
                .getJsonObject("source");
        long cited = source.encode().split("\"slug\":\"telegraph\"").length - 1;
        JsonObject collection = new JsonObject(given().get("/sources/telegraph/annotations.jsonld")
                .then()
                .statusCode(200)
                .extract()
                .asString());
        assertEquals(
                cited, collection.getJsonObject("first").getJsonArray("items").size());
    }

    @Test
    void one_record_is_taken_away_alone_and_under_its_old_name() {
        given().get("/claims/venezuelans-handed-over.jsonld")
                .then()
                .statusCode(200)
                .body(containsString("\"@type\":\"ClaimReview\""));
        given().get("/events/prisoner-exchange.ics")
                .then()
                .statusCode(200)
                .body(containsString("DTSTART;VALUE=DATE:20250718"));
        given().redirects()
                .follow(false)
                .get("/sources/wsj/annotations.jsonld")
                .then()
                .statusCode(301)
                .header("Location", is("/sources/americans-released/annotations.jsonld"));
        given().accept("text/html")
                .get("/sources/nobody/annotations.jsonld")
                .then()
                .statusCode(404)
                .body("errors[0].extensions.code", is("NOT_FOUND"));
    }

    @Test
    void the_archive_has_the_files_that_are_served_one_by_one() throws Exception {
        Map<String, byte[]> archive = archive();
        archive.forEach((name, content) -> {
            // What tells where the tables are tells it of those beside it.
            if (!name.equals("croissant.json")) {
                assertEquals(get("/" + name).body().asString(), new String(content, StandardCharsets.UTF_8), name);
            }
        });
        assertTrue(
                archive.keySet()
                        .containsAll(Set.of(
                                "datapackage.json",
                                "croissant.json",
                                "claims.csv",
                                "timeline.ics",
                                "sources/telegraph/annotations.jsonld")),
                archive.keySet().toString());
    }

    private static Map<String, byte[]> archive() throws IOException {
        byte[] archive = given().get("/dataset.zip")
                .then()
                .statusCode(200)
                .contentType("application/zip")
                .extract()
                .asByteArray();
        Map<String, byte[]> files = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    @Test
    void the_tables_are_described_for_programs_that_learn_from_them() {
        JsonObject description = croissant();
        assertEquals("http://mlcommons.org/croissant/1.0", description.getString("conformsTo"));
        assertEquals("https://spdx.org/licenses/CC-BY-4.0.html", description.getString("license"));
        JsonObject dataset = data("{ dataset { title version } }").getJsonObject("dataset");
        assertEquals(dataset.getString("title"), description.getString("name"));
        assertEquals(dataset.getString("version"), description.getString("version"));
        Map<String, String> addresses = new HashMap<>();
        for (Object item : description.getJsonArray("distribution")) {
            JsonObject file = (JsonObject) item;
            addresses.put(file.getString("@id"), file.getString("contentUrl"));
            given().get(file.getString("contentUrl"))
                    .then()
                    .statusCode(200)
                    .contentType(startsWith(file.getString("encodingFormat")));
        }
        assertEquals(5, addresses.size());
        Set<String> fields = new HashSet<>();
        Set<String> referred = new HashSet<>();
        for (Object item : description.getJsonArray("recordSet")) {
            JsonObject set = (JsonObject) item;
            StringBuilder header = new StringBuilder();
            String file = null;
            for (Object each : set.getJsonArray("field")) {
                JsonObject field = (JsonObject) each;
                JsonObject source = field.getJsonObject("source");
                fields.add(field.getString("@id"));
                assertEquals(set.getString("@id") + "/" + field.getString("name"), field.getString("@id"));
                header.append(header.isEmpty() ? "" : ",")
                        .append(source.getJsonObject("extract").getString("column"));
                file = source.getJsonObject("fileObject").getString("@id");
                if (field.containsKey("references")) {
                    referred.add(field.getJsonObject("references")
                            .getJsonObject("field")
                            .getString("@id"));
                }
            }
            assertTrue(get(addresses.get(file)).asString().startsWith(header + "\r\n"), header.toString());
            referred.add(set.getJsonObject("key").getString("@id"));
        }
        assertTrue(fields.containsAll(referred), referred.toString());
        assertTrue(referred.containsAll(Set.of("claims/id", "timeline/event", "actors/actor", "sources/source")));
    }

    /** What is at an address is of the version that is served by then; what is in an archive stays what it is. */
    @Test
    void checksums_are_told_of_tables_that_do_not_change() throws Exception {
        JsonObject served = croissant();
        assertTrue(served.getBoolean("isLiveDataset"));
        served.getJsonArray("distribution").forEach(file -> assertFalse(((JsonObject) file).containsKey("sha256")));
        Map<String, byte[]> archive = archive();
        JsonObject beside = new JsonObject(new String(archive.get("croissant.json"), StandardCharsets.UTF_8));
        assertFalse(beside.containsKey("isLiveDataset"));
        for (Object item : beside.getJsonArray("distribution")) {
            JsonObject file = (JsonObject) item;
            byte[] table = archive.get(file.getString("contentUrl"));
            assertEquals(
                    HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(table)),
                    file.getString("sha256"),
                    file.getString("@id"));
        }
        assertEquals(served.getJsonArray("recordSet"), beside.getJsonArray("recordSet"));
    }

    private static JsonObject croissant() {
        return new JsonObject(given().get("/croissant.json")
                .then()
                .statusCode(200)
                .contentType("application/ld+json")
                .extract()
                .asString());
    }

    @Test
    void the_description_of_the_tables_names_the_columns_that_they_have() {
        JsonObject description = new JsonObject(get("/datapackage.json").body().asString());
        for (Object item : description.getJsonArray("resources")) {
            JsonObject resource = (JsonObject) item;
            String header = resource.getJsonObject("schema").getJsonArray("fields").stream()
                    .map(field -> ((JsonObject) field).getString("name"))
                    .collect(Collectors.joining(","));
            assertTrue(csv("/" + resource.getString("path")).startsWith(header + "\r\n"), header);
        }
    }

    @Test
    void the_description_of_the_addresses_has_what_is_linked_to() {
        given().get("/openapi.json")
                .then()
                .statusCode(200)
                .body("openapi", is("3.1.0"))
                .body("paths.'/claims.csv'.get.parameters.name", hasItems("agreements", "bom"))
                .body("paths.'/claims/{slug}'.get.parameters[0].in", is("path"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"claims", "statements", "timeline", "actors", "sources"})
    void a_file_takes_the_filters_of_its_page(String list) {
        Set<String> ofPage = parameters("/" + list);
        ofPage.removeAll(Set.of("first", "after", "last", "before", "undatedAfter"));
        Set<String> ofFile = parameters("/" + list + ".csv");
        ofFile.removeAll(Set.of("after", "download", "bom"));
        assertEquals(ofPage, ofFile);
        assertFalse(ofPage.isEmpty());
    }

    private static Set<String> parameters(String address) {
        List<String> names = get("/openapi.json").path("paths.'" + address + "'.get.parameters.name");
        return new HashSet<>(names);
    }

    @ParameterizedTest
    @ValueSource(strings = {"claims", "statements", "timeline", "actors", "sources"})
    void a_list_is_whole_whichever_page_leads_to_it(String name) {
        String file = "/" + name + ".csv";
        for (String paging : List.of("first=1", "after=x", "first=x&after=")) {
            assertEquals(csv(file), csv(file + "?" + paging));
        }
        given().get("/openapi.json")
                .then()
                .body("paths['" + file + "'].get.parameters.name", not(hasItem("after")))
                .body("paths['/" + name + ".json'].get.parameters.name", hasItem("after"));
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

    /** Who subscribes to some of a list is not led to all of it; other choices are other feeds (RFC 4287, §4.2.6, §4.2.7.2). */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/claims | |",
                "/claims | ?weights=BODY&weights=DETAIL&text=a+b%26%C3%A9 | ?weights=BODY&weights=DETAIL&text=a+b%26%C3%A9",
                "/timeline | ?utm_source=x&topLevel=true&from=2025-07-01&download&kinds= | ?topLevel=true&from=2025-07-01",
                "/statements | ?%73peakers=marco-rubio&after=x | ?speakers=marco-rubio"
            })
    void a_feed_of_some_of_a_list_says_which(String list, String asked, String said) {
        String query = said == null ? "" : said;
        String feed = given().urlEncodingEnabled(false)
                .get(list + ".atom" + (asked == null ? "" : asked))
                .asString();
        String self = XmlPath.from(feed).getString("feed.link.find { it.@rel == 'self' }.@href");
        assertTrue(self.endsWith(list + ".atom" + query), self);
        assertEquals(self, XmlPath.from(feed).getString("feed.id"));
        JsonObject json = new JsonObject(given().urlEncodingEnabled(false)
                .get(list + ".feed.json" + (asked == null ? "" : asked))
                .asString());
        assertTrue(json.getString("feed_url").endsWith(list + ".feed.json" + query), json.getString("feed_url"));
        // It leads to itself.
        assertEquals(feed, given().urlEncodingEnabled(false).get(self).asString());
    }

    /** Who knows no chunks knows by the end of the connection that a file is whole (RFC 9112, §6.3). */
    @ParameterizedTest
    @ValueSource(strings = {"", "Connection: keep-alive\r\n", "Connection: Keep-Alive\r\nAccept-Encoding: gzip\r\n"})
    void a_client_of_http_1_0_is_not_left_waiting_for_more(String headers) throws IOException {
        try (Socket connection = new Socket("localhost", RestAssured.port)) {
            connection.setSoTimeout(10_000);
            connection
                    .getOutputStream()
                    .write(("GET /sources.csv HTTP/1.0\r\n" + headers + "\r\n").getBytes(StandardCharsets.US_ASCII));
            String answer = new String(connection.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            assertTrue(answer.startsWith("HTTP/1.0 200 OK\r\n"), answer);
            assertFalse(answer.toLowerCase(Locale.ROOT).contains("transfer-encoding"), answer);
        }
    }

    /** So forms leave what nobody filled in, in the place of one value of several as well. */
    @ParameterizedTest
    @CsvSource({
        "/claims.csv, weights=HEADLINE, weights=&weights=HEADLINE",
        "/claims.csv, weights=HEADLINE, weights=HEADLINE&weights=",
        "/claims.csv, weights=HEADLINE, weights&weights=&weights=HEADLINE&text=&sources=",
        "/timeline.csv, from=2025-07-18&topLevel=true, from=&topLevel=&from=2025-07-18&topLevel=true"
    })
    void what_is_left_empty_takes_nothing_from_what_is_not(String list, String given, String sent) {
        assertEquals(csv(list + "?" + given), csv(list + "?" + sent));
        assertTrue(csv(list + "?" + given).length() < csv(list).length());
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
    @CsvSource({
        "/claims.csv?participants=marco-rubio, participants",
        "/claims.ndjson?agreements=DISPUTED&kinds=RELEASE&utm_source=mail, kinds",
        "/timeline.ics?speakers=marco-rubio, speakers",
        "/statements.jsonld?agreements=DISPUTED, agreements",
        "/actors.atom?from=2025-07-18, from",
        "/sources.feed.json?weights=BODY, weights"
    })
    void what_would_choose_elsewhere_is_told_and_not_passed_over(String file, String name) {
        given().get(file)
                .then()
                .statusCode(400)
                .body("errors[0].extensions.code", is("BAD_REQUEST"))
                .body("errors[0].message", startsWith("`" + name + "` chooses nothing in "));
    }

    @Test
    void what_nobody_knows_and_what_chooses_a_page_is_passed_over_and_no_page_leads_to_what_is_refused() {
        assertEquals(csv("/claims.csv"), csv("/claims.csv?utm_source=mail&first=2&after=x&kinds="));
        String links = given().accept("text/html")
                .get("/claims?kinds=RELEASE&weights=BODY&first=3&utm_source=mail")
                .then()
                .statusCode(200)
                .extract()
                .header("Link");
        assertTrue(links.contains("</claims.csv?weights=BODY&utm_source=mail>"), links);
    }

    @Test
    void a_switch_that_is_off_is_off() {
        assertEquals(csv("/sources.csv"), csv("/sources.csv?bom=false"));
        given().get("/sources.csv?download=false").then().header("Content-Disposition", startsWith("inline"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {"a!a", "a,b!'\"a,b\"'", "say \"no\"!'\"say \"\"no\"\"\"'", "=1+1!=1+1"})
    void values_are_quoted_where_they_must_be(String value, String written) {
        assertEquals(written + "\r\n", line(new Csv(false), value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@sum", "\tx", "＝1＋1", "＋1", "－1", "＠sum"})
    void for_spreadsheets_no_value_is_a_formula(String value) {
        assertEquals("'" + value + "\r\n", line(new Csv(true), value));
    }

    private static String line(Csv csv, String value) {
        StringBuilder table = new StringBuilder();
        csv.line(List.of(value), table);
        return table.toString();
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
