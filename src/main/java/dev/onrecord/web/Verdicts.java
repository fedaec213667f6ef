package dev.onrecord.web;

import dev.onrecord.http.QueryParameters;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The verdicts that questions have, as links of the board that choose by one or by several. */
final class Verdicts {

    /** The facet that counts them. */
    static final String FACET = "AGREEMENT";

    /** The verdicts of the comparison, in the order in which an editor looks at them. */
    private static final List<String> IN_ORDER = List.of(
            "CONFLICTING",
            "DISPUTED",
            "CHANGED",
            "VARIED",
            "COMPATIBLE",
            "UNANIMOUS",
            "SINGLE_ORIGIN",
            "SINGLE_SOURCE",
            "UNANSWERED");

    private static final List<String> DISAGREEMENTS = List.of("CONFLICTING", "DISPUTED", "CHANGED");

    private Verdicts() {}

    /**
     * @param data the answer to the operation of claims
     * @return the verdicts that there are, each with how many questions have it; how many questions there are, and how many
     *     disagreements
     */
    static Map<String, Object> of(Map<String, Object> data, QueryParameters parameters) {
        List<Map<?, ?>> counted = JsonObjects.list(data, "choices.facets").stream()
                .filter(facet -> JsonObjects.text(facet, "by").equals(FACET))
                .flatMap(facet -> JsonObjects.list(facet, "values").stream())
                .sorted(Comparator.comparingInt(value -> IN_ORDER.indexOf(name(value))))
                .toList();
        List<String> chosen = parameters.all("agreements");
        return Map.of(
                "links",
                counted.stream()
                        .<Map<String, Object>>map(value -> Map.of(
                                "name", name(value), "count", count(value), "isChosen", chosen.contains(name(value))))
                        .toList(),
                "all",
                counted.stream().mapToInt(Verdicts::count).sum(),
                "disagreements",
                counted.stream()
                        .filter(value -> DISAGREEMENTS.contains(name(value)))
                        .mapToInt(Verdicts::count)
                        .sum());
    }

    private static String name(Map<?, ?> value) {
        return JsonObjects.text(value, "value");
    }

    private static int count(Map<?, ?> value) {
        return JsonObjects.number(value, "count");
    }
}
