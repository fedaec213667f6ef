package dev.onrecord.web;

import static io.smallrye.graphql.JsonProviderHolder.JSON_PROVIDER;

import dev.onrecord.http.QueryParameters;
import io.vertx.ext.web.RoutingContext;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
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

/** Where a page leads to: where it goes on, and where the same is in other forms. */
final class PageAddresses {

    /** What a source has that a page shows a part of, where it is more: fields, and the variables that go on with each. */
    private static final Map<String, String> OF_SOURCE = Map.of(
            "statements", "statementsAfter",
            "claims", "claimsAfter",
            "events", "eventsAfter",
            "silentOn", "silentAfter");

    /** Variables that choose a part of a list and not what is in it. */
    static final Set<String> PAGING = Set.of("first", "after", "last", "before", "undatedAfter");

    /** Variables with a cursor to go on behind. */
    private static final Set<String> FORWARD = Stream.concat(
                    Stream.of("after", "undatedAfter"), OF_SOURCE.values().stream())
            .collect(Collectors.toUnmodifiableSet());

    /** Forms that have a place for nothing without a date; a calendar has an event (RFC 5545, §3.6). */
    private static final Set<String> OF_DATES = Set.of(".ics", ".timelinejs.json");

    /** As many records as the API gives at once. */
    private static final int LONGEST_PAGE = 100;

    private final String name;
    private final String section;
    private final RoutingContext context;
    private final Map<String, Object> data;
    private final Site site;
    private final QueryParameters parameters;
    private final int size;

    /** What the address says that is nothing to a file: which page of the list is meant, and what has no effect on it. */
    private final Set<String> ofPage;

    PageAddresses(
            String name,
            String section,
            RoutingContext context,
            Map<String, Object> data,
            Site site,
            OperationFile operation) {
        this.name = name;
        this.section = section;
        this.context = context;
        this.data = data;
        this.site = site;
        this.parameters = QueryParameters.of(context);
        this.size = parameters
                .first("first")
                .or(() -> parameters.first("last"))
                .filter(given -> given.matches("[0-9]{1,9}"))
                .map(Integer::valueOf)
                .orElseGet(operation::size);
        this.ofPage = Stream.concat(PAGING.stream(), operation.ignored(parameters, site).stream())
                .collect(Collectors.toSet());
    }

    /**
     * @param isJson whether the answer is the page's JSON
     * @return what the answer leads to: where it goes on, in which other forms it is, and under which licence; what is shown
     *     in a frame leads to its page
     */
    Map<String, String> links(boolean isJson) {
        Links links = new Links()
                .licence(JsonObjects.text(data, "dataset.licence"))
                .to("first", start(), null)
                .to("prev", previous(), null)
                .to("next", next(), null);
        if (name.equals("story")) {
            links.described();
        }
        if (section.startsWith("embed/")) {
            links.to("canonical", shown(), null);
        } else if (!isJson) {
            links.to("alternate", json(), "application/json");
            forms().forEach(form -> links.to("alternate", form.get("address"), form.get("type")));
        }
        return links.header();
    }

    /** @return the address of what can be put into pages of others, as readers know it; null where that is nothing */
    @Nullable
    String shown() {
        String query = context.request().query();
        return switch (name) {
            case "claim", "statement" ->
                section.replaceFirst("^(embed/)?", "/") + "/" + JsonObjects.text(data, name + ".slug");
            case "timeline" -> "/timeline" + (query == null ? "" : "?" + query);
            default -> null;
        };
    }

    /**
     * @param variables of the page's operation
     * @return where this is found again: a record as a whole, of a list what its filters leave
     */
    String permanent(JsonObject variables) {
        boolean ofRecord = JsonObjects.perhapsText(data, name + ".slug") != null;
        JsonObjectBuilder filters = JSON_PROVIDER.createObjectBuilder(variables);
        PAGING.forEach(filters::remove);
        return Site.base(context) + context.normalizedPath() + (ofRecord ? "" : OperationFile.query(filters.build()));
    }

    /** @return where a form is of the page that is asked for: of a list, all that its filters leave */
    static String of(RoutingContext context, Site.Download form) {
        String filters = String.join("&", QueryParameters.of(context).without(PAGING));
        return context.normalizedPath() + form.ending() + (filters.isEmpty() ? "" : "?" + filters);
    }

    /** @return the address of that for a frame; null where that is nothing */
    @Nullable
    String embed() {
        String shown = shown();
        return shown == null ? null : "/embed" + shown;
    }

    /** @return where to ask how it is put into a page, as oEmbed says; null where that is nothing */
    @Nullable
    String oembed() {
        String base = Site.base(context);
        String shown = shown();
        return shown == null ? null : base + "/oembed?url=" + encoded(base + shown);
    }

