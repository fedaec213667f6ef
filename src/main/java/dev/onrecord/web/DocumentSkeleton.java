package dev.onrecord.web;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What a source is cited for, by its paragraphs: a skeleton of the document, with the cited words in their places. */
final class DocumentSkeleton {

    /** A document with more is shown without those that nothing is cited from. */
    private static final int MOST_SHOWN_EMPTY = 1000;

    /** A book has as many. Of a document with more, links from elsewhere lead to the page alone. */
    private static final int MOST_PLACES = 20_000;

    private final String slug;
    private final Map<Integer, Map<String, Object>> byNumber = new LinkedHashMap<>();

    private DocumentSkeleton(String slug, int shownEmpty) {
        this.slug = slug;
        for (int number = 1; number <= shownEmpty; number++) {
            paragraph(number);
        }
    }

    /**
     * @param data the answer to the operation of sources
     * @param isPaged whether it is cited more often than the data says, so that nothing can be said of the other paragraphs
     * @return the paragraphs in their order, each with what it is cited for
     */
    static List<Map<String, Object>> of(Map<String, Object> data, boolean isPaged) {
        Map<?, ?> source = JsonObjects.within(data, "source");
        int count = JsonObjects.number(source, "document.paragraphs");
        DocumentSkeleton paragraphs =
                new DocumentSkeleton(JsonObjects.text(source, "slug"), isPaged ? 0 : Math.min(count, MOST_SHOWN_EMPTY));
        JsonObjects.list(source, "statements.nodes").forEach(paragraphs::addQuotations);
        JsonObjects.list(source, "claims.nodes").forEach(paragraphs::addAccounts);
        JsonObjects.list(source, "events.nodes").forEach(paragraphs::addEvent);
        JsonObjects.list(source, "omissions")
                .forEach(omission -> paragraphs.add(omission, "omissions", copy(omission)));
        List<Map<String, Object>> shown = paragraphs.byNumber.values().stream()
                .sorted(Comparator.comparingInt(paragraph -> JsonObjects.number(paragraph, "number")))
                .toList();
        addPlaces(shown, isPaged ? Math.min(count, MOST_PLACES) : 0);
        return shown;
    }

    /** Other pages lead to paragraphs that have nothing on this one: each is where the next that is shown begins. */
    private static void addPlaces(List<Map<String, Object>> shown, int count) {
        int next = 1;
        for (int i = 0; i < shown.size(); i++) {
            int number = JsonObjects.number(shown.get(i), "number");
            boolean isLast = i == shown.size() - 1;
            shown.get(i)
                    .put(
                            "places",
                            IntStream.rangeClosed(next, isLast ? Math.max(number, count) : number - 1)
                                    .filter(place -> place != number && place <= count)
                                    .boxed()
                                    .toList());
            next = number + 1;
        }
    }

    private void addQuotations(Map<?, ?> statement) {
        for (Map<?, ?> quotation : JsonObjects.list(statement, "quotations")) {
            Map<String, Object> shown = copy(quotation);
            shown.put("slug", statement.get("slug"));
            shown.put("speaker", JsonObjects.text(statement, "speaker.name"));
            shown.putIfAbsent("gist", statement.get("gist"));
            add(quotation, "quotations", shown);
        }
    }

    private void addAccounts(Map<?, ?> claim) {
        for (Map<?, ?> account : JsonObjects.list(claim, "accounts")) {
            Map<String, Object> shown = copy(account);
            shown.put("slug", claim.get("slug"));
            shown.put("question", claim.get("question"));
            add(account, "accounts", shown);
        }
    }

    private void addEvent(Map<?, ?> event) {
        for (Map<?, ?> citation : JsonObjects.list(event, "citations")) {
            add(Map.of("citation", citation), "events", copy(event));
        }
    }

    private void add(Map<?, ?> cited, String kind, Map<String, Object> shown) {
        Map<?, ?> citation = JsonObjects.within(cited, "citation");
        // A statement or claim is cited from other sources, too; an omission says its source no more.
        if (!(citation.get("source") instanceof Map<?, ?> source) || slug.equals(source.get("slug"))) {
            Map<String, Object> paragraph = paragraph(JsonObjects.number(citation, "paragraph"));
            entries(paragraph, kind).add(shown);
            paragraph.put("isUncited", false);
        }
    }

    private Map<String, Object> paragraph(int number) {
        return byNumber.computeIfAbsent(number, unknown -> {
            Map<String, Object> paragraph = new LinkedHashMap<>();
            paragraph.put("number", number);
            paragraph.put("isUncited", true);
            List.of("quotations", "accounts", "events", "omissions")
                    .forEach(kind -> paragraph.put(kind, new ArrayList<>()));
            return paragraph;
        });
    }

    @SuppressWarnings("unchecked") // Objects of JSON are maps, and lists are lists.
    private static List<Map<String, Object>> entries(Map<String, Object> paragraph, String kind) {
        return (List<Map<String, Object>>) requireNonNull(paragraph.get(kind));
    }

    @SuppressWarnings("unchecked") // Objects of JSON are maps, and lists are lists.
    private static Map<String, Object> copy(Map<?, ?> record) {
        return new LinkedHashMap<>((Map<String, Object>) record);
    }
}
