package dev.onrecord.web;

import static dev.onrecord.web.JsonObjects.list;
import static dev.onrecord.web.JsonObjects.object;
import static dev.onrecord.web.JsonObjects.text;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The citations of one document as Web Annotations (W3C Web Annotation Data Model). The document is named by its SHA-256
 * (RFC 6920), since the offsets hold for exactly that text: the offsets of the model are code points, as ours are.
 */
final class Annotations implements RecordWriter {

    /** As the protocol names it (W3C Web Annotation Protocol, §3.2). */
    static final Format FORMAT = new Format(
            "/annotations.jsonld", Form.JSON_LD, Form.JSON_LD + "; profile=\"http://www.w3.org/ns/anno.jsonld\"");

    private final Publication of;
    private final Map<?, ?> source;
    private final String document;
    private boolean isFirst = true;

    /** @param source the document's record */
    Annotations(Publication of, Map<?, ?> source) {
        this.of = of;
        this.source = source;
        this.document = "ni:///sha-256;"
                + Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(HexFormat.of().parseHex(text(source, "document.sha256")));
    }

    @Override
    public String begin() {
        return "{\"@context\":\"http://www.w3.org/ns/anno.jsonld\",\"id\":" + Form.json(of.base() + of.path())
                + ",\"type\":\"AnnotationCollection\",\"label\":" + Form.json(text(source, "label"))
                + rights()
                + ",\"first\":{\"type\":\"AnnotationPage\",\"id\":" + Form.json(of.base() + of.path() + "#page")
                + ",\"startIndex\":0,\"items\":[";
    }

    /** The model has addresses alone for it (§3.3.5). */
    private String rights() {
        String address = of.licenceAddress();
        return address == null ? "" : ",\"rights\":" + Form.json(address);
    }

    /** @param records statements or claims, with what cites this source and others */
    @Override
    public String records(List<Map<?, ?>> records) {
        StringBuilder items = new StringBuilder();
        for (Map<?, ?> record : records) {
            String page = of.address(record.containsKey("question") ? "claims" : "statements", text(record, "slug"));
            for (String parts : List.of("quotations", "accounts")) {
                for (Map<?, ?> part : list(record, parts)) {
                    if (text(source, "slug").equals(text(part, "citation.source.slug"))) {
                        items.append(isFirst ? "" : ",").append(Form.json(annotation(page, record, part)));
                        isFirst = false;
                    }
                }
            }
        }
        return items.toString();
    }

    @Override
    public String end() {
        return "]}}";
    }

    private Map<String, Object> annotation(String page, Map<?, ?> record, Map<?, ?> part) {
        boolean isAnswer = part.containsKey("asWritten");
        String said = isAnswer ? text(record, "question") : text(record, "speaker.name") + ": " + text(record, "gist");
        return object(
                "id",
                page + "#" + part.get("id"),
                "type",
                "Annotation",
                "motivation",
                isAnswer ? "classifying" : "identifying",
                "body",
                List.of(
                        object("type", "TextualBody", "value", said, "format", "text/plain"),
                        object("id", page, "format", "text/html")),
                "target",
                object(
                        "source",
                        document,
                        "scope",
                        of.record(source) + "#p" + JsonObjects.at(part, "citation.paragraph"),
                        "selector",
                        selectors(part)));
    }

    /** @return ways to find the words, each of which is enough; none where a paragraph is meant as a whole */
    private static List<Map<String, Object>> selectors(Map<?, ?> part) {
        List<Map<String, Object>> selectors = new ArrayList<>();
        Object start = JsonObjects.at(part, "citation.start");
        Object end = JsonObjects.at(part, "citation.end");
        if (start != null && end != null) {
            selectors.add(object("type", "TextPositionSelector", "start", start, "end", end));
        }
        String words = words(part);
        if (words != null) {
            selectors.add(object("type", "TextQuoteSelector", "exact", words));
        }
        return selectors;
    }

    /** @return the words to the letter; null where there are none, or they are in pieces that the source parts by its own */
    private static @Nullable String words(Map<?, ?> part) {
        if (part.containsKey("asWritten")) {
            return text(part, "asWritten");
        }
        return part.get("segments") instanceof List<?> segments && segments.size() == 1
                ? (String) segments.get(0)
                : null;
    }
}
