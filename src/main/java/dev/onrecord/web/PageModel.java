package dev.onrecord.web;

import dev.onrecord.http.QueryParameters;
import io.vertx.ext.web.RoutingContext;
import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a template shows beside the answer: where the page is, how it goes on, and how the answer is laid out. */
final class PageModel {

    /** What a source has that a page shows a part of, where it is more: fields, and the variables that go on with each. */
    private static final Map<String, String> OF_SOURCE = Map.of(
            "statements", "statementsAfter",
            "claims", "claimsAfter",
            "events", "eventsAfter",
            "silentOn", "silentAfter");

    /** How much of a version's hash is shown. */
    private static final int SHOWN = 12;

    private final String name;
    private final String section;
    private final RoutingContext context;
    private final Map<String, Object> data;
    private final Site site;
    private final QueryParameters parameters;

    PageModel(String name, String section, RoutingContext context, Map<String, Object> data, Site site) {
        this.name = name;
        this.section = section;
        this.context = context;
        this.data = data;
        this.site = site;
        this.parameters = QueryParameters.of(context);
    }

    /**
     * @param query the page's operation
     * @param variables their values
     * @return what templates find under {@code page}
     */
    Map<String, Object> of(String query, JsonObject variables) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("section", section);
        model.put("style", WebFile.STYLES.address());
        model.put("hasGraphiQL", site.hasGraphiQL());
        model.put("json", json());
        model.put("forms", forms());
        model.put(
                "feed",
                forms().stream()
                        .filter(form -> "application/atom+xml".equals(form.get("type")))
                        .findFirst()
                        .orElse(null));
        model.put("query", query);
        model.put("variables", variables.isEmpty() ? null : variables.toString());
        model.put("version", Fields.text(data, "dataset.version").substring(0, SHOWN));
        model.put("next", next());
        model.put(
                "isFiltered",
                variables.keySet().stream().anyMatch(key -> !key.equals("first") && !key.equals("after")));
        model.put("chosen", parameters.all("agreements"));
        model.put("text", parameters.first("text").orElse(""));
        model.put("verdicts", Site.VERDICTS);
        if (name.equals("story")) {
            model.put("years", Years.of(data));
        }
        if (name.equals("claim")) {
            String slug = Fields.text(data, "claim.slug");
            model.put("meaning", site.meaning(Fields.text(data, "claim.agreement")));
            model.put("numberLine", NumberLine.of(data));
            String base = Site.base(context);
            model.put("oembed", base + "/oembed?url=" + encoded(base + "/claims/" + slug));
            model.put("embed", "/embed/claims/" + slug);
        }
        if (name.equals("statement")) {
            List<List<Map<String, Object>>> wordings = Wordings.of(data);
            model.put("wordings", wordings);
            model.put(
                    "differ",
                    wordings.stream().flatMap(List::stream).anyMatch(piece -> Boolean.TRUE.equals(piece.get("isOwn"))));
        }
        if (name.equals("source")) {
            boolean isPaged = next() != null || OF_SOURCE.values().stream().anyMatch(variables::containsKey);
            model.put("isPaged", isPaged);
            model.put("paragraphs", Paragraphs.of(data, isPaged));
            model.put("passages", WebFile.PASSAGES.address());
            model.put("isWeb", Fields.isWeb(Fields.perhapsText(data, "source.url")));
        }
        return model;
    }

    private @Nullable String json() {
        String query = context.request().query();
        String address = section.isEmpty() ? "" : context.normalizedPath() + ".json";
        return address.isEmpty() ? null : query == null ? address : address + "?" + query;
    }

    /** @return the forms to take away what the page shows, each with its address, its media type and what it is called */
    private List<Map<String, String>> forms() {
        String query = context.request().query();
        String slug = Fields.perhapsText(data, name + ".slug");
        return site.forms(name).stream()
                .map(form -> Map.of(
                        "address",
                        slug == null
                                ? "/" + name + form.ending() + (query == null ? "" : "?" + query)
                                : "/" + section + "/" + slug + form.ending(),
                        "type",
                        form.type(),
                        "name",
                        form.name()))
                .toList();
    }

    /** @return the address of the next page of the list that the page shows; null where there is none */
    private @Nullable String next() {
        return name.equals("source") ? nextOfSource() : nextOfList();
    }

    private @Nullable String nextOfList() {
        return data.values().stream()
                .filter(list -> Boolean.TRUE.equals(Fields.at(list, "pageInfo.hasNextPage")))
                .map(list -> addressWith(Map.of("after", Fields.text(list, "pageInfo.endCursor"))))
                .findFirst()
                .orElse(null);
    }

    /** Of what a source has, each goes on where it ended; what is at its end stays there. */
    private @Nullable String nextOfSource() {
        Map<String, String> cursors = new LinkedHashMap<>();
        boolean goesOn = false;
        for (Map.Entry<String, String> part : OF_SOURCE.entrySet()) {
            Object info = Fields.at(data, "source." + part.getKey() + ".pageInfo");
            String end = Fields.perhapsText(info, "endCursor");
            String cursor =
                    end != null ? end : parameters.first(part.getValue()).orElse(null);
            if (cursor != null) {
                cursors.put(part.getValue(), cursor);
            }
            goesOn |= Boolean.TRUE.equals(Fields.at(info, "hasNextPage"));
        }
        return goesOn ? addressWith(new TreeMap<>(cursors)) : null;
    }

    private String addressWith(Map<String, String> changed) {
        List<String> parts = new ArrayList<>(parameters.without(changed.keySet()));
        changed.forEach((key, value) -> parts.add(key + "=" + encoded(value)));
        return context.normalizedPath() + "?" + String.join("&", parts);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
