package dev.onrecord.web;

import dev.onrecord.dataset.Dataset;
import dev.onrecord.http.QueryParameters;
import dev.onrecord.text.Counted;
import graphql.language.VariableDefinition;
import io.vertx.ext.web.RoutingContext;
import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a template shows beside the answer: where the page is, how it goes on, and how the answer is laid out. */
final class PageModel {

    /** What a source has that a page shows a part of, where it is more: fields, and the variables that go on with each. */
    private static final Map<String, String> OF_SOURCE = Map.of(
            "statements", "statementsAfter",
            "claims", "claimsAfter",
            "events", "eventsAfter",
            "silentOn", "silentAfter");

    /** Variables that choose a part of a list and not what is in it. */
    private static final Set<String> PAGING = Set.of("first", "after", "undatedAfter");

    /** As many records as the API gives at once. */
    private static final int LONGEST_PAGE = 100;

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
     * @param operation the page's
     * @param variables their values
     * @return what templates find under {@code page}
     */
    Map<String, Object> of(OperationFile operation, JsonObject variables) {
        String next = next();
        Map<String, Object> model = new LinkedHashMap<>();
        addSurroundings(model);
        addQuestion(model, operation.text(), variables);
        addAddresses(model, next);
        addSelection(model, variables);
        model.put("ignored", ignored(operation));
        switch (name) {
            case "story" -> addStory(model);
            case "claims" -> addClaims(model, next);
            case "timeline" -> addTimeline(model);
            case "claim" -> addClaim(model);
            case "statement" -> addStatement(model);
            case "source" -> addSource(model, variables, next);
            default -> {
                // All that its template shows is in the answer.
            }
        }
        return model;
    }

    private void addSurroundings(Map<String, Object> model) {
        model.put("section", section);
        model.put("style", WebFile.STYLES.address());
        model.put("hasGraphiQL", site.hasGraphiQL());
        model.put("version", Dataset.abbreviated(JsonObjects.text(data, "dataset.version")));
        model.put("verdicts", Site.VERDICTS);
        model.put("licence", Links.explained(JsonObjects.text(data, "dataset.licence")));
    }

    private void addQuestion(Map<String, Object> model, String query, JsonObject variables) {
        OpenQuestion question = new OpenQuestion(Site.base(context) + "/graphql", query, variables.toString());
        model.put("query", query);
        model.put("variables", variables.isEmpty() ? null : variables.toString());
        model.put("curl", question.asCommand());
        model.put("script", question.asScript());
        model.put("graphiql", site.hasGraphiQL() ? question.inGraphiQL() : null);
    }

    /** Where the same is in other forms, and where it goes on. */
    private void addAddresses(Map<String, Object> model, @Nullable String next) {
        List<Map<String, String>> forms = forms();
        model.put("json", json());
        model.put("forms", forms);
        model.put(
                "feed",
                forms.stream()
                        .filter(form -> "application/atom+xml".equals(form.get("type")))
                        .findFirst()
                        .orElse(null));
        model.put("next", next);
        String base = Site.base(context);
        String shown = shown();
        model.put("shown", shown);
        model.put("embed", shown == null ? null : "/embed" + shown);
        model.put("oembed", shown == null ? null : base + "/oembed?url=" + encoded(base + shown));
    }

    /**
     * @param isJson whether the answer is the page's JSON
     * @return what the answer leads to: where it goes on, in which other forms it is, and under which licence; what is shown
     *     in a frame leads to its page
     */
    Map<String, String> links(boolean isJson) {
        Links links =
                new Links().licence(JsonObjects.text(data, "dataset.licence")).to("next", next(), null);
        if (section.startsWith("embed/")) {
            links.to("canonical", shown(), null);
        } else if (!isJson) {
            links.to("alternate", json(), "application/json");
            forms().forEach(form -> links.to("alternate", form.get("address"), form.get("type")));
        }
        return links.header();
    }

    /** What is chosen in the form of a list. */
    private void addSelection(Map<String, Object> model, JsonObject variables) {
        model.put("isFiltered", !PAGING.containsAll(variables.keySet()));
        model.put("chosen", parameters.all("agreements"));
        model.put("text", parameters.first("text").orElse(""));
        model.put("choices", Choices.of(name, data, parameters));
    }

    /** @return what the address says that chooses elsewhere, and nothing here; of other names nobody expects that */
    private List<String> ignored(OperationFile operation) {
        Set<String> taken = operation.declared().stream()
                .map(VariableDefinition::getName)
                .filter(variable -> !OperationFile.isOfPath(variable))
                .collect(Collectors.toSet());
        return parameters.filled().stream()
                .filter(given -> !taken.contains(given) && site.chooses(given))
                .toList();
    }

    private void addStory(Map<String, Object> model) {
        model.put("years", Years.of(data));
        model.put("counts", counts());
    }

    private void addClaims(Map<String, Object> model, @Nullable String next) {
        model.put("board", Board.of(data));
        model.put("onOnePage", onOnePage(next));
    }

    /** What has no date stands behind what has one, be it on a later page. */
    private void addTimeline(Map<String, Object> model) {
        model.put("dated", parameters.has("undatedAfter") ? List.of() : JsonObjects.list(data, "events.nodes"));
        model.put("undated", hasNext(data.get("events")) ? List.of() : JsonObjects.list(data, "undated.nodes"));
    }

