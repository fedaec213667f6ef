package dev.onrecord.http;

import static java.util.Objects.requireNonNull;

import dev.onrecord.error.ErrorCode;
import dev.onrecord.graphql.limits.Limits;
import dev.onrecord.observe.Exchanges;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelPipeline;
import io.netty.channel.ServerChannel;
import io.netty.channel.SingleThreadEventLoop;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.netty.handler.codec.http2.Http2ConnectionHandler;
import io.netty.util.concurrent.EventExecutor;
import io.quarkus.arc.Unremovable;
import io.quarkus.vertx.VertxOptionsCustomizer;
import io.quarkus.vertx.http.runtime.ExtendedQuarkusVertxHttpMetrics;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.impl.Http1xServerConnection;
import io.vertx.core.http.impl.VertxHttpRequestDecoder;
import io.vertx.core.impl.VertxInternal;
import io.vertx.core.metrics.MetricsOptions;
import io.vertx.core.net.SocketAddress;
import io.vertx.core.net.impl.VertxHandler;
import io.vertx.core.spi.VertxMetricsFactory;
import io.vertx.core.spi.metrics.HttpServerMetrics;
import io.vertx.core.spi.metrics.VertxMetrics;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Gives each connection a {@link StrictRequestDecoder}, or a {@link StrictFrameListener}, and answers what it finds
 * malformed. The framework has no setting for either: it answers such requests itself, without a word and without the
 * headers that browsers heed.
 *
 * <p>It stands in the place of Vert.x' factory for metrics of servers, the one hook that Vert.x calls in time: on the thread
 * that accepts connections, before it accepts the first one. A factory that stood there before is still called; with traces,
 * it tells a span its route.
 */
@Singleton
@Unremovable
class StrictConnections implements VertxOptionsCustomizer {

    private static final String NAME = "onrecord";

    private final Limits limits;
    private final Instance<Exchanges> exchanges;
    private final Instance<Refusals> refusals;
    private final ConnectionDrain drain;

    /** Exchanges and refusals are made when they are first needed: this here is made ahead of nearly everything. */
    StrictConnections(
            Limits limits, Instance<Exchanges> exchanges, Instance<Refusals> refusals, ConnectionDrain drain) {
        this.limits = limits;
        this.exchanges = exchanges;
        this.refusals = refusals;
        this.drain = drain;
    }

    @Override
    @SuppressWarnings("deprecation") // Its successor belongs to the builder of Vert.x, which Quarkus keeps to itself.
    public void accept(VertxOptions options) {
        Optional<VertxMetricsFactory> others = Optional.ofNullable(options.getMetricsOptions())
                .filter(MetricsOptions::isEnabled)
                .map(MetricsOptions::getFactory);
        options.setMetricsOptions(new MetricsOptions()
                .setEnabled(true)
                .setFactory(all -> new Listening(others.map(factory -> factory.metrics(all)))));
    }

    private final class Listening implements VertxMetrics, ExtendedQuarkusVertxHttpMetrics {

        private final Optional<VertxMetrics> others;
        private @Nullable Vertx vertx;

        Listening(Optional<VertxMetrics> others) {
            this.others = others;
        }

        @Override
        public void vertxCreated(Vertx created) {
            vertx = created;
            others.ifPresent(metrics -> metrics.vertxCreated(created));
        }

        @Override
        public ConnectionTracker getHttpConnectionTracker() {
            return NOOP_CONNECTION_TRACKER;
        }

        @Override
        public @Nullable HttpServerMetrics<?, ?, ?> createHttpServerMetrics(
                HttpServerOptions options, SocketAddress address) {
            for (EventExecutor loop : requireNonNull((VertxInternal) vertx).getAcceptorEventLoopGroup()) {
                if (loop.inEventLoop()) {
                    watch(((SingleThreadEventLoop) loop).registeredChannelsIterator(), options);
                }
            }
            return others.map(metrics -> metrics.createHttpServerMetrics(options, address))
                    .orElse(null);
        }
    }

