package dev.onrecord.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * GraphiQL: redirects from its address without the last slash, and serves its files. Those that the extension bundles are
 * large and change with its version alone: the page names them with that version, so that browsers fetch them once.
 */
@Singleton
class GraphiQLPage implements Endpoint {

    static final String ADDRESS = "/graphiql/";

    // Behind the switch that closes it, and ahead of the framework's static files.
    private static final int FIRST = -180;

    private static final String FILES = "/graphiql/((?:[a-z0-9_-]+/)*[a-z0-9_.-]+\\.(?:html|css|js))?";
    private static final String PAGE = "index.html";
    private static final String BUNDLED = "bundled/";
    private static final Pattern PARTS = Pattern.compile("(?<==\")" + BUNDLED + "[^\"?]+(?=\")");

    private static final String FOLDER = "META-INF/resources/graphiql/";

    /** Where the extension puts its files into the packaged application; elsewhere it serves them itself. */
    private static final String FOLDER_OF_EXTENSION =
            "META-INF/io.smallrye_smallrye-graphql-ui-graphiql__jar/META-INF/resources/graphql-ui/";

    private static final CharSequence FOR_EVER = HttpHeaders.createOptimized("public, max-age=31536000, immutable");
    private static final CharSequence REVALIDATED = HttpHeaders.createOptimized("no-cache");

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8");

    /** What asks something of the API in its address. */
    private static final Set<String> QUESTIONS = Set.of("query", "extensions", "documentId");

    private static final TypeNegotiation PROGRAMS = new TypeNegotiation(List.of(ResponseType.JSON));

    private final Map<String, Optional<StaticContent>> documents = new ConcurrentHashMap<>();
    private final boolean isServed;

    /** @param isServed whether GraphiQL is served */
    GraphiQLPage(@ConfigProperty(name = "onrecord.graphiql.enabled", defaultValue = "true") boolean isServed) {
        this.isServed = isServed;
    }

    private enum Html implements Representation {
        UTF_8;

        @Override
        public String type() {
            return "text/html";
        }

        @Override
        public String contentType() {
            return requireNonNull(TYPES.get("html"));
        }
    }

    void open(@Observes Router router) {
        router.routeWithRegex("/graphiql").order(FIRST).handler(GraphiQLPage::lead);
    }

    @Override
    public Route route(Router router) {
        return router.routeWithRegex(FILES);
    }

    @Override
    public List<Html> representations() {
        return List.of(Html.UTF_8);
    }

    @Override
    public Optional<String> operation() {
        return Optional.of("graphiql/");
    }

    private static void lead(RoutingContext context) {
        if (!Reply.isRetrieval(context)) {
            throw Refusals.ofStatus(405);
        }
        context.response()
                .setStatusCode(302)
                .putHeader(HttpHeaders.LOCATION, ADDRESS)
                .end();
    }

    /** @return whether the API's address was opened in a browser, without a query */
    boolean isWanted(RoutingContext context) {
        return isServed
                && Reply.isRetrieval(context)
                && PROGRAMS.prefersPage(HeaderLines.of(context.request(), HttpHeaders.ACCEPT))
                && asksNothing(QueryParameters.of(context));
    }

    private static boolean asksNothing(QueryParameters parameters) {
        return QUESTIONS.stream().noneMatch(parameters::has);
    }

    @Override
    public boolean answerAtOnce(RoutingContext context) {
        Optional<StaticContent> known = documents.getOrDefault(name(context), Optional.empty());
        return known.filter(document -> document.isReady(Reply.to(context).coding()))
                        .isPresent()
                && answer(context);
    }

    @Override
    public boolean answer(RoutingContext context) {
        String name = name(context);
        Optional<StaticContent> file = document(name);
        file.ifPresent(document -> document.send(Reply.to(context), caching(context, name, document)));
        return file.isPresent();
    }

    private static String name(RoutingContext context) {
        String name = context.pathParam("param0");
        return name == null ? PAGE : name;
    }

    private static CharSequence caching(RoutingContext context, String name, StaticContent document) {
        String version = context.request().query();
        return name.startsWith(BUNDLED) && version != null && version.equals(address(document))
                ? FOR_EVER
                : REVALIDATED;
    }

    /** @return the query of an address that is another one for each version */
    private static String address(StaticContent document) {
        return "v=" + document.version();
    }

    private Optional<StaticContent> document(String name) {
        Optional<StaticContent> known = documents.get(name);
        if (known != null) {
            return known;
        }
        Optional<StaticContent> document = type(name)
                .filter(type -> read(name).isPresent())
                .map(type -> new StaticContent(type, () -> written(name)));
        // Names that are none are made up.
        document.ifPresent(found -> documents.put(name, document));
        return document;
    }

    private static Optional<String> type(String name) {
        return Optional.ofNullable(TYPES.get(name.substring(name.lastIndexOf('.') + 1)));
    }

    private byte[] written(String name) {
        byte[] content = read(name).orElseThrow();
        return name.equals(PAGE) ? withVersions(new String(content, UTF_8)).getBytes(UTF_8) : content;
    }

    private String withVersions(String page) {
        Matcher parts = PARTS.matcher(page);
        return parts.replaceAll(part -> document(part.group())
                .map(document -> part.group() + "?" + address(document))
                .orElse(part.group()));
    }

    private static Optional<byte[]> read(String name) {
        return resource(
                name.startsWith(BUNDLED) ? FOLDER_OF_EXTENSION + name.substring(BUNDLED.length()) : FOLDER + name);
    }

    private static Optional<byte[]> resource(String name) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (InputStream resource = loader.getResourceAsStream(name)) {
            return resource == null ? Optional.empty() : Optional.of(resource.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("Resources can always be read.", e);
        }
    }
}
