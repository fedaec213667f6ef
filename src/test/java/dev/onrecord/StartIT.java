package dev.onrecord;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the packaged application says when it starts. */
@Timeout(60)
class StartIT {

    private static final Path SEEDS = Path.of("src/test/resources/example/seeds");

    private static final Pattern BANNER = Pattern.compile(
            ".*OnRecord serves \"A ferry that sank \\(invented\\)\" \\(version"
                    + " (?<version>[0-9a-f]{12})\\): 2 sources, 4 actors, 2 events, 3 statements, 2 claims, at (?<url>\\S+)");

    @Test
    void a_folder_that_the_locale_cannot_name_is_refused_in_a_sentence() throws Exception {
        Packaged.End end = Packaged.runInPosix("/nowhere/se\\303\\261or");
        assertThat(end.printed(), end.exitCode(), not(0));
        assertThat(
                end.printed(),
                anyOf(containsString("cannot be named in this locale"), containsString("is not a folder")));
        assertThat(end.printed(), not(containsString("\tat ")));
    }

    @Test
    void a_setting_that_cannot_be_is_refused_in_a_sentence() throws Exception {
        Packaged.End end = Packaged.run(SEEDS, Map.of("ONRECORD_HTTP_KEPT_ANSWERS", "-5"));
        assertThat(end.printed(), end.exitCode(), not(0));
        assertThat(end.printed(), containsString("onrecord.http.kept-answers is -5; it must be at least 0."));
        assertThat(end.printed(), not(containsString("\tat ")));
    }

    @Test
    void one_line_says_what_is_served_and_where() throws Exception {
        try (Packaged.Service service = Packaged.serve(SEEDS)) {
            List<String> banners = service.printed().stream()
                    .filter(line -> line.contains("sources, "))
                    .toList();
            assertThat(service.printed().toString(), banners, hasSize(1));
            assertThat(banners.get(0), matchesPattern(BANNER));

            Matcher banner = BANNER.matcher(banners.get(0));
            banner.matches();
            String version = RestAssured.given()
                    .queryParam("query", "{ dataset { version } }")
                    .get(banner.group("url") + "/graphql")
                    .path("data.dataset.version");
            assertThat(version, startsWith(banner.group("version")));
        }
    }

    @Test
    void with_the_profile_json_each_line_is_an_object() throws Exception {
        try (Packaged.Service service = Packaged.serve(SEEDS, Map.of("QUARKUS_PROFILE", "prod,json"))) {
            List<String> writers = new ArrayList<>();
            for (String line : service.printed()) {
                writers.add(new ObjectMapper().readTree(line).path("loggerName").asText());
            }
            assertThat(writers, hasItem("dev.onrecord.seed.Loader"));
        }
    }

    @Test
    void links_are_those_of_the_proxy_that_readers_come_by() throws Exception {
        Map<String, String> behindAProxy = Map.of(
                "QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING", "true",
                "QUARKUS_HTTP_PROXY_ENABLE_FORWARDED_HOST", "true");
        try (Packaged.Service service = Packaged.serve(SEEDS, behindAProxy)) {
            RestAssured.given()
                    .port(service.port())
                    .header("X-Forwarded-Proto", "https")
                    .header("X-Forwarded-Host", "record.example")
                    .get("/timeline.atom")
                    .then()
                    .body(containsString("\"https://record.example/timeline.atom\""))
                    .body(not(containsString("http://localhost")));
        }
    }
}
