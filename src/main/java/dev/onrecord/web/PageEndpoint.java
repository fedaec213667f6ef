package dev.onrecord.web;

import static jakarta.json.JsonValue.EMPTY_JSON_OBJECT;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.onrecord.error.ErrorCode;
import dev.onrecord.http.Endpoint;
import dev.onrecord.http.Freshness;
import dev.onrecord.http.OwnQueries;
import dev.onrecord.http.Redirect;
import dev.onrecord.http.Reply;
import dev.onrecord.http.Representation;
import dev.onrecord.http.RequestError;
import dev.onrecord.http.ResponseCache;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A page: an address, an operation, and a template, mostly of one name. Variables of the operation are taken from
 * the address, by their names. With {@code .json} behind it, or to those who want JSON, the address gives the answer itself;
 * those who want a file are led to its address.
 */
final class PageEndpoint implements Endpoint, Described {

    /** What a page shows that has nothing to ask yet: a form. */
    private static final String NOTHING_ASKED = "{ dataset { title version licence } }";

    /** The answer that the page is made of, as GraphQL gives it. */
    private static final Format JSON = Format.ofText(".json", "application/json");

    private final String name;
    private final String template;
    private final String section;
    private final boolean ofRecord;
    private final boolean endsWithJson;
    private final OwnQueries queries;
    private final ResponseCache responses;
    private final Site site;
    private final OperationFile operation;
    private final RecordAddress record;

    /**
     * @param name of its operation
     * @param template of how it looks
     * @param section its address without the slash before it; empty for the page of the whole
     * @param ofRecord whether a record's slug follows in the address, which is the operation's variable {@code slug}
     * @param endsWithJson whether the address ends with {@code .json}, where all get JSON, refusals as well
     */
    PageEndpoint(
            String name,
            String template,
            String section,
            boolean ofRecord,
            boolean endsWithJson,
            OwnQueries queries,
            ResponseCache responses,
            Freshness freshness,
            Site site) {
        this.name = name;
        this.template = template;
        this.section = section;
        this.ofRecord = ofRecord;
        this.endsWithJson = endsWithJson;
        this.queries = queries;
        this.responses = responses;
        this.site = site;
        this.operation = new OperationFile(name, queries);
        this.record = new RecordAddress(name, section, endsWithJson ? ".json" : "", freshness);
    }

    @Override
    public Route route(Router router) {
        String page = ofRecord ? record.pattern() : "/" + section + (endsWithJson ? "\\.json" : "");
        return router.routeWithRegex(section.isEmpty() ? page : page + "/?");
    }

    /** An address that ends with a slash leads to the page, so that a record's address without its slug leads to the list. */
    @Override
    public Optional<Redirect> redirect(RoutingContext context) {
        // The path as its route was found by: as it is sent it may begin with two slashes, which would name another
        // host.
        String path = context.normalizedPath();
        if (section.isEmpty() || !path.endsWith("/")) {
            return Optional.empty();
        }
        String query = context.request().query();
        return Optional.of(
                Redirect.permanent(path.substring(0, path.length() - 1) + (query == null ? "" : "?" + query)));
    }

    @Override
    public String address() {
        return "/" + section + (ofRecord ? "/{slug}" : "") + (endsWithJson ? ".json" : "");
    }

    @Override
    public String summary() {
        return operation.summary();
    }

    @Override
    public Optional<OperationFile> parameters() {
        return Optional.of(operation);
    }

    @Override
    public List<Representation> representations() {
        if (endsWithJson) {
            return List.of(JSON);
        }
        List<Representation> all = new ArrayList<>(List.of(new HtmlForm(site.hasGraphiQL(), isFramed()), JSON));
        if (!isFramed()) {
            site.forms(name).forEach(form -> addOfNewType(form, all));
        }
        return all;
    }

    /** Of two forms of one type the first is what a client means that names the type alone. */
    private static void addOfNewType(Representation form, List<Representation> all) {
        if (all.stream().noneMatch(other -> other.type().equals(form.type()))) {
            all.add(form);
        }
    }

    private boolean isFramed() {
        return section.startsWith("embed/");
    }

    @Override
    public Optional<String> operation() {
        return Optional.of("page:" + name);
    }

    @Override
    public boolean answerFromCache(RoutingContext context) {
        if (Reply.to(context).type() instanceof Site.Download form) {
            // See Other (RFC 9110, §15.4.4).
            String there = PageAddresses.of(context, form);
            Reply.to(context).send(303, response -> response.putHeader(HttpHeaders.LOCATION, there));
            return true;
        }
        return responses.answer(context);
    }

    @Override
    public boolean answer(RoutingContext context) {
        Reply reply = Reply.to(context);
        JsonObject variables = operation.variables(context);
        boolean isAsked = operation.isComplete(variables);
        byte[] json = isAsked ? ask(context, variables) : queries.ask(context, NOTHING_ASKED, EMPTY_JSON_OBJECT);
        Map<String, Object> data = RecordFile.data(json);
        if (ofRecord && record.isElsewhere(context, data.get(name))) {
            return true;
        }
        boolean isJson = reply.type() == JSON;
        PageAddresses addresses = new PageAddresses(name, section, context, data, site, operation);
        PageModel model = new PageModel(name, section, context, data, site, addresses);
        responses.keepAndSend(
                context, isJson ? json : html(data, model.of(operation, variables)), addresses.links(isJson));
        return true;
    }

    private byte[] ask(RoutingContext context, JsonObject variables) {
        try {
            return queries.ask(context, operation.text(), variables);
        } catch (RequestError e) {
            if (ofRecord && e.code() == ErrorCode.UNKNOWN_RECORD) {
                throw record.notFound(context);
            }
            throw e;
        }
    }

    private byte[] html(Map<String, Object> data, Map<String, Object> page) {
        Map<String, Object> model = new LinkedHashMap<>(data);
        model.putIfAbsent(name, null);
        model.put("page", page);
        return Templates.render(template, model).getBytes(UTF_8);
    }
}
