package dev.onrecord.web;

import static dev.onrecord.web.Fields.object;

import dev.onrecord.error.ErrorCode;
import dev.onrecord.http.Document;
import dev.onrecord.http.Endpoint;
import dev.onrecord.http.Freshness;
import dev.onrecord.http.OwnQueries;
import dev.onrecord.http.QueryParameters;
import dev.onrecord.http.Reply;
import dev.onrecord.http.RequestError;
import dev.onrecord.json.Json;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * {@code /oembed?url=…}: how the page of a question is put into another page (oEmbed 1.0), so that who writes there need
 * only give its address.
 */
@Singleton
class OEmbed implements Endpoint {

    private static final Format FORMAT = Format.ofText(".json", "application/json");

    private static final Pattern CLAIM = Pattern.compile("/claims/([^/.?#]+)(?:[?#].*)?");

    private static final int WIDTH = 600;
    private static final int HEIGHT = 420;

    /** A frame of a question that is narrower or lower shows nothing of it. */
    private static final int LEAST = 200;

    private final Operation operation;
    private final OwnQueries queries;
    private final Freshness freshness;

    OEmbed(OwnQueries queries, Freshness freshness) {
        this.operation = new Operation("claim", queries);
        this.queries = queries;
        this.freshness = freshness;
    }

    @Override
    public Route route(Router router) {
        return router.route("/oembed");
    }

    @Override
    public List<Format> representations() {
        return List.of(FORMAT);
    }

    @Override
    public Optional<String> operation() {
        return Optional.of("oembed");
    }

    @Override
    public boolean answer(RoutingContext context) {
        byte[] content = Json.bytes(description(context, claim(context)));
        new Document(FORMAT.contentType(), () -> content).send(Reply.to(context), freshness.ofData());
        return true;
    }

    private Map<?, ?> claim(RoutingContext context) {
        String base = Site.base(context);
        String url = first(context, "url");
        String format = first(context, "format");
        if (format != null && !format.equals("json")) {
            // Of the statuses of oEmbed (§2.3.4) 501 is the one for this; 404 is that for other pages.
            throw new RequestError(
                    ErrorCode.NOT_ACCEPTABLE, 501, "Answers are JSON; leave `format` out, or ask for json.");
        }
        Matcher claim = CLAIM.matcher(url != null && url.startsWith(base) ? url.substring(base.length()) : "");
        if (!claim.matches()) {
            throw new RequestError(
                    ErrorCode.NOT_FOUND,
                    "`url` is the address of the page of a question, such as " + base + "/claims/SLUG.");
        }
        byte[] json = queries.ask(
                context,
                operation.text(),
                jakarta.json.Json.createObjectBuilder()
                        .add("slug", claim.group(1))
                        .build());
        if (!(RecordFile.data(json).get("claim") instanceof Map<?, ?> record)) {
            throw new RequestError(ErrorCode.NOT_FOUND, "No claim is called '" + claim.group(1) + "'.");
        }
        return record;
    }

    private static Map<String, Object> description(RoutingContext context, Map<?, ?> claim) {
        String base = Site.base(context);
        int width = Math.min(WIDTH, most(context, "maxwidth"));
        int height = Math.min(HEIGHT, most(context, "maxheight"));
        String title = Fields.text(claim, "question");
        return object(
                "version",
                "1.0",
                "type",
                "rich",
                "provider_name",
                "OnRecord",
                "provider_url",
                base + "/",
                "title",
                title,
                "width",
                width,
                "height",
                height,
                "html",
                Templates.render(
                        "frame",
                        Map.of(
                                "address", base + "/embed/claims/" + claim.get("slug"),
                                "title", title,
                                "width", width,
                                "height", height)));
    }

    private static int most(RoutingContext context, String parameter) {
        String given = first(context, parameter);
        if (given == null) {
            return Integer.MAX_VALUE;
        }
        if (!given.matches("[0-9]{1,9}") || Integer.parseInt(given) < LEAST) {
            throw new RequestError(
                    ErrorCode.BAD_REQUEST, "`" + parameter + "` is a number of pixels, " + LEAST + " or more.");
        }
        return Integer.parseInt(given);
    }

    private static @Nullable String first(RoutingContext context, String parameter) {
        return QueryParameters.of(context).first(parameter).orElse(null);
    }
}
