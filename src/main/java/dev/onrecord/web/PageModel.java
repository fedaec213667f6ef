package dev.onrecord.web;

import dev.onrecord.dataset.Dataset;
import dev.onrecord.http.QueryParameters;
import dev.onrecord.text.Counted;
import io.vertx.ext.web.RoutingContext;
import jakarta.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a template shows beside the answer: what the page is of, what leads elsewhere, and how the answer is laid out. */
final class PageModel {

    /** Made once for all pages. */
    private static final Map<String, Object> COPY =
            Map.of("address", WebFile.COPY.address(), "integrity", WebFile.COPY.integrity());

    private final String name;
    private final String section;
    private final RoutingContext context;
    private final Map<String, Object> data;
    private final Site site;
    private final QueryParameters parameters;
    private final PageAddresses addresses;

    PageModel(
            String name,
            String section,
            RoutingContext context,
            Map<String, Object> data,
            Site site,
            PageAddresses addresses) {
        this.name = name;
        this.section = section;
        this.context = context;
        this.data = data;
        this.site = site;
        this.parameters = QueryParameters.of(context);
        this.addresses = addresses;
    }

    /**
     * @param operation the page's
     * @param variables their values
     * @return what templates find under {@code page}
     */
    Map<String, Object> of(OperationFile operation, JsonObject variables) {
        String next = addresses.next();
        Map<String, Object> model = new LinkedHashMap<>();
        addSurroundings(model);
        addQuestion(model, operation.text(), variables);
        addAddresses(model, variables, next);
        addSelection(model, variables);
        model.put("ignored", operation.ignored(parameters, site));
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
        model.put("copy", COPY);
        model.put("hasGraphiQL", site.hasGraphiQL());
        model.put("version", Dataset.abbreviated(JsonObjects.text(data, "dataset.version")));
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
    private void addAddresses(Map<String, Object> model, JsonObject variables, @Nullable String next) {
        List<Map<String, String>> forms = addresses.forms();
        model.put("json", addresses.json());
        model.put("forms", forms);
        model.put("table", addresses.table());
        model.put(
                "feed",
                forms.stream()
                        .filter(form -> "application/atom+xml".equals(form.get("type")))
                        .findFirst()
                        .orElse(null));
        model.put("next", next);
        model.put("start", addresses.start());
        model.put("previous", addresses.previous());
        model.put("permanent", addresses.permanent(variables));
        model.put("shown", addresses.shown());
        model.put("embed", addresses.embed());
        model.put("oembed", addresses.oembed());
    }

    /** What is chosen in the form of a list. */
    private void addSelection(Map<String, Object> model, JsonObject variables) {
        model.put("isFiltered", !PageAddresses.PAGING.containsAll(variables.keySet()));
        model.put("text", parameters.first("text").map(PageModel::visible).orElse(""));
        model.put("choices", Choices.of(name, data, parameters));
    }

    /** HTML has no place for control characters, and an address has. */
    static String visible(String text) {
        return text.replaceAll("(?!\\s)\\p{Cntrl}", "\uFFFD");
    }

    private void addStory(Map<String, Object> model) {
        model.put("years", Years.of(data));
        model.put("counts", counts());
    }

    private void addClaims(Map<String, Object> model, @Nullable String next) {
        model.put("board", Board.of(data));
        model.put("verdicts", Verdicts.of(data, parameters));
        model.put("onOnePage", addresses.onOnePage(next));
    }

    /** What has no date stands behind what has one, be it on a later page. */
    private void addTimeline(Map<String, Object> model) {
        List<Map<?, ?>> dated = parameters.has("undatedAfter") ? List.of() : JsonObjects.list(data, "events.nodes");
        model.put("dated", dated);
        model.put("bars", DateBars.of(dated));
        model.put(
                "undated",
                PageAddresses.hasNext(data.get("events")) ? List.of() : JsonObjects.list(data, "undated.nodes"));
    }

    private void addClaim(Map<String, Object> model) {
        model.put("meaning", site.meaning(JsonObjects.text(data, "claim.agreement")));
        model.put("numberLine", NumberLine.of(data));
        model.put("conflicts", Conflicts.of(JsonObjects.list(data, "claim.conflicts")));
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
        boolean isPaged = next != null || PageAddresses.isLaterPartOfSource(variables);
        model.put("isPaged", isPaged);
        model.put("paragraphs", DocumentSkeleton.of(data, isPaged));
        model.put("passages", WebFile.PASSAGES.address());
        model.put("isWeb", JsonObjects.isWeb(JsonObjects.perhapsText(data, "source.url")));
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
}
