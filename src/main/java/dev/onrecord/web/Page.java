package dev.onrecord.web;

import static jakarta.json.JsonValue.EMPTY_JSON_OBJECT;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.onrecord.error.ErrorCode;
import dev.onrecord.http.Document;
import dev.onrecord.http.Endpoint;
import dev.onrecord.http.Freshness;
import dev.onrecord.http.OwnQueries;
import dev.onrecord.http.Reply;
import dev.onrecord.http.RequestError;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A page: an address, the operation of its name, and the template of its name. Variables of the operation are taken from
 * the address, by their names. With {@code .json} behind it, or to those who want JSON, the address gives the answer itself.
 */
final class Page implements Endpoint {

    /** What a page shows that has nothing to ask yet: a form. */
    private static final String NOTHING_ASKED = "{ dataset { title version licence } }";

    private final String name;
    private final String section;
    private final boolean ofRecord;
    private final OwnQueries queries;
    private final Freshness freshness;
    private final Site site;
    private Operation operation;

    /**
     * @param name of its operation and template
     * @param section its address without the slash before it; empty for the page of the whole
     * @param ofRecord whether a record's slug follows in the address, which is the operation's variable {@code slug}
     */
    Page(String name, String section, boolean ofRecord, OwnQueries queries, Freshness freshness, Site site) {
        this.name = name;
        this.section = section;
        this.ofRecord = ofRecord;
        this.queries = queries;
        this.freshness = freshness;
        this.site = site;
    }

    @Override
    public Route route(Router router) {
        return router.routeWithRegex(
                "/" + section + (ofRecord ? "/(?<slug>[^/.]+)" : "") + (section.isEmpty() ? "" : "(?:\\.json)?"));
    }

    /** Read when the page is first asked for: the start does not wait for pages. */
    private synchronized Operation file() {
        if (operation == null) {
            operation = new Operation(name, queries);
        }
        return operation;
    }

    @Override
    public List<PageForm> representations() {
        return List.of(PageForm.HTML, PageForm.JSON);
    }

    @Override
    public Optional<String> operation() {
        return Optional.of("page:" + name);
    }

    @Override
    public boolean answer(RoutingContext context) {
        Reply reply = Reply.to(context);
        JsonObject variables = file().variables(context);
        boolean isAsked = file().isComplete(variables);
        byte[] json =
                queries.ask(context, isAsked ? file().text() : NOTHING_ASKED, isAsked ? variables : EMPTY_JSON_OBJECT);
        Map<String, Object> data = data(json);
        if (ofRecord && isElsewhere(context, reply, data)) {
            return true;
        }
        boolean isJson =
                reply.type() == PageForm.JSON || context.normalizedPath().endsWith(".json");
        PageForm form = isJson ? PageForm.JSON : PageForm.HTML;
        byte[] content = isJson ? json : html(context, data, variables);
        new Document(form.contentType(), () -> content).send(reply, freshness.ofData());
        return true;
    }

    private static Map<String, Object> data(byte[] json) {
        return new io.vertx.core.json.JsonObject(Buffer.buffer(json))
                .getJsonObject("data")
                .getMap();
    }

    /** A record that is called otherwise by now is led to; where there is none, that is said. */
    private boolean isElsewhere(RoutingContext context, Reply reply, Map<String, Object> data) {
        String asked = context.pathParam("slug");
        if (!(data.get(name) instanceof Map<?, ?> record)) {
            throw new RequestError(
                    ErrorCode.NOT_FOUND, "No " + name + " is called '" + asked + "'. Search finds what there is.");
        }
        String slug = (String) record.get("slug");
        if (slug.equals(asked)) {
            return false;
        }
        String suffix = context.normalizedPath().endsWith(".json") ? ".json" : "";
        reply.send(301, response -> response.putHeader(HttpHeaders.LOCATION, "/" + section + "/" + slug + suffix));
        return true;
    }

    private byte[] html(RoutingContext context, Map<String, Object> data, JsonObject variables) {
        Map<String, Object> model = new LinkedHashMap<>(data);
        model.putIfAbsent(name, null);
        model.put("page", new PageModel(name, section, context, data, site).of(file().text(), variables));
        return Templates.render(name, model).getBytes(UTF_8);
    }
}
