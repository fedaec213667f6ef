package dev.onrecord.http;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http2.DefaultHttp2Headers;
import io.netty.handler.codec.http2.Http2ConnectionHandler;
import io.netty.handler.codec.http2.Http2Error;
import io.netty.handler.codec.http2.Http2Exception;
import io.netty.handler.codec.http2.Http2FrameListenerDecorator;
import io.netty.handler.codec.http2.Http2Headers;
import io.netty.handler.codec.http2.Http2Settings;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Refuses requests of HTTP/2 that are for no address (RFC 9113, §8.3.1), as {@link StrictRequestDecoder} does: the
 * framework would answer them without a word. Other streams of the connection go on.
 */
final class StrictFrameListener extends Http2FrameListenerDecorator {

    private final Http2ConnectionHandler handler;
    private final Consumer<RequestError> onRefusal;

    /** @param onRefusal is told of what is refused */
    StrictFrameListener(Http2ConnectionHandler handler, Consumer<RequestError> onRefusal) {
        super(handler.decoder().frameListener());
        this.handler = handler;
        this.onRefusal = onRefusal;
    }

    @Override
    public void onSettingsRead(ChannelHandlerContext context, Http2Settings settings) throws Http2Exception {
        super.onSettingsRead(context, settings);
        // With its first frame the framework has put the connection itself in this place.
        if (!(handler.decoder().frameListener() instanceof StrictFrameListener)) {
            handler.decoder().frameListener(new StrictFrameListener(handler, onRefusal));
        }
    }

    @Override
    public void onHeadersRead(
            ChannelHandlerContext context, int stream, Http2Headers headers, int padding, boolean isLast)
            throws Http2Exception {
        RequestError error = error(headers);
        if (error == null) {
            super.onHeadersRead(context, stream, headers, padding, isLast);
        } else {
            refuse(context, stream, error, isLast);
        }
    }

    @Override
    public void onHeadersRead(
            ChannelHandlerContext context,
            int stream,
            Http2Headers headers,
            int dependency,
            short weight,
            boolean isExclusive,
            int padding,
            boolean isLast)
            throws Http2Exception {
        RequestError error = error(headers);
        if (error == null) {
            super.onHeadersRead(context, stream, headers, dependency, weight, isExclusive, padding, isLast);
        } else {
            refuse(context, stream, error, isLast);
        }
    }

    /** @return what is wrong; null where nothing is, as in the fields behind a body */
    private static @Nullable RequestError error(Http2Headers headers) {
        CharSequence path = headers.path();
        String wrong = path == null ? null : StrictRequestDecoder.addressFault(path.toString());
        return wrong == null ? null : RequestError.bad(wrong);
    }

    @SuppressWarnings("FutureReturnValueIgnored") // Nobody waits for the answer to be written.
    private void refuse(ChannelHandlerContext context, int stream, RequestError error, boolean isLast) {
        onRefusal.accept(error);
        byte[] body = ResponseType.JSON.bytesOf(error);
        Http2Headers headers = new DefaultHttp2Headers().status(String.valueOf(error.status()));
        Refusals.ofNoRoute(body.length).forEach(header -> headers.set(header.getKey(), header.getValue()));
        handler.encoder().writeHeaders(context, stream, headers, 0, false, context.newPromise());
        handler.encoder().writeData(context, stream, Unpooled.wrappedBuffer(body), 0, true, context.newPromise());
        if (!isLast) {
            // The rest of the request is not wanted (RFC 9113, §8.1).
            handler.resetStream(context, stream, Http2Error.NO_ERROR.code(), context.newPromise());
        }
        context.flush();
    }
}
