package dev.onrecord;

import static dev.onrecord.Asking.ask;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.File;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The dashboard for Grafana shows what the service gives: each metric by its name, with the labels it is asked by. */
@QuarkusTest
@TestProfile(MetricsTest.Opened.class)
class DashboardTest {

    private static final File DASHBOARD = new File("src/main/grafana/onrecord.json");

    /** A metric with its matchers, of which the dashboard's all have some. */
    private static final Pattern METRIC = Pattern.compile("(\\w+)\\{([^}]*)}");

    private static final Pattern MATCHER = Pattern.compile("(\\w+)=\"([^\"]*)\"");
    private static final Pattern GROUPS = Pattern.compile("by \\(([^)]*)\\)");

    /** What Prometheus adds to all that it reads. */
    private static final Set<String> OF_PROMETHEUS = Set.of("job", "instance");

    /**
     * A metric that the dashboard shows.
     *
     * @param values what some labels have to be
     * @param labels those that it is grouped by
     */
    private record Shown(String name, Map<String, String> values, Set<String> labels) {

        static Stream<Shown> in(String expression) {
            Set<String> labels = GROUPS.matcher(expression)
                    .results()
                    .flatMap(groups -> Arrays.stream(groups.group(1).split(", ")))
                    .filter(label -> !OF_PROMETHEUS.contains(label))
                    .collect(Collectors.toSet());
            return METRIC.matcher(expression)
                    .results()
                    .map(metric -> new Shown(metric.group(1), values(metric.group(2)), labels));
        }

        private static Map<String, String> values(String matchers) {
            return MATCHER.matcher(matchers)
                    .results()
                    .collect(Collectors.toMap(matcher -> matcher.group(1), matcher -> matcher.group(2)));
        }

        boolean isIn(Scrape scrape) {
            return scrape.samples().stream()
                    .anyMatch(sample -> sample.name().equals(name)
                            && sample.labels().entrySet().containsAll(values.entrySet())
                            && sample.labels().keySet().containsAll(labels));
        }
    }

    @Test
    void all_that_the_dashboard_shows_is_there() throws IOException {
        ask("timeline.graphql", Map.of("first", 1));
        given().queryParam("query", "{ nothing }").get("/graphql").then().statusCode(200);
        Scrape scrape = Scrape.now();

        List<String> expressions = expressions();
        assertEquals(
                List.of(),
                expressions.stream()
                        .filter(expression -> Shown.in(expression).findAny().isEmpty())
                        .toList());
        assertEquals(
                List.of(),
                expressions.stream()
                        .flatMap(Shown::in)
                        .filter(shown -> !shown.isIn(scrape))
                        .toList());
    }

    private static List<String> expressions() throws IOException {
        List<String> expressions = new ObjectMapper().readTree(DASHBOARD).findValuesAsText("expr");
        assertFalse(expressions.isEmpty());
        return expressions;
    }
}
