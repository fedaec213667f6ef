package dev.onrecord;

import static io.restassured.RestAssured.given;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What Prometheus reads.
 *
 * @param samples each figure with its name and its labels
 */
record Scrape(List<Sample> samples) {

    private static final Pattern SAMPLE = Pattern.compile("([a-z_]+)(?:\\{(.*)})? (\\S+)");
    private static final Pattern LABEL = Pattern.compile("(\\w+)=\"((?:[^\"\\\\]|\\\\.)*)\"");

    record Sample(String name, Map<String, String> labels, double value) {

        private static Sample of(MatchResult line) {
            Map<String, String> labels = new HashMap<>();
            if (line.group(2) != null) {
                LABEL.matcher(line.group(2)).results().forEach(label -> labels.put(label.group(1), label.group(2)));
            }
            return new Sample(line.group(1), labels, Double.parseDouble(line.group(3)));
        }
    }

    static Scrape now() {
        String text = given().accept("text/plain")
                .get("/q/metrics")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        return new Scrape(Arrays.stream(text.split("\n"))
                .filter(line -> !line.startsWith("#"))
                .flatMap(line -> SAMPLE.matcher(line).results().limit(1))
                .map(Sample::of)
                .toList());
    }

    /** @return the sum of all figures of that name whose labels are these among others; 0 where there is none */
    double value(String name, Map<String, String> labels) {
        return samples.stream()
                .filter(sample -> sample.name().equals(name))
                .filter(sample -> sample.labels().entrySet().containsAll(labels.entrySet()))
                .mapToDouble(Sample::value)
                .sum();
    }
}
