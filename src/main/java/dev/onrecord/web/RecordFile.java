package dev.onrecord.web;

import static dev.onrecord.web.JsonObjects.at;
import static dev.onrecord.web.JsonObjects.list;
import static dev.onrecord.web.JsonObjects.text;
import static io.smallrye.graphql.JsonProviderHolder.JSON_PROVIDER;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import io.vertx.core.buffer.Buffer;
import jakarta.json.JsonObject;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * A file of records in pieces: it is asked for page by page as it is written, so that it takes little memory however long
 * it is. The first page of it is asked for at once, so that what cannot be answered is refused before anything is sent.
 */
final class RecordFile implements Iterator<byte[]> {

    /** Answers an operation of the service's own. */
    interface Queries {

        /** @return the answer as JSON: an object with {@code data} */
        byte[] ask(String query, JsonObject variables);
    }

    /** Pages of records, of one list or of several that follow each other. */
    private final Iterator<Map<String, Object>> pages;

    private final RecordWriter writer;
    private boolean hasBegun;
    private boolean hasEnded;

    /** @param pages those of the list that comes first */
    RecordFile(Iterator<Map<String, Object>> pages, RecordWriter writer) {
        this.pages = pages;
        this.writer = writer;
    }

    @Override
    public boolean hasNext() {
        return !hasEnded;
    }

    @Override
    public byte[] next() {
        if (hasEnded) {
            throw new NoSuchElementException("The file is at its end.");
        }
        StringBuilder piece = new StringBuilder(hasBegun ? "" : writer.begin());
        hasBegun = true;
        if (pages.hasNext()) {
            piece.append(writer.records(list(pages.next(), "list.nodes")));
        }
        if (!pages.hasNext()) {
            piece.append(writer.end());
            hasEnded = true;
        }
        return piece.toString().getBytes(UTF_8);
    }

    /** The pages of one list, each asked for when it is wanted. */
    static final class PageIterator implements Iterator<Map<String, Object>> {

        private final OperationFile operation;
        private final JsonObject variables;
        private final Queries queries;
        private final @Nullable PageIterator behind;
        private final Map<String, Object> first;
        private @Nullable Map<String, Object> next;

        /**
         * @param behind the list that follows; null where none does
         */
        PageIterator(OperationFile operation, JsonObject variables, Queries queries, @Nullable PageIterator behind) {
            this.operation = operation;
            this.variables = variables;
            this.queries = queries;
            this.behind = behind;
            this.first = ask(variables);
            this.next = first;
        }

        /** @return the first page, whether it was taken or not */
        Map<String, Object> first() {
            return first;
        }

        private Map<String, Object> ask(JsonObject values) {
            return data(queries.ask(operation.text(), values));
        }

        @Override
        public boolean hasNext() {
            return next != null || behind != null && behind.hasNext();
        }

        @Override
        public Map<String, Object> next() {
            Map<String, Object> page = next;
            if (page == null) {
                return requireNonNull(behind, "there is no next page").next();
            }
            next = Boolean.TRUE.equals(at(page, "list.pageInfo.hasNextPage"))
                    ? ask(behind(text(page, "list.pageInfo.endCursor")))
                    : null;
            return page;
        }

        private JsonObject behind(String cursor) {
            return JSON_PROVIDER
                    .createObjectBuilder(variables)
                    .add("after", cursor)
                    .build();
        }
    }

    /** @return what an answer has under {@code data} */
    static Map<String, Object> data(byte[] json) {
        return new io.vertx.core.json.JsonObject(Buffer.buffer(json))
                .getJsonObject("data")
                .getMap();
    }
}
