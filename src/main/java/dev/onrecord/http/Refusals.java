package dev.onrecord.http;

import dev.onrecord.error.ErrorCode;
import dev.onrecord.http.CommonHeaders.HeaderSet;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.DecoderException;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.DefaultHttpHeaders;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http2.Http2Exception;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.StreamResetException;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Answers requests that no route answers or that a route has refused: with a sentence, as JSON or as a page, by what the
 * client takes, and with the headers of all answers. Nothing is logged, so that malformed requests do not fill the log.
 */
@Singleton
class Refusals {

    private static final Logger LOG = Logger.getLogger(Refusals.class);

    // Behind the routes of the framework, and ahead of the handler that writes stacks into the log.
    private static final int LAST = 30_000;

    /** The filter of application.properties with the headers of all answers but pages. */
    private static final String ANSWERS = "answers";

    /** The filter with those of pages. */
    private static final String PAGES = "pages";

    private static final TypeNegotiation PROGRAMS = new TypeNegotiation(List.of(ResponseType.JSON));

    /** The target of a request that is for no address (RFC 9112, §3.2.4). */
    private static final String SERVER = "*";

    private final HeaderSet headers;
    private final HeaderSet headersOfPages;
    private final Representation page;

    /** @param page how refusals look to people */
    Refusals(CommonHeaders headers, Representation page) {
        this.headers = headers.withFilter(ANSWERS);
        this.headersOfPages = headers.withFilter(PAGES);
        this.page = page;
    }

    void open(@Observes Router router) {
        router.route()
                .order(LAST)
                .handler(context -> send(context, ofStatus(404)))
                .failureHandler(this::refuse);
    }

    /** What can be asked of the server as a whole (RFC 9110, §9.3.7). */
    private void answerForServer(RoutingContext context) {
        if (context.request().method().equals(HttpMethod.OPTIONS)) {
            headers.addMissing(context.request(), context.response());
            context.response()
                    .putHeader(HttpHeaders.ALLOW, RequestError.ASKING)
                    .setStatusCode(204)
                    .end();
        } else {
            send(
                    context,
                    RequestError.bad("`*` stands for the server as a whole; nothing but OPTIONS is asked of it."));
        }
    }

    private void refuse(RoutingContext context) {
        Throwable failure = context.failure();
        if (isClients(failure)) {
            LOG.debugf("The client left: %s", failure);
            context.response().reset();
        } else if (context.request().uri().equals(SERVER)) {
            answerForServer(context);
        } else if (failure instanceof RequestError error) {
            send(context, error);
        } else if (context.statusCode() < 500) {
            send(context, ofStatus(context.statusCode()));
        } else {
            context.next();
        }
    }

    /** @return whether it is what becomes of a connection that the client has closed, or broken */
    static boolean isClients(Throwable failure) {
        return failure instanceof HttpClosedException
                || failure instanceof StreamResetException
                || failure instanceof IOException
                || failure instanceof Http2Exception
                || failure instanceof DecoderException;
    }

    /** @return what is wrong where no more is known of it */
    static RequestError ofStatus(int status) {
        return switch (status) {
            case 404 ->
                new RequestError(
                        ErrorCode.NOT_FOUND,
                        "There is nothing at this address; the API is at /graphql, by GET and POST.");
            case 405 -> RequestError.badMethod("This can only be read; use GET.", RequestError.READING);
            case 413 -> new RequestError(ErrorCode.BODY_TOO_LARGE, "The body is too large; send less.");
            case 417 ->
                new RequestError(ErrorCode.BAD_REQUEST, 417, "Nothing but `Expect: 100-continue` can be expected.");
            default -> new RequestError(ErrorCode.BAD_REQUEST, status, "The request is not well-formed.");
        };
    }

    private void send(RoutingContext context, RequestError error) {
        send(context.request(), context.response(), error);
    }

    /** Answers a request after which nothing that its connection brings can be read. */
    @SuppressWarnings("deprecation") // To close the connection itself would not wait until the answer is written.
    void sendLast(HttpServerRequest request, RequestError error) {
        HttpServerResponse response = request.response();
        response.putHeader(HttpHeaders.CONNECTION, "close");
        send(request, response, error);
        response.close();
    }

    /** @return the answer to a request whose head did not arrive in time */
    static FullHttpResponse late(long milliseconds) {
        ByteBuf body = Unpooled.wrappedBuffer(ResponseType.JSON.bytesOf(RequestError.late(milliseconds)));
        FullHttpResponse response =
                new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.REQUEST_TIMEOUT, body);
        response.headers().add(ofNoRoute(body.readableBytes())).set(HttpHeaders.CONNECTION, "close");
        return response;
    }

    /**
     * @param length how many bytes the body has
     * @return what the answer to a request says of itself that never becomes one of Vert.x
     */
    static io.netty.handler.codec.http.HttpHeaders ofNoRoute(int length) {
        return new DefaultHttpHeaders()
                .set(HttpHeaders.CONTENT_TYPE, ResponseType.JSON.contentType())
                .set(HttpHeaders.CONTENT_LENGTH, length)
                .set(HttpHeaders.CACHE_CONTROL, "no-store")
                .set("x-content-type-options", "nosniff");
    }

    /** Answers a request of which no route has heard. */
    void send(HttpServerRequest request, HttpServerResponse response, RequestError error) {
        if (response.ended() || response.closed()) {
            return;
        }
        headers.addMissing(request, response);
        // Where it failed, some of the answer may have been there.
        response.headers().remove(HttpHeaders.CONTENT_ENCODING);
        error.headers().forEach(response::putHeader);
        Representation form = form(request);
        if (form == page) {
            headersOfPages.override(response);
        }
        Reply.end(
                request,
                response.setStatusCode(error.status())
                        .putHeader(HttpHeaders.CONTENT_TYPE, form.contentTypeOf(error))
                        .putHeader(HttpHeaders.CACHE_CONTROL, "no-store"),
                Buffer.buffer(form.bytesOf(error)));
    }

    /** The ending of an address says what is expected there, as for what there is: {@code .json} is for programs. */
    private Representation form(HttpServerRequest request) {
        String path = request.path();
        boolean isFile = path != null && path.indexOf('.', path.lastIndexOf('/')) >= 0;
        return !isFile && PROGRAMS.prefersPage(HeaderLines.of(request, HttpHeaders.ACCEPT)) ? page : ResponseType.JSON;
    }
}
