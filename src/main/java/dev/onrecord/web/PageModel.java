package dev.onrecord.web;

import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a template shows beside the answer: where the page is, how it goes on, and how the answer is laid out. */
final class PageModel {

    private static final Set<String> LISTS = Set.of("claims", "statements", "timeline", "actors", "sources");

    /** How much of a version's hash is shown. */
    private static final int SHOWN = 12;

    private final String name;
    private final String section;
    private final RoutingContext context;
    private final Map<String, Object> data;
    private final Site site;

    PageModel(String name, String section, RoutingContext context, Map<String, Object> data, Site site) {
        this.name = name;
        this.section = section;
        this.context = context;
        this.data = data;
        this.site = site;
    }

    /**
     * @param query the page's operation
     * @param variables their values
     * @return what templates find under {@code page}
     */
    Map<String, Object> of(String query, JsonObject variables) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("section", section);
        model.put("style", StyleSheet.address());
        model.put("hasGraphiQL", site.hasGraphiQL());
        model.put("json", json());
        model.put("csv", file("csv"));
        model.put("lines", file("ndjson"));
        model.put("query", query);
        model.put("variables", variables.isEmpty() ? null : variables.toString());
        model.put("version", ((String) ((Map<?, ?>) data.get("dataset")).get("version")).substring(0, SHOWN));
        model.put("next", next());
        model.put(
                "isFiltered",
                variables.keySet().stream().anyMatch(key -> !key.equals("first") && !key.equals("after")));
        model.put("chosen", context.queryParam("agreements"));
        model.put("text", context.queryParam("text").stream().findFirst().orElse(""));
        model.put("verdicts", Site.VERDICTS);
        if (name.equals("story")) {
            model.put("years", Years.of(data));
        }
        if (name.equals("claim")) {
            Map<?, ?> claim = (Map<?, ?>) data.get("claim");
            model.put("meaning", site.meaning((String) claim.get("agreement")));
            model.put("numberLine", NumberLine.of(data));
        }
        if (name.equals("source")) {
            model.put("paragraphs", Paragraphs.of(data));
            model.put("isWeb", Fields.isWeb((String) ((Map<?, ?>) data.get("source")).get("url")));
        }
        return model;
    }

    private String json() {
        String query = context.request().query();
        String address = section.isEmpty() ? "" : context.normalizedPath() + ".json";
        return address.isEmpty() ? null : query == null ? address : address + "?" + query;
    }

    /** @return where the whole list is that the page shows a part of; null where it shows none */
    private String file(String form) {
        if (!LISTS.contains(name)) {
            return null;
        }
        String query = context.request().query();
        return "/" + name + "." + form + (query == null ? "" : "?" + query);
    }

    /** @return the address of the next page of the list that the page shows; null where there is none */
    private String next() {
        return data.values().stream()
                .filter(value -> value instanceof Map<?, ?>)
                .map(value -> ((Map<?, ?>) value).get("pageInfo"))
                .filter(info -> info instanceof Map<?, ?> page && Boolean.TRUE.equals(page.get("hasNextPage")))
                .map(info -> addressWith("after", (String) ((Map<?, ?>) info).get("endCursor")))
                .findFirst()
                .orElse(null);
    }

    private String addressWith(String parameter, String value) {
        MultiMap parameters = context.queryParams();
        List<String> parts = new ArrayList<>();
        parameters.forEach((key, given) -> {
            if (!key.equals(parameter)) {
                parts.add(encoded(key) + "=" + encoded(given));
            }
        });
        parts.add(parameter + "=" + encoded(value));
        return context.normalizedPath() + "?" + String.join("&", parts);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