    private void watch(Iterator<Channel> channels, HttpServerOptions options) {
        channels.forEachRemaining(channel -> {
            if (channel instanceof ServerChannel listener && channel.pipeline().get(NAME) == null) {
                channel.pipeline().addFirst(NAME, new Accepting(options));
                drain.listens(listener);
            }
        });
    }

    /** Gets each accepted connection before the handlers that open it. */
    @Sharable
    private final class Accepting extends ChannelInboundHandlerAdapter {

        private final HttpServerOptions options;

        Accepting(HttpServerOptions options) {
            this.options = options;
        }

        @Override
        public void channelRead(ChannelHandlerContext context, Object accepted) {
            ((Channel) accepted).pipeline().addLast(new Opened(options));
            context.fireChannelRead(accepted);
        }
    }

    /** Waits until the handlers are there that tell HTTP/1.1 from HTTP/2. */
    private final class Opened extends ChannelInboundHandlerAdapter {

        private final HttpServerOptions options;

        Opened(HttpServerOptions options) {
            this.options = options;
        }

        @Override
        public void channelActive(ChannelHandlerContext context) {
            context.pipeline().addLast(new FirstBytes(options)).remove(this);
            context.fireChannelActive();
        }
    }

    /** Gets what a client sends first when it is known which protocol that is, and ahead of its decoder. */
    private final class FirstBytes extends ChannelInboundHandlerAdapter {

        private final HttpServerOptions options;

        FirstBytes(HttpServerOptions options) {
            this.options = options;
        }

        @Override
        public void channelRead(ChannelHandlerContext context, Object bytes) {
            ChannelPipeline pipeline = context.pipeline();
            if (pipeline.get(VertxHttpRequestDecoder.class) != null) {
                pipeline.replace(
                        VertxHttpRequestDecoder.class,
                        "httpDecoder",
                        new StrictRequestDecoder(options, limits.time(), StrictConnections.this::countLate));
                pipeline.addLast(new FirstRequest());
            }
            Http2ConnectionHandler http2 = pipeline.get(Http2ConnectionHandler.class);
            if (http2 != null) {
                http2.decoder().frameListener(new StrictFrameListener(http2, StrictConnections.this::count));
            }
            pipeline.remove(this);
            context.fireChannelRead(bytes);
        }
    }

    private void count(RequestError error) {
        exchanges
                .get()
                .begin("OTHER")
                .answered(error.status(), 0, List.of(error.code().name()));
    }

    /** Gets the first request when there is a connection to hand it to. */
    private final class FirstRequest extends ChannelInboundHandlerAdapter {

        @Override
        public void channelRead(ChannelHandlerContext context, Object part) {
            VertxHandler<?> handler = context.pipeline().get(VertxHandler.class);
            if (handler != null && handler.getConnection() instanceof Http1xServerConnection connection) {
                connection.invalidRequestHandler(StrictConnections.this::refuse);
            }
            context.pipeline().remove(this);
            context.fireChannelRead(part);
        }
    }

    private void countLate() {
        exchanges.get().begin("OTHER").answered(408, 0, List.of(ErrorCode.TIMEOUT.name()));
    }

    private void refuse(HttpServerRequest request) {
        RequestError error = error(request.decoderResult().cause());
        count(error);
        refusals.get().sendLast(request, error);
    }

    private static RequestError error(Throwable cause) {
        if (cause instanceof TooLongHttpLineException) {
            return new RequestError(ErrorCode.URI_TOO_LONG, "The address is too long; ask by POST.");
        }
        if (cause instanceof TooLongHttpHeaderException) {
            return new RequestError(
                    ErrorCode.HEADERS_TOO_LARGE, "The headers are too large; send fewer or shorter ones.");
        }
        return RequestError.bad(
                cause instanceof StrictRequestDecoder.MalformedRequest && cause.getMessage() != null
                        ? cause.getMessage()
                        : "The request is no HTTP/1.1.");
    }
}
