package dev.onrecord.web;

import static dev.onrecord.web.PageTest.page;
import static dev.onrecord.web.PageTest.reader;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * One event that has all parts and in which many take part, one actor who says everything, one to which many belong,
 * and eight sources: what belongs to a record is many.
 */
@QuarkusTest
@TestProfile(LongListPageTest.Many.class)
class LongListPageTest {

    private static final int MANY = 120;
    private static final int SOURCES = 8;

    /** What a server sends before it waits for the client, with the style sheet. */
    private static final int FIRST_VIEW = 14 * 1024;

    /** Records of words that are drawn, the same at each run, which are compressed no better than a language is. */
    public static class Many implements QuarkusTestProfile {

        private final Random random = new Random(7);

        @Override
        public Map<String, String> getConfigOverrides() {
            try {
                Path folder = Files.createDirectories(Path.of("target/long-seeds"));
                Files.writeString(folder.resolve("dataset.yaml"), "title: Many\nlicence: CC0-1.0\n");
                write(folder, "sources", SOURCES, this::source);
                write(folder, "actors", MANY + 2, this::actor);
                write(folder, "events", MANY + 1, this::event);
                write(folder, "statements", MANY + 1, this::statement);
                write(folder, "claims", MANY, this::claim);
                return Map.of("onrecord.seeds", folder.toString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** JSON is YAML, too. */
        private static void write(Path folder, String noun, int count, IntFunction<Map<String, Object>> record)
                throws IOException {
            Files.writeString(
                    folder.resolve(noun + ".yaml"),
                    new ObjectMapper()
                            .writeValueAsString(
                                    IntStream.range(0, count).mapToObj(record).toList()));
        }

        private Map<String, Object> source(int number) {
            return Map.of(
                    "slug", "source-" + number,
                    "label", words(3),
                    "title", words(6),
                    "language", "en",
                    "published", Map.of("date", "2025-06-04", "basis", "stated"),
                    "document",
                            Map.of(
                                    "file", "text.txt",
                                    "sha256", String.format("%064d", number),
                                    "paragraphs", "40",
                                    "characters", "9000"));
        }

        private Map<String, Object> actor(int number) {
            String name = words(2);
            return JsonObjects.object(
                    "slug",
                    "actor-" + number,
                    "name",
                    name,
                    "kind",
                    "person",
                    "names",
                    List.of(Map.of("name", name, "kind", "preferred", "cites", List.of("source-0:1"))),
                    "roles",
                    number < 2
                            ? List.of()
                            : List.of(Map.of(
                                    "title", words(2),
                                    "kind", "office",
                                    "of", "actor-1",
                                    "basis", "stated",
                                    "cites", List.of("source-0:1"))));
        }

        private Map<String, Object> event(int number) {
            Map<String, Object> event = JsonObjects.object(
                    "slug",
                    "event-" + number,
                    "title",
                    words(6),
                    "summary",
                    words(9),
                    "kind",
                    "accident",
                    "status",
                    "occurred",
                    "cites",
                    List.of("source-0:" + (1 + number % 40)));
            if (number > 0) {
                event.put("partOf", "event-0");
            }
            event.put(
                    "participants",
                    IntStream.range(number > 0 ? 0 : 2, number > 0 ? 1 : MANY + 2)
                            .mapToObj(actor -> Map.of(
                                    "actor", "actor-" + actor, "role", "subject", "cites", List.of("source-0:1")))
                            .toList());
            if (number % 2 == 0) {
                event.put("date", Map.of("date", "2025-06-03", "basis", "stated"));
            }
            return event;
        }

        /** One of them is what somebody says of himself. */
        private Map<String, Object> statement(int number) {
            boolean isOfOneself = number == MANY;
            return JsonObjects.object(
                    "slug",
                    "statement-" + number,
                    "speaker",
                    isOfOneself ? "actor-1" : "actor-0",
                    "addressees",
                    isOfOneself ? List.of() : List.of("actor-1"),
                    "mentions",
                    List.of("actor-1"),
                    "about",
                    isOfOneself ? List.of() : List.of("event-0"),
                    "act",
                    "asserts",
                    "channel",
                    "unspecified",
                    "gist",
                    words(8),
                    "quotations",
                    List.of(Map.of(
                            "in", "source-1:" + (1 + number % 40),
                            "mode", "direct",
                            "text", words(8),
                            "attribution", "named",
                            "attributedAs", "them")));
        }

        private Map<String, Object> claim(int number) {
            return Map.of(
                    "slug",
                    "claim-" + number,
                    "question",
                    words(8),
                    "about",
                    "event-0",
                    "accounts",
                    IntStream.range(0, SOURCES - 2)
                            .mapToObj(source -> Map.of(
                                    "in", "source-" + (source + number) % SOURCES + ":" + (1 + number % 40),
                                    "asWritten", words(3),
                                    "value", Map.of("text", words(3))))
                            .toList());
        }

        private String words(int count) {
            return IntStream.range(0, count)
                    .mapToObj(word -> random.ints(2 + random.nextInt(7), 'a', 'z' + 1)
                            .mapToObj(Character::toString)
                            .collect(Collectors.joining()))
                    .collect(Collectors.joining(" "));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/claims",
                "/statements",
                "/timeline",
                "/actors",
                "/sources",
                "/events/event-0",
                "/actors/actor-0",
                "/actors/actor-1",
                "/claims/claim-0",
                "/statements/statement-0",
                "/embed/timeline"
            })
    void a_page_is_there_with_the_first_packets(String address) throws IOException {
        int size = gzipped(address) + gzipped(WebFile.STYLES.address());
        assertTrue(size <= FIRST_VIEW, () -> address + ": " + size + " bytes compressed, with the style sheet");
    }

    @ParameterizedTest
    @CsvSource({
        "/events/event-0, /claims?events=event-0, 120",
        "/events/event-0, /timeline?partOf=event-0, 120",
        "/events/event-0, /statements?events=event-0, 120",
        "/events/event-0, /actors?events=event-0, 120",
        "/actors/actor-0, /timeline?participants=actor-0, 120",
        "/actors/actor-0, /statements?speakers=actor-0, 120",
        "/actors/actor-1, /statements?addressees=actor-1, 120",
        "/actors/actor-1, /statements?mentions=actor-1, 121",
        "/actors/actor-1, /actors?rolesIn=actor-1, 120"
    })
    void what_belongs_to_a_record_and_is_not_on_its_page_is_a_list_that_the_page_leads_to(
            String record, String list, int count) {
        Element link =
                Jsoup.parse(html(record)).select("main a[href=" + list + "]").first();
        assertTrue(link != null, record);
        assertTrue(link.text().matches("All .*\\b" + count), link.text());
        assertEquals(count, records(list).size());
        // The files of a list have what the list has.
        String table = reader().accept("*/*").get(list.replace("?", ".csv?")).asString();
        assertTrue(table.lines().count() > MANY / 2, table);
    }

    @ParameterizedTest
    @CsvSource({"/claims, 120", "/statements, 121", "/timeline, 121", "/timeline?first=7, 121"})
    void a_list_shows_each_record_once_until_its_end(String list, int count) {
        List<String> records = records(list);
        assertEquals(count, records.size(), list);
        assertEquals(count, new HashSet<>(records).size(), list);
    }

    @Test
    void files_are_of_the_whole_list_from_each_of_its_pages() {
        String next = next(Jsoup.parse(html("/claims?agreements=VARIED&agreements=CONFLICTING&first=2")));
        assertTrue(html(next).contains("href=\"/claims.csv?agreements=VARIED&amp;agreements=CONFLICTING\""), next);
    }

    /** @return the slugs of the list's records on all of its pages, in their order */
    private static List<String> records(String list) {
        String section = list.startsWith("/timeline") ? "events" : list.replaceAll("^/|[?].*", "");
        List<String> records = new ArrayList<>();
        for (String address = list; address != null; ) {
            Document page = Jsoup.parse(html(address));
            page.select("main li > a, main li > p > a, main th > a").stream()
                    .map(link -> link.attr("href"))
                    .filter(link -> link.startsWith("/" + section + "/"))
                    .forEach(records::add);
            address = next(page);
        }
        return records;
    }

    private static String next(Document page) {
        Element link = page.select("a[rel=next]").first();
        return link == null ? null : link.attr("href");
    }

    private static String html(String address) {
        return page(address).extract().body().asString();
    }

    private static int gzipped(String address) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(reader().accept("*/*").get(address).asByteArray());
        }
        return bytes.size();
    }
}
