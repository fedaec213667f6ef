package dev.onrecord.web;

import dev.onrecord.http.QueryParameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The facets of a list as links that filter it. A link replaces the filter before it: its count is that of the whole list,
 * and so of the records it leads to.
 */
final class Choices {

    private final String name;
    private final QueryParameters parameters;

    private Choices(String name, QueryParameters parameters) {
        this.name = name;
        this.parameters = parameters;
    }

    /**
     * @param name of the page
     * @param data the answer to its operation
     * @return what there is to choose by, each with its values; nothing by which all are alike
     */
    static List<Map<String, Object>> of(String name, Map<String, Object> data, QueryParameters parameters) {
        Choices choices = new Choices(name, parameters);
        String facets = (name.equals("search") ? name : "choices") + ".facets";
        return JsonObjects.list(data, facets).stream()
                .filter(facet -> JsonObjects.list(facet, "values").size() > 1)
                // The board has links of its own for verdicts.
                .filter(facet -> !JsonObjects.text(facet, "by").equals(Verdicts.FACET))
                .map(choices::shown)
                .toList();
    }

    private Map<String, Object> shown(Map<?, ?> facet) {
        String by = JsonObjects.text(facet, "by").toLowerCase(Locale.ROOT);
        // Filters are called what facets are, in the plural.
        String filter = by + "s";
        return Map.of(
                "by",
                by,
                "options",
                JsonObjects.list(facet, "values").stream()
                        .map(value -> shown(filter, value))
                        .toList());
    }

    private Map<String, Object> shown(String filter, Map<?, ?> counted) {
        String value = JsonObjects.text(counted, "value");
        return Map.of(
                "label", label(value, JsonObjects.text(counted, "label")),
                "count", JsonObjects.number(counted, "count"),
                "isChosen", parameters.all(filter).contains(value),
                "address", address(filter, value));
    }

    /** What the API calls a claim is a question to those who read. */
    private String label(String value, String label) {
        return name.equals("search") && value.equals("CLAIM") ? "Question" : label;
    }

    /** What is searched for stays. */
    private String address(String filter, String value) {
        String before = name.equals("search")
                ? "text=" + encoded(parameters.first("text").orElse("")) + "&"
                : "";
        return "/" + name + "?" + before + filter + "=" + encoded(value);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
