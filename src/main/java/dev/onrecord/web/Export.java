package dev.onrecord.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.onrecord.http.Endpoint;
import dev.onrecord.http.Freshness;
import dev.onrecord.http.OwnQueries;
import dev.onrecord.http.Reply;
import dev.onrecord.http.Representation;
import dev.onrecord.json.Json;
import io.quarkus.runtime.util.HashUtil;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * A whole list to take away, as CSV or with a record on each line as JSON. It is asked for page by page by its operation
 * and sent as it is made, so that it takes little memory however long it is. The filters of the operation apply.
 */
final class Export implements Endpoint {

    private final String name;
    private final Table table;
    private final Form form;
    private final OwnQueries queries;
    private final Freshness freshness;
    private Operation operation;

    /** The forms of a list. */
    enum Form implements Representation {
        /** As RFC 4180 has it, with a header. */
        CSV("text/csv", "text/csv; charset=utf-8; header=present"),
        /** A JSON value on each line. */
        NDJSON("application/x-ndjson", "application/x-ndjson; charset=utf-8");

        private final String type;
        private final String contentType;

        Form(String type, String contentType) {
            this.type = type;
            this.contentType = contentType;
        }

        @Override
        public String type() {
            return type;
        }

        @Override
        public String contentType() {
            return contentType;
        }
    }

    /** @param name of the list: the first part of its address, and of the name of its operation */
    Export(String name, Table table, Form form, OwnQueries queries, Freshness freshness) {
        this.name = name;
        this.table = table;
        this.form = form;
        this.queries = queries;
        this.freshness = freshness;
    }

    private String file() {
        return name + "." + form.name().toLowerCase(java.util.Locale.ROOT);
    }

    @Override
    public Route route(Router router) {
        return router.route("/" + file());
    }

    @Override
    public List<Form> representations() {
        return List.of(form);
    }

    @Override
    public Optional<String> operation() {
        return Optional.of("export:" + file());
    }

    private synchronized Operation question() {
        if (operation == null) {
            operation = new Operation(name + "-export", queries);
        }
        return operation;
    }

    @Override
    public boolean answer(RoutingContext context) {
        Reply reply = Reply.to(context);
        Records records = new Records(context, question().variables(context));
        String version = records.version();
        String tag = HashUtil.sha256(version + context.request().uri() + reply.coding())
                .substring(0, 32);
        context.response()
                .putHeader(
                        HttpHeaders.CONTENT_DISPOSITION,
                        (context.queryParams().contains("download") ? "attachment" : "inline") + "; filename=\""
                                + name + "-" + version.substring(0, 12) + "."
                                + file().substring(name.length() + 1) + "\"");
        reply.stream(form.contentType(), '"' + tag + '"', freshness.ofData(), records);
        return true;
    }

    /** The records of the list, a page at a time, as they are sent. */
    private final class Records implements Iterator<byte[]> {

        private final RoutingContext context;
        private final jakarta.json.JsonObject variables;
        private final boolean forSpreadsheets;
        private JsonObject next;
        private boolean isFirst = true;

        Records(RoutingContext context, jakarta.json.JsonObject variables) {
            this.context = context;
            this.variables = variables;
            this.forSpreadsheets = context.queryParams().contains("bom");
            this.next = ask(variables);
        }

        private JsonObject ask(jakarta.json.JsonObject values) {
            byte[] json = queries.askForPiece(context, question().text(), values);
            return new JsonObject(Buffer.buffer(json)).getJsonObject("data");
        }

        String version() {
            return next.getJsonObject("dataset").getString("version");
        }

        @Override
        public boolean hasNext() {
            return next != null;
        }

        @Override
        public byte[] next() {
            if (next == null) {
                throw new NoSuchElementException("The list is at its end.");
            }
            JsonObject list = next.getJsonObject("list");
            byte[] written = form == Form.CSV ? csv(list) : lines(list);
            JsonObject page = list.getJsonObject("pageInfo");
            isFirst = false;
            next = page.getBoolean("hasNextPage") ? ask(behind(page.getString("endCursor"))) : null;
            return written;
        }

        private jakarta.json.JsonObject behind(String cursor) {
            return jakarta.json.Json.createObjectBuilder(variables)
                    .add("after", cursor)
                    .build();
        }

        private List<Map<?, ?>> nodes(JsonObject list) {
            List<Map<?, ?>> nodes = new ArrayList<>();
            list.getJsonArray("nodes").getList().forEach(node -> nodes.add((Map<?, ?>) node));
            return nodes;
        }

        private byte[] csv(JsonObject list) {
            Csv csv = new Csv(forSpreadsheets);
            StringBuilder text = new StringBuilder();
            if (isFirst) {
                text.append(forSpreadsheets ? "\uFEFF" : "").append(csv.line(table.header()));
            }
            nodes(list).stream().flatMap(table::rowsOf).forEach(row -> text.append(csv.line(row)));
            return text.toString().getBytes(UTF_8);
        }

        private byte[] lines(JsonObject list) {
            ByteArrayOutputStream lines = new ByteArrayOutputStream();
            for (Map<?, ?> node : nodes(list)) {
                lines.writeBytes(Json.bytes(node));
                lines.write('\n');
            }
            return lines.toByteArray();
        }
    }
}
