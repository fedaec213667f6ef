package dev.onrecord.web;

import dev.onrecord.dataset.Dataset;
import dev.onrecord.http.Endpoint;
import dev.onrecord.http.Freshness;
import dev.onrecord.http.OwnQueries;
import dev.onrecord.http.QueryParameters;
import dev.onrecord.http.Reply;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A file to download: made while it is sent, so that it takes little memory however long it is. */
abstract class Export implements Endpoint, Described {

    /** The parameter by which browsers keep a file instead of showing it. */
    private static final String KEPT = "download";

    /** The parameter of files that spreadsheets open, which guess what a file is. */
    private static final String FOR_SPREADSHEETS = "bom";

    /** The type of tables, whose columns are described. */
    private static final String TABLE = "text/csv";

    private final String measured;
    private final Format format;
    private final OwnQueries queries;
    private final Freshness freshness;

    /** @param name of what is in it, without what the format ends it with: how it is counted in the metrics */
    Export(String name, Format format, OwnQueries queries, Freshness freshness) {
        this.measured = "export:" + name + format.ending();
        this.format = format;
        this.queries = queries;
        this.freshness = freshness;
    }

    /**
     * A file that is about to be sent.
     *
     * @param name without what it ends with
     * @param version of the dataset
     * @param licence of the dataset
     */
    record File(String name, String version, String licence, Iterator<byte[]> pieces) {

        /** @param dataset with its version and licence */
        File(String name, Map<?, ?> dataset, Iterator<byte[]> pieces) {
            this(name, JsonObjects.text(dataset, "version"), JsonObjects.text(dataset, "licence"), pieces);
        }
    }

    /** @return the address it is at, as a regular expression */
    abstract String pattern();

    /**
     * @param queries answers what the file is made of
     * @return the file; none where the client was sent elsewhere
     */
    abstract Optional<File> file(RoutingContext context, RecordFile.Queries queries);

    @Override
    public List<String> switches() {
        return isTable() ? List.of(KEPT, FOR_SPREADSHEETS) : List.of(KEPT);
    }

    private boolean isTable() {
        return format.type().equals(TABLE);
    }

    @Override
    public Optional<String> operation() {
        return Optional.of(measured);
    }

    @Override
    public Route route(Router router) {
        return router.routeWithRegex(pattern());
    }

    @Override
    public List<Format> representations() {
        return List.of(format);
    }

    @Override
    public boolean answer(RoutingContext context) {
        file(context, (query, variables) -> queries.askForPiece(context, query, variables))
                .ifPresent(file -> send(context, file));
        return true;
    }

    private void send(RoutingContext context, File file) {
        Reply reply = Reply.to(context);
        String tag = freshness.tag(
                file.version(), Site.base(context) + context.request().uri() + reply.coding());
        reply.stream(format.contentType(), tag, freshness.ofData(), headers(context, file), file.pieces());
    }

    private Map<String, String> headers(RoutingContext context, File file) {
        Links links = new Links().licence(file.licence());
        if (isTable()) {
            links.described();
        }
        Map<String, String> headers = new HashMap<>(links.header());
        headers.put("Content-Disposition", disposition(context, file));
        return headers;
    }

    private String disposition(RoutingContext context, File file) {
        return (isKept(context) ? "attachment" : "inline") + "; filename=\"" + file.name() + "-"
                + Dataset.abbreviated(file.version()) + format.extension() + "\"";
    }

    private static boolean isKept(RoutingContext context) {
        return QueryParameters.of(context).isOn(KEPT);
    }

    static boolean isForSpreadsheets(RoutingContext context) {
        return QueryParameters.of(context).isOn(FOR_SPREADSHEETS);
    }
}
