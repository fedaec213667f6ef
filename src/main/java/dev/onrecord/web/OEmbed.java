package dev.onrecord.web;

import static dev.onrecord.web.JsonObjects.object;
import static io.smallrye.graphql.JsonProviderHolder.JSON_PROVIDER;

import dev.onrecord.error.ErrorCode;
import dev.onrecord.http.Endpoint;
import dev.onrecord.http.Freshness;
import dev.onrecord.http.OwnQueries;
import dev.onrecord.http.QueryParameters;
import dev.onrecord.http.Reply;
import dev.onrecord.http.RequestError;
import dev.onrecord.http.StaticContent;
import dev.onrecord.json.Json;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * {@code /oembed?url=…}: how the page of a question, of a statement or of what happened is put into another page (oEmbed
 * 1.0), whose author need only give its address.
 */
@Singleton
class OEmbed implements Endpoint {

    private static final Format FORMAT = Format.ofText(".json", "application/json");

    /** Addresses behind that of the service: of a record's page, or of the timeline with its filters. */
    private static final Pattern EMBEDDED =
            Pattern.compile("(/(claims|statements)/([^/.?#]+)/?|/timeline(?:\\?([^#]*))?)(?:[?#].*)?");

    private static final Pattern ORIGIN = Pattern.compile("[A-Za-z]+://[^/?#]*");

    private static final int WIDTH = 600;
    private static final int HEIGHT = 420;

    /** A frame that is narrower or lower shows nothing of it. */
    private static final int LEAST = 200;

    /** A page in a frame. */
    private record Frame(String path, String title) {}

    private final OperationFile claim;
    private final OperationFile statement;
    private final OperationFile timeline;
    private final OwnQueries queries;
    private final Freshness freshness;

    OEmbed(OwnQueries queries, Freshness freshness) {
        this.claim = new OperationFile("claim", queries);
        this.statement = new OperationFile("statement", queries);
        this.timeline = new OperationFile("timeline", queries);
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
        byte[] content = Json.bytes(description(context, frame(context)));
        new StaticContent(FORMAT.contentType(), () -> content).send(Reply.to(context), freshness.ofData());
        return true;
    }

    private Frame frame(RoutingContext context) {
        String base = Site.base(context);
        String url = first(context, "url");
        String format = first(context, "format");
        if (format != null && !format.equals("json")) {
            // Of the statuses of oEmbed (§2.3.4) 501 is the one for this; 404 is that for other pages.
            throw new RequestError(
                    ErrorCode.NOT_ACCEPTABLE, 501, "Answers are JSON; leave `format` out, or ask for json.");
        }
        Matcher page = EMBEDDED.matcher(url == null ? "" : behind(base, url));
        if (!page.matches()) {
            throw new RequestError(
                    ErrorCode.NOT_FOUND,
                    "`url` is the address of the page of a question or a statement, or of the timeline, such as " + base
                            + "/claims/SLUG.");
        }
        if (page.group(2) == null) {
            // What its filters do not take is refused here, and not in the frame.
            JsonObject variables = timeline.variables(new QueryParameters(page.group(4)));
            String title = JsonObjects.text(data(context, timeline.text(), variables), "dataset.title");
            return new Frame(page.group(1), "Timeline – " + title);
        }
        return page.group(2).equals("claims")
                ? record(context, claim, "claim", page)
                : record(context, statement, "statement", page);
    }

    /** Scheme and host are the same in capitals, and a port that goes without saying may be said (RFC 3986, §6.2). */
    private static String behind(String base, String url) {
        Matcher there = ORIGIN.matcher(url);
        return there.lookingAt() && origin(there.group()).equals(origin(base)) ? url.substring(there.end()) : "";
    }

    private static String origin(String address) {
        return address.toLowerCase(Locale.ROOT)
                .replaceFirst("^(http://[^/]*):(80)?$", "$1")
                .replaceFirst("^(https://[^/]*):(443)?$", "$1");
    }

    private Frame record(RoutingContext context, OperationFile operation, String noun, Matcher page) {
        String slug = page.group(3);
        JsonObject variables =
                JSON_PROVIDER.createObjectBuilder().add("slug", slug).build();
        if (!(data(context, operation.text(), variables).get(noun) instanceof Map<?, ?> record)) {
            throw MissingRecord.refusal(noun, slug, freshness);
        }
        String title = noun.equals("claim")
                ? JsonObjects.text(record, "question")
                : JsonObjects.text(record, "speaker.name") + ": " + JsonObjects.text(record, "gist");
        return new Frame("/" + page.group(2) + "/" + JsonObjects.text(record, "slug"), title);
    }

    private Map<String, Object> data(RoutingContext context, String query, JsonObject variables) {
        return RecordFile.data(queries.ask(context, query, variables));
    }

    private static Map<String, Object> description(RoutingContext context, Frame frame) {
        String base = Site.base(context);
        int width = Math.min(WIDTH, most(context, "maxwidth"));
        int height = Math.min(HEIGHT, most(context, "maxheight"));
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
                frame.title(),
                "width",
                width,
                "height",
                height,
                "html",
                Templates.render(
                        "frame",
                        Map.of(
                                "address",
                                base + "/embed" + frame.path(),
                                "title",
                                frame.title(),
                                "width",
                                width,
                                "height",
                                height)));
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
