package dev.onrecord.peers.byhand;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.onrecord.peers.Statement;
import dev.onrecord.peers.StatementFilter;
import dev.onrecord.peers.byhand.Documents.Document;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A document with its variables, read from the bytes of a request into fields that have their types. */
final class Asked {

    private static final JsonFactory JSON = new JsonFactory();
    private static final int USUAL_FIRST = 20;

    final Document document;
    String slug;
    String after;
    int first = USUAL_FIRST;

    /** Null for any. */
    List<Statement.Act> acts;

    /** Null for any. */
    List<String> sources;

    /** What else is asked of statements, which no workload asks; null for nothing. */
    StatementFilter rest;

    private Asked(Document document) {
        this.document = document;
    }

    /**
     * @param from where the variables begin; they are an object
     * @throws IllegalArgumentException if there is one of another name
     */
    static Asked read(Document document, byte[] bytes, int from) throws IOException {
        Asked asked = new Asked(document);
        try (JsonParser json = JSON.createParser(bytes, from, bytes.length - from)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                asked.readVariable(json.currentName(), json);
            }
        }
        return asked;
    }

    private void readVariable(String name, JsonParser json) throws IOException {
        json.nextToken();
        switch (name) {
            case "slug" -> slug = json.getText();
            case "after" -> after = json.getText();
            case "first" -> first = json.getIntValue();
            case "filter" -> readFilter(json);
            default -> throw new IllegalArgumentException("A variable of an unknown name: " + name);
        }
    }

    private void readFilter(JsonParser json) throws IOException {
        List<String> events = null;
        List<String> speakers = null;
        LocalDate since = null;
        String text = null;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            switch (name) {
                case "acts" -> acts = readActs(json);
                case "sources" -> sources = readTexts(json);
                case "events" -> events = readTexts(json);
                case "speakers" -> speakers = readTexts(json);
                case "from" -> since = LocalDate.parse(json.getText());
                case "text" -> text = json.getText();
                default -> throw new IllegalArgumentException("A filter of an unknown name: " + name);
            }
        }
        if (events != null || speakers != null || since != null || text != null) {
            rest = new StatementFilter(null, null, null, null, events, since, null, null, speakers, text, null);
        }
    }

    private static List<Statement.Act> readActs(JsonParser json) throws IOException {
        List<Statement.Act> list = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            list.add(Statement.Act.valueOf(json.getText()));
        }
        return list;
    }

    private static List<String> readTexts(JsonParser json) throws IOException {
        List<String> list = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            list.add(json.getText());
        }
        return list;
    }
}