    /** @return where the whole list is, which the first page is not; null where one page does not hold it */
    @Nullable
    String onOnePage(@Nullable String next) {
        return next != null && JsonObjects.number(data, name + ".totalCount") <= LONGEST_PAGE
                ? addressWith(PAGING, Map.of("first", String.valueOf(LONGEST_PAGE)))
                : null;
    }

    /** @return where the answer itself is; null of what has no such address */
    @Nullable
    String json() {
        String query = context.request().query();
        String address = section.isEmpty() ? "" : context.normalizedPath() + ".json";
        return address.isEmpty() ? null : query == null ? address : address + "?" + query;
    }

    /** @return the forms to take away what the page shows, each with its address, its media type and what it is called */
    List<Map<String, String>> forms() {
        String filters = String.join("&", parameters.without(ofPage));
        String slug = JsonObjects.perhapsText(data, name + ".slug");
        boolean isDated = isDated();
        return site.forms(name).stream()
                .filter(form -> isDated || !OF_DATES.contains(form.ending()))
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

    /** @return where the table is that a record has its rows in; null of what is no record */
    @Nullable
    String table() {
        return JsonObjects.perhapsText(data, name + ".slug") == null
                ? null
                : "/" + (section.equals("events") ? "timeline" : section) + Form.CSV.ending();
    }

    /** @return whether anything of it has a place in time; of some of a list, whether anything of that has */
    private boolean isDated() {
        return switch (name) {
            case "event" -> JsonObjects.at(data, "event.date") != null;
            case "timeline" -> JsonObjects.number(data, "events.totalCount") > 0;
            default -> true;
        };
    }

    /** @return the address of the next page of the list that the page shows; null where there is none */
    @Nullable
    String next() {
        return name.equals("source") ? nextOfSource() : nextOfList();
    }

    private @Nullable String nextOfList() {
        return data.entrySet().stream()
                .filter(list -> hasNext(list.getValue()))
                .map(list -> list.getKey().equals("undated")
                        ? addressWith(Map.of("undatedAfter", endOf(list.getValue())))
                        : forward(Map.of("after", endOf(list.getValue()))))
                .findFirst()
                .orElse(null);
    }

    private static String endOf(Object list) {
        return JsonObjects.text(list, "pageInfo.endCursor");
    }

    /** A page that was counted from its end goes on with as many. */
    private String forward(Map<String, String> cursor) {
        boolean isBackward = parameters.first("last").isPresent();
        Map<String, String> changed = new TreeMap<>(cursor);
        if (isBackward) {
            changed.put("first", String.valueOf(size));
        }
        return addressWith(
                isBackward ? Set.of("first", "after", "last", "before") : Set.of("after", "before"), changed);
    }

    /** @return the address of the page before this one of the list that the page shows; null where there is none */
    @Nullable
    String previous() {
        // What has no date is behind all that has one, and what is before its pages is not said.
        return parameters.has("undatedAfter") ? null : previousOfList();
    }

    private @Nullable String previousOfList() {
        return data.values().stream()
                .filter(list -> Boolean.TRUE.equals(JsonObjects.at(list, "pageInfo.hasPreviousPage"))
                        && JsonObjects.at(list, "pageInfo.startCursor") != null)
                .map(list -> addressWith(
                        PAGING,
                        new TreeMap<>(Map.of(
                                "before",
                                JsonObjects.text(list, "pageInfo.startCursor"),
                                "last",
                                String.valueOf(size)))))
                .findFirst()
                .orElse(null);
    }

    /**
     * @return the address of the first page, of a list that is read forward alone: what a search found, what has no date, what
     *     a source has; null where this is the first page, or where the page before this one is known
     */
    @Nullable
    String start() {
        Set<String> given =
                parameters.filled().stream().filter(FORWARD::contains).collect(Collectors.toSet());
        return given.isEmpty() || previous() != null ? null : addressWith(given, Map.of());
    }

    /** A page of no records has no end to go on from. */
    static boolean hasNext(@Nullable Object list) {
        return Boolean.TRUE.equals(JsonObjects.at(list, "pageInfo.hasNextPage"))
                && JsonObjects.at(list, "pageInfo.endCursor") != null;
    }

    /**
     * @param variables of the page of a source
     * @return whether something of what it has begins behind its first record
     */
    static boolean isLaterPartOfSource(Map<String, ?> variables) {
        return OF_SOURCE.values().stream().anyMatch(variables::containsKey);
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
        return context.normalizedPath() + (parts.isEmpty() ? "" : "?" + String.join("&", parts));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
