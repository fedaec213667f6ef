package dev.onrecord.list;

import static dev.onrecord.Asking.ask;
import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whoever sees a facet can narrow the list by each of its values: which field of the filter takes them. */
final class FacetFilters {

    /** By noun and facet, the filter's field that asks for a value. */
    static final Map<String, Map<String, String>> FIELDS = Map.of(
            "events",
            Map.of(
                    "KIND", "kinds",
                    "KIND_DETAIL", "kindDetails",
                    "STATUS", "statuses",
                    "SOURCE", "sources",
                    "PARTICIPANT", "participants",
                    "COUNTRY", "countries",
                    "YEAR", "periods",
                    "MONTH", "periods",
                    "DAY", "periods"),
            "statements",
            Map.ofEntries(
                    entry("SPEAKER", "speakers"),
                    entry("SPEAKER_KIND", "speakerKinds"),
                    entry("ADDRESSEE", "addressees"),
                    entry("MENTION", "mentions"),
                    entry("EVENT", "events"),
                    entry("ACT", "acts"),
                    entry("ACT_DETAIL", "actDetails"),
                    entry("CHANNEL", "channels"),
                    entry("CHANNEL_DETAIL", "channelDetails"),
                    entry("MODE", "modes"),
                    entry("ATTRIBUTION", "attributions"),
                    entry("SOURCE", "sources"),
                    entry("YEAR", "periods"),
                    entry("MONTH", "periods"),
                    entry("DAY", "periods")),
            "claims",
            Map.ofEntries(
                    entry("AGREEMENT", "agreements"),
                    entry("WEIGHT", "weights"),
                    entry("EVENT", "events"),
                    entry("SUBJECT", "subjects"),
                    entry("SOURCE", "sources"),
                    entry("SPEAKER_KIND", "speakerKinds"),
                    entry("MODALITY", "modalities"),
                    entry("BETWEEN", "between"),
                    entry("SPEAKER", "speakers"),
                    entry("STANDING", "standing"),
                    entry("OUTLIER", "outliers")),
            "actors",
            Map.of("KIND", "kinds", "KIND_DETAIL", "kindDetails", "SOURCE", "sources"),
            "sources",
            Map.of(
                    "PUBLISHER", "publishers",
                    "LANGUAGE", "languages",
                    "YEAR", "periods",
                    "MONTH", "periods",
                    "DAY", "periods"));

    private FacetFilters() {}

    /**
     * Asks for each value of each facet.
     *
     * @param filter what the list is filtered by
     * @return how many counts were compared
     */
    static int assertCounts(String noun, Map<String, Object> filter) {
        List<Map<String, Object>> facets = ask("facets.graphql", Map.of(noun, filter, "first", 8))
                .extract()
                .path("data." + noun + ".facets");
        int compared = 0;
        for (Map<String, Object> facet : facets) {
            String by = (String) facet.get("by");
            for (Object each : (List<?>) facet.get("values")) {
                Map<?, ?> value = (Map<?, ?>) each;
                Map<String, Object> narrower = new HashMap<>(filter);
                narrower.putAll(of(FIELDS.get(noun).get(by), value.get("value")));
                int total =
                        ask("counts.graphql", Map.of(noun, narrower)).extract().path("data." + noun + ".totalCount");
                assertEquals(total, value.get("count"), () -> noun + " " + by + " " + narrower);
                compared++;
            }
        }
        return compared;
    }

    private static Map<String, Object> of(String field, Object value) {
        List<Object> only = List.of(value);
        return Map.of(field, field.equals("standing") ? Map.of("standings", only) : only);
    }
}
