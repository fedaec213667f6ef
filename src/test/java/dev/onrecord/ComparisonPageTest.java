package dev.onrecord;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Makes the examples and the table of verdicts in {@code docs/comparison.md}, and holds them against the page. */
@QuarkusTest
class ComparisonPageTest {

    private static final Path COMMITTED = Path.of("docs/comparison.md");
    private static final Path MADE = Path.of("target/comparison.md");
    private static final String MARK = "<!-- From here on the tests make this page. -->\n";

    private static final List<String> VERDICTS = List.of(
            "UNANSWERED",
            "CONFLICTING",
            "DISPUTED",
            "CHANGED",
            "SINGLE_SOURCE",
            "SINGLE_ORIGIN",
            "VARIED",
            "UNANIMOUS",
            "COMPATIBLE");

    @Test
    void the_committed_page_has_the_verdicts_of_the_record() throws IOException {
        String page = Files.readString(COMMITTED);
        List<Map<String, Object>> claims = claims();
        String made = page.substring(0, page.indexOf(MARK) + MARK.length()) + examples(claims) + table(claims);
        Files.writeString(MADE, made);
        assertEquals(
                page,
                made,
                () -> "The verdicts have changed. If that is meant, copy " + MADE + " to " + COMMITTED + ".\n");
    }

    private static List<Map<String, Object>> claims() {
        List<Map<String, Object>> claims = new ArrayList<>();
        String after = null;
        do {
            Map<String, Object> variables = new HashMap<>();
            variables.put("after", after);
            Map<String, Object> page =
                    Asking.ask("verdicts.graphql", variables).extract().path("data.claims");
            claims.addAll(list(page, "nodes"));
            Map<String, Object> info = object(page, "pageInfo");
            after = (boolean) info.get("hasNextPage") ? (String) info.get("endCursor") : null;
        } while (after != null);
        return claims;
    }

    private static String examples(List<Map<String, Object>> claims) {
        Map<String, Map<String, Object>> first = new LinkedHashMap<>();
        claims.forEach(claim -> first.putIfAbsent((String) claim.get("agreement"), claim));
        StringBuilder page = new StringBuilder("\n## An example of each\n");
        for (String verdict : VERDICTS) {
            page.append("\n**").append(verdict).append(".** ");
            page.append(first.containsKey(verdict) ? example(first.get(verdict)) : "The record has none.")
                    .append('\n');
        }
        return page.toString();
    }

    private static String example(Map<String, Object> claim) {
        return claim.get("question") + "\n\n"
                + list(claim, "positions").stream()
                        .map(ComparisonPageTest::position)
                        .collect(Collectors.joining());
    }

    private static String position(Map<String, Object> position) {
        String accounts = list(position, "accounts").stream()
                .map(ComparisonPageTest::account)
                .collect(Collectors.joining("; "));
        return "- *" + position.get("display") + "*: " + accounts + "\n";
    }

    private static String account(Map<String, Object> account) {
        Map<String, Object> citation = object(account, "citation");
        Map<String, Object> voice = object(account, "voice");
        return "\u201c" + account.get("asWritten") + "\u201d "
                + (voice == null ? "" : "(" + voice.get("name") + reporter(account) + ") ")
                + object(citation, "source").get("slug") + ":" + citation.get("paragraph");
    }

    private static String reporter(Map<String, Object> account) {
        Map<String, Object> reporter = object(account, "reportedBy");
        return reporter == null ? "" : ", as told by " + reporter.get("name");
    }

    private static String table(List<Map<String, Object>> claims) {
        StringBuilder page = new StringBuilder(
                "\n## Every question of the record\n\n"
                        + "| weight | question | verdict | between | origins | consensus |\n| --- | --- | --- | --- | --- | --- |\n");
        for (Map<String, Object> claim : claims) {
            page.append("| ")
                    .append(String.join(
                            " | ",
                            words(claim.get("weight")),
                            claim.get("question") + " (`" + claim.get("slug") + "`)",
                            (String) claim.get("agreement"),
                            ((List<?>) claim.get("between"))
                                    .stream().map(ComparisonPageTest::words).collect(Collectors.joining(", ")),
                            String.valueOf(list(claim, "origins").size()),
                            consensus(claim)))
                    .append(" |\n");
        }
        return page.toString();
    }

    private static String consensus(Map<String, Object> claim) {
        Map<String, Object> consensus = object(claim, "consensus");
        if (consensus == null) {
            return "";
        }
        Object first = claim.get("consensusAsOfEarliest");
        Object last = claim.get("consensusAsOf");
        Object asOf = Objects.equals(first, last) ? last : first + "/" + last;
        String firmness = words(claim.get("consensusModality"));
        return consensus.get("display")
                + (asOf == null ? "" : ", as of " + asOf)
                + (firmness.equals("done") ? "" : " (" + firmness + ")");
    }

    private static String words(Object constant) {
        return constant.toString().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    @SuppressWarnings("unchecked") // Objects of JSON are maps, and lists are lists.
    private static List<Map<String, Object>> list(Map<String, Object> from, String key) {
        return (List<Map<String, Object>>) from.get(key);
    }

    @SuppressWarnings("unchecked") // Objects of JSON are maps, and lists are lists.
    private static Map<String, Object> object(Map<String, Object> from, String key) {
        return (Map<String, Object>) from.get(key);
    }
}
