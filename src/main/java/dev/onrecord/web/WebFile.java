package dev.onrecord.web;

import dev.onrecord.http.Endpoint;
import dev.onrecord.http.Reply;
import dev.onrecord.http.StaticContent;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** A file that pages are made with. Pages name it with its version, so that browsers fetch it once. */
final class WebFile implements Endpoint {

    /** The style sheet of all pages. */
    static final WebFile STYLES = new WebFile("onrecord", Format.ofText(".css", "text/css"));

    /** The passage view of a source. */
    static final WebFile PASSAGES = new WebFile("passages", Format.ofText(".js", "text/javascript"));

    /** What offers to copy the texts of a page that are made to be taken elsewhere. */
    static final WebFile COPY = new WebFile("copy", Format.ofText(".js", "text/javascript"));

    /** What browsers show beside a page's title. They ask for it there, whatever the policy of the page lets it load. */
    static final WebFile ICON = new WebFile("icon", "/favicon.ico", Format.ofText(".svg", "image/svg+xml"));

    private final String name;
    private final String path;
    private final Format format;
    private final StaticContent document;

    private WebFile(String name, Format format) {
        this(name, "/web/" + name + format.ending(), format);
    }

    private WebFile(String name, String path, Format format) {
        this.name = name + format.ending();
        this.path = path;
        this.format = format;
        this.document = new StaticContent(format.contentType(), () -> Resources.bytes("web/" + this.name));
    }

    /** @return where pages find it */
    String address() {
        return path + "?" + document.version();
    }

    /**
     * @return what it must be for a browser to run it (Subresource Integrity): the policy of pages names this and no address,
     *     so that nothing else runs in them
     */
    String integrity() {
        byte[] hash = Checksums.sha256().digest(Resources.bytes("web/" + name));
        return "sha256-" + Base64.getEncoder().encodeToString(hash);
    }

    @Override
    public Route route(Router router) {
        return router.route(path);
    }

    @Override
    public List<Format> representations() {
        return List.of(format);
    }

    @Override
    public Optional<String> operation() {
        return Optional.of(name);
    }

    @Override
    public boolean answer(RoutingContext context) {
        boolean isOfThisVersion = document.version().equals(context.request().query());
        document.send(Reply.to(context), isOfThisVersion ? "public, max-age=31536000, immutable" : "no-cache");
        return true;
    }
}