    private void addClaim(Map<String, Object> model) {
        model.put("meaning", site.meaning(JsonObjects.text(data, "claim.agreement")));
        model.put("numberLine", NumberLine.of(data));
        // Accounts that say that the answer was not told have no position: the page lists them apart.
        model.put(
                "withheld",
                JsonObjects.list(data, "claim.accounts").stream()
                        .filter(account -> "Withheld".equals(JsonObjects.perhapsText(account, "value.__typename")))
                        .toList());
    }

    private void addStatement(Map<String, Object> model) {
        List<List<Map<String, Object>>> wordings = Wordings.of(data);
        model.put("wordings", wordings);
        model.put(
                "differ",
                wordings.stream().flatMap(List::stream).anyMatch(piece -> Boolean.TRUE.equals(piece.get("isOwn"))));
    }

    private void addSource(Map<String, Object> model, JsonObject variables, @Nullable String next) {
        boolean isPaged = next != null || OF_SOURCE.values().stream().anyMatch(variables::containsKey);
        model.put("isPaged", isPaged);
        model.put("paragraphs", DocumentSkeleton.of(data, isPaged));
        model.put("passages", WebFile.PASSAGES.address());
        model.put("isWeb", JsonObjects.isWeb(JsonObjects.perhapsText(data, "source.url")));
    }

    /** @return the address of what can be put into pages of others, as readers know it; null where that is nothing */
    private @Nullable String shown() {
        String query = context.request().query();
        return switch (name) {
            case "claim", "statement" ->
                section.replaceFirst("^(embed/)?", "/") + "/" + JsonObjects.text(data, name + ".slug");
            case "timeline" -> "/timeline" + (query == null ? "" : "?" + query);
            default -> null;
        };
    }

    /** @return how much is on record of each kind that there is something of */
    private List<String> counts() {
        Object dataset = JsonObjects.within(data, "dataset");
        return Stream.of(
                        Counted.of(JsonObjects.number(dataset, "sources"), "source", "sources"),
                        Counted.of(JsonObjects.number(dataset, "claims"), "question of fact", "questions of fact"),
                        Counted.of(JsonObjects.number(dataset, "statements"), "statement", "statements"),
                        Counted.of(JsonObjects.number(dataset, "events"), "event", "events"),
                        Counted.of(
                                JsonObjects.number(dataset, "actors"),
                                "person, group or place that acts",
                                "people, groups and places that act"))
                .filter(count -> !count.startsWith("0 "))
                .toList();
    }

    /** @return where the whole list is, which the first page is not; null where one page does not hold it */
    private @Nullable String onOnePage(@Nullable String next) {
        return next != null && JsonObjects.number(data, name + ".totalCount") <= LONGEST_PAGE
                ? addressWith(PAGING, Map.of("first", String.valueOf(LONGEST_PAGE)))
                : null;
    }

    private @Nullable String json() {
        String query = context.request().query();
        String address = section.isEmpty() ? "" : context.normalizedPath() + ".json";
        return address.isEmpty() ? null : query == null ? address : address + "?" + query;
    }

    /** @return the forms to take away what the page shows, each with its address, its media type and what it is called */
    private List<Map<String, String>> forms() {
        // A file is of the whole list, whatever page of it is shown.
        String filters = String.join("&", parameters.without(PAGING));
        String slug = JsonObjects.perhapsText(data, name + ".slug");
        boolean isDated = !name.equals("event") || JsonObjects.at(data, "event.date") != null;
        return site.forms(name).stream()
                .filter(form -> isDated || !form.ending().equals(".ics"))
                .map(form -> Map.of(
                        "address",
                        slug == null
                                ? "/" + name + form.ending() + (filters.isEmpty() ? "" : "?" + filters)
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
        return data.entrySet().stream()
                .filter(list -> hasNext(list.getValue()))
                .map(list -> addressWith(Map.of(
                        list.getKey().equals("undated") ? "undatedAfter" : "after",
                        JsonObjects.text(list.getValue(), "pageInfo.endCursor"))))
                .findFirst()
                .orElse(null);
    }

    /** A page of no records has no end to go on from. */
    private static boolean hasNext(@Nullable Object list) {
        return Boolean.TRUE.equals(JsonObjects.at(list, "pageInfo.hasNextPage"))
                && JsonObjects.at(list, "pageInfo.endCursor") != null;
    }

    /** Of what a source has, each goes on where it ended; what is at its end stays there. */
    private @Nullable String nextOfSource() {
        Map<String, String> cursors = new LinkedHashMap<>();
        boolean goesOn = false;
        for (Map.Entry<String, String> part : OF_SOURCE.entrySet()) {
            Object info = JsonObjects.at(data, "source." + part.getKey() + ".pageInfo");
            String end = JsonObjects.perhapsText(info, "endCursor");
            String cursor =
                    end != null ? end : parameters.first(part.getValue()).orElse(null);
            if (cursor != null) {
                cursors.put(part.getValue(), cursor);
            }
            goesOn |= Boolean.TRUE.equals(JsonObjects.at(info, "hasNextPage"));
        }
        return goesOn ? addressWith(new TreeMap<>(cursors)) : null;
    }

    private String addressWith(Map<String, String> changed) {
        return addressWith(changed.keySet(), changed);
    }

    private String addressWith(Set<String> dropped, Map<String, String> changed) {
        List<String> parts = new ArrayList<>(parameters.without(dropped));
        changed.forEach((key, value) -> parts.add(key + "=" + encoded(value)));
        return context.normalizedPath() + "?" + String.join("&", parts);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
