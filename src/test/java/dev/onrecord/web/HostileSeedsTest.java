package dev.onrecord.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The worked example with what ends, begins or runs something in HTML, XML, JSON, CSV, calendars and templates behind
 * each of its texts. In each page and file, each text is what it was, to the letter.
 */
@QuarkusTest
@TestProfile(HostileSeedsTest.Hostile.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileSeedsTest {

    /** Stands in no page of its own, so that each text can be found by it. */
    private static final String BEGIN = "⟦";

    private static final String END = "⟧";

    private static final String HOSTILE = BEGIN
            + "</script><img src=x onerror=alert(1)> \"'`{{7*7}}{page} ]]> --> &amp; &#60; \u202eevil\u202c"
            + " \u2066x\u2069 \u2028x =1+1 %3Cb%3E \\ \\n ; , | ${x}" + END;

    /** A line's end of any kind is one of theirs, which is written as a letter behind a backslash. */
    private static final String IN_CALENDARS = HOSTILE.replace("\u2028", "n");

    /** By what a cell of a spreadsheet begins that is computed. */
    private static final String FORMULA = "=1+";

    /** A script is no address of a source, which loading refuses; this one would end an attribute. */
    private static final String URL = "https://harbour.example/?a=1&lt=2'onclick='alert(1)'&#34;";

    private static final Set<String> TEXTS = Set.of(
            "title",
            "name",
            "label",
            "publisher",
            "author",
            "capacity",
            "attributedAs",
            "question",
            "asWritten",
            "note",
            "text",
            "gist",
            "summary",
            "description",
            "reason",
            "words");

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The worked example, with these texts. */
    public static class Hostile implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("onrecord.seeds", seeds().toString());
        }

        private static Path seeds() {
            YAMLMapper yaml = new YAMLMapper();
            try (Stream<Path> files = Files.list(Path.of("src/test/resources/example/seeds"))) {
                Path folder = Files.createDirectories(Path.of("target/hostile-seeds"));
                for (Path file : files.toList()) {
                    JsonNode seeds = yaml.readTree(file.toFile());
                    change(seeds);
                    if (file.endsWith("sources.yaml")) {
                        ((ObjectNode) seeds.get(0)).put("url", URL);
                    }
                    yaml.writeValue(folder.resolve(file.getFileName()).toFile(), seeds);
                }
                return folder;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void change(JsonNode node) {
            if (node instanceof ObjectNode object) {
                for (Map.Entry<String, JsonNode> field : object.properties()) {
                    if (TEXTS.contains(field.getKey()) && field.getValue().isValueNode()) {
                        field.setValue(new TextNode(FORMULA + field.getValue().asText() + HOSTILE));
                    } else {
                        change(field.getValue());
                    }
                }
            } else if (node instanceof ArrayNode list) {
                list.forEach(Hostile::change);
            }
        }
    }

    private final Map<String, Response> answers = new LinkedHashMap<>();

    /** All that is linked to from the first page on, and the addresses that nothing links to. */
    private Map<String, Response> answers() {
        if (answers.isEmpty()) {
            String words = URLEncoder.encode(HOSTILE, StandardCharsets.UTF_8);
            Deque<String> open = new ArrayDeque<>(List.of(
                    "/",
                    "/claims.csv?bom",
                    "/statements.csv?bom",
                    "/timeline.csv?bom",
                    "/actors.csv?bom",
                    "/sources.csv?bom",
                    "/datapackage.json",
                    "/openapi.json",
                    "/search?text=example+img",
                    "/search?text=" + words,
                    "/claims?text=" + words));
            while (!open.isEmpty()) {
                String address = open.remove();
                if (!answers.containsKey(address) && !address.startsWith("/graphiql")) {
                    Response answer = PageTest.reader().get(address);
                    assertEquals(200, answer.statusCode(), address);
                    answers.put(address, answer);
                    if (isHtml(answer)) {
                        Jsoup.parse(answer.asString()).select("[href^=/]").stream()
                                .map(link -> link.attr("href").replaceFirst("#.*", ""))
                                .forEach(open::add);
                    }
                }
            }
        }
        return answers;
    }

    private static boolean isHtml(Response answer) {
        return answer.contentType().startsWith("text/html");
    }

    private Map<String, Response> answers(Predicate<String> type) {
        Map<String, Response> some = new LinkedHashMap<>();
        answers().forEach((address, answer) -> {
            if (type.test(answer.contentType().replaceFirst(";.*", ""))) {
                some.put(address, answer);
            }
        });
        assertFalse(some.isEmpty());
        return some;
    }

    @Test
    void nothing_of_a_text_is_part_of_a_page() {
        answers("text/html"::equals).forEach((address, answer) -> {
            Document page = Jsoup.parse(answer.asString());
            assertNothingRuns(address, page);
            page.getAllElements()
                    .forEach(element -> element.attributes()
                            .forEach(attribute ->
                                    assertWhole(address + " " + attribute.getKey(), attribute.getValue())));
            // What was asked is shown as JSON, and search shows a part of a text.
            page.select("pre").remove();
            if (!address.startsWith("/search")) {
                assertWhole(address, page.wholeText());
                assertTrue(answer.asString().contains(BEGIN), address);
            }
        });
    }

    @Test
    void why_a_record_was_withdrawn_is_text() {
        Response answer = PageTest.reader().get("/claims/ferry-overloaded");
        assertEquals(410, answer.statusCode());
        Document page = Jsoup.parse(answer.asString());
        assertNothingRuns("/claims/ferry-overloaded", page);
        String why = page.select("p.lead[dir=auto]").get(1).wholeText();
        assertTrue(why.startsWith(FORMULA) && why.endsWith(HOSTILE), why);
        assertTrue(json(PageTest.reader().get("/claims/ferry-overloaded.json").asString())
                .at("/errors/0/message")
                .textValue()
                .endsWith(HOSTILE));
    }

    /** Where words are of another direction than those around them, none of these change their places. */
    @Test
    void each_text_is_apart_from_the_direction_of_the_words_around_it() {
        answers("text/html"::equals).forEach((address, answer) -> {
            Document page = Jsoup.parse(answer.asString());
            // A title has no elements within it; a query is shown as it was asked; search shows a part of a text.
            page.select("title, pre[dir=ltr], span.by[dir=auto]").remove();
            for (Element element : page.getAllElements()) {
                if (element.ownText().contains(BEGIN)) {
                    Element apart = element.closest("bdi, [dir=auto]");
                    assertNotNull(apart, address + ": " + element);
                    String text = apart.wholeText();
                    assertTrue(text.startsWith(FORMULA) && text.endsWith(END), address + ": " + apart);
                    assertEquals(text.indexOf(BEGIN), text.lastIndexOf(BEGIN), address + ": " + apart);
                }
            }
        });
    }

    @Test
    void an_address_is_a_link_to_the_letter() {
        assertEquals(
                URL,
                Jsoup.parse(answers().get("/sources/harbour-post").asString())
                        .select("a[rel=external]")
                        .attr("href"));
    }

    @Test
    void no_text_ends_a_text_of_json_or_is_markup_where_programs_show_html() {
        answers(type -> type.endsWith("json")).forEach((address, answer) -> {
            List<String> documents = address.contains(".ndjson")
                    ? answer.asString().lines().filter(line -> !line.isBlank()).toList()
                    : List.of(answer.asString());
            boolean isOfHtml = address.contains(".timelinejs.json");
            documents.forEach(document -> texts(json(document)).forEach(text -> {
                if (isOfHtml || text.contains("<mark>")) {
                    Document shown = Jsoup.parseBodyFragment(text);
                    assertNothingRuns(address, shown);
                    assertWhole(address, isOfHtml ? shown.wholeText() : "");
                } else {
                    assertWhole(address, text);
                }
            }));
        });
    }

    @Test
    void no_text_is_part_of_a_feed() {
        answers("application/atom+xml"::equals).forEach((address, answer) -> {
            try {
                String text = DocumentBuilderFactory.newDefaultInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(answer.asByteArray()))
                        .getDocumentElement()
                        .getTextContent();
                assertTrue(text.contains(BEGIN), address);
                assertWhole(address, text);
            } catch (Exception e) {
                throw new AssertionError(address, e);
            }
        });
    }

    @Test
    void no_text_is_another_cell_of_a_table_and_none_is_computed() {
        answers("text/csv"::equals).forEach((address, answer) -> {
            List<List<String>> rows = cells(new String(answer.asByteArray(), StandardCharsets.UTF_8));
            for (List<String> row : rows) {
                assertEquals(rows.get(0).size(), row.size(), address + ": " + row);
                for (String cell : row) {
                    assertWhole(address, cell);
                    assertFalse(address.endsWith("?bom") && cell.matches("(?s)[=+\\-@\t\r].*"), address + ": " + cell);
                }
            }
            assertTrue(rows.size() == 1 || rows.toString().contains(BEGIN), address);
        });
    }

    @Test
    void no_text_is_another_line_of_a_calendar() {
        answers("text/calendar"::equals).forEach((address, answer) -> {
            String unfolded = answer.asString().replace("\r\n ", "");
            unfolded.lines().forEach(line -> {
                assertTrue(line.matches("[A-Z-]+(;VALUE=DATE)?:.*"), address + ": " + line);
                if (line.matches("(SUMMARY|DESCRIPTION|LOCATION|NAME|X-WR-CALNAME):.*")) {
                    String value = line.substring(line.indexOf(':') + 1);
                    assertTrue(value.matches("([^,;\\\\]|\\\\[,;n\\\\])*"), address + ": " + line);
                    String text = value.replaceAll("\\\\([,;n\\\\])", "$1");
                    assertWhole(address, text, IN_CALENDARS);
                }
            });
            assertTrue(unfolded.contains(BEGIN), address);
        });
    }

    /** No element and no attribute that a page of ours does not have, and no address but of this site or the web. */
    private static void assertNothingRuns(String address, Document page) {
        for (Element element : page.getAllElements()) {
            assertFalse(
                    Set.of("img", "iframe", "object", "style").contains(element.tagName()), address + ": " + element);
            if (element.tagName().equals("script")) {
                assertTrue(
                        element.attr("src").matches("/web/(passages|copy)\\.js\\?[0-9a-f]+"), address + ": " + element);
                assertEquals("", element.data(), address);
            }
            for (Attribute attribute : element.attributes()) {
                String name = attribute.getKey();
                assertTrue(name.matches("[a-zA-Z][a-zA-Z0-9-]*"), address + ": " + element);
                assertFalse(name.startsWith("on"), address + ": " + element);
                if (Set.of("href", "src", "action", "formaction").contains(name)) {
                    assertTrue(
                            attribute.getValue().matches("(?s)(/|/[^/].*|#.*|https?://.*)"), address + ": " + element);
                }
            }
        }
    }

    private static void assertWhole(String where, String text) {
        assertWhole(where, text, HOSTILE);
    }

    /** Each text that begins goes on as it is in the seeds. */
    private static void assertWhole(String where, String text, String expected) {
        for (int at = text.indexOf(BEGIN); at >= 0; at = text.indexOf(BEGIN, at + 1)) {
            assertEquals(expected, text.substring(at, Math.min(text.length(), at + expected.length())), where);
        }
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new AssertionError(text, e);
        }
    }

    private static List<String> texts(JsonNode node) {
        List<String> texts = new ArrayList<>();
        if (node.isTextual()) {
            texts.add(node.textValue());
        }
        node.forEach(child -> texts.addAll(texts(child)));
        return texts;
    }

    /** RFC 4180, as strictly as it is written. */
    private static List<List<String>> cells(String table) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean isQuoted = false;
        for (int i = 0; i < table.length(); i++) {
            char character = table.charAt(i);
            if (isQuoted && character == '"' && i + 1 < table.length() && table.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (character == '"') {
                isQuoted = !isQuoted;
            } else if (!isQuoted && character == ',') {
                row.add(cell.toString());
                cell.setLength(0);
            } else if (!isQuoted && character == '\n') {
                row.add(cell.toString());
                cell.setLength(0);
                rows.add(List.copyOf(row));
                row.clear();
            } else if (isQuoted || character != '\r') {
                cell.append(character);
            }
        }
        return rows;
    }
}
