package dev.onrecord.http;

import static java.util.Objects.requireNonNull;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.DecoderResult;
import io.netty.handler.codec.http.DefaultLastHttpContent;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpMessage;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import io.netty.util.concurrent.ScheduledFuture;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.impl.VertxHttpRequestDecoder;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads requests of HTTP/1.1 as strictly as RFC 9112 allows: two programs that part the same bytes into different requests
 * are how one client gets hold of another's answers. What is malformed is handed on as such, and the connection is not
 * read any further. So is a connection on which a request does not arrive in time, whatever it is for.
 */
final class StrictRequestDecoder extends VertxHttpRequestDecoder {

    static final String NOT_ENCODED = "Characters of the address have to be encoded with percent signs.";

    static final String NO_ADDRESS = "What is asked for is no address; ask for one that begins with a slash.";

    /** User information before the host is no part of an address here (RFC 9110, §4.2.4), and would be taken for the host. */
    static final String NO_HOST = "What stands before an `@` is no host; leave it out of the address.";

    private static final String NO_REQUEST_LINE =
            "The first line of a request has a method, an address and a version, with one blank between each.";

    private static final String NO_CHUNKS =
            "The body is not sent as `chunked` has it: each chunk has its size before it, in"
                    + " hexadecimal digits, and the last one is empty.";

    private static final Pattern HOST =
            Pattern.compile("(?:\\[[0-9A-Fa-f:.]+]|[A-Za-z0-9._~!$&'()*+,;=%-]+)(?::[0-9]*)?");

    /** A path, or an address with a host before it, or the whole of the server (RFC 9112, §3.2). */
    private static final Pattern FORM = Pattern.compile("/|(?i:https?)://|\\*$");

    /** For the code that waits for a body itself, and answers that it is late. */
    private static final long MILLISECONDS_OF_GRACE = 1_000;

    private final long milliseconds;
    private final Runnable onLate;
    private final FramingLines lines = new FramingLines();
    private @Nullable ScheduledFuture<?> deadline;
    private boolean isUnderWay;
    private boolean isHeadThere;
    private boolean isMalformed;
    private @Nullable HttpRequest request;

    /**
     * @param time how long a request may take to arrive
     * @param onLate what is done when one takes longer
     */
    StrictRequestDecoder(HttpServerOptions options, Duration time, Runnable onLate) {
        super(options);
        this.milliseconds = time.toMillis();
        this.onLate = onLate;
    }

    /** What is wrong with a request, in a sentence. */
    static final class MalformedRequest extends IllegalArgumentException {

        private static final long serialVersionUID = 1;

        MalformedRequest(String message) {
            super(message);
        }

        // Its stack trace is never read.
        @Override
        public synchronized Throwable fillInStackTrace() {
            return this;
        }
    }

    @Override
    protected void decode(ChannelHandlerContext context, ByteBuf in, List<Object> out) throws Exception {
        if (isMalformed) {
            in.skipBytes(in.readableBytes());
            return;
        }
        isUnderWay |= in.isReadable();
        int first = out.size();
        int from = in.readerIndex();
        super.decode(context, in, out);
        lines.read(in, from, in.readerIndex());
        if (lines.isChunkSizeMalformed()) {
            refuseChunk(out, first);
        }
        for (int i = first; i < out.size(); i++) {
            track(out.get(i));
            if (isMalformedEnd(out.get(i))) {
                ReferenceCountUtil.release(out.set(i, LastHttpContent.EMPTY_LAST_CONTENT));
                endMalformed(context);
            }
        }
    }

    /** What the framework has read there for a chunk is none. */
    private static void refuseChunk(List<Object> out, int first) {
        while (out.size() > first) {
            ReferenceCountUtil.release(out.remove(out.size() - 1));
        }
        LastHttpContent end = new DefaultLastHttpContent(Unpooled.EMPTY_BUFFER);
        end.setDecoderResult(DecoderResult.failure(new MalformedRequest(NO_CHUNKS)));
        out.add(end);
    }

    private static boolean isMalformedEnd(Object part) {
        return part instanceof LastHttpContent last
                && !(part instanceof HttpRequest)
                && last.decoderResult().isFailure();
    }

    /** The framework would close the connection without a word. So the body ends here, and the request is told to be bad. */
    @SuppressWarnings("FutureReturnValueIgnored") // Nobody waits for the connection to be closed.
    private void endMalformed(ChannelHandlerContext context) {
        requireNonNull(request, "a body has a head")
                .setDecoderResult(DecoderResult.failure(new MalformedRequest(NO_CHUNKS)));
        context.executor().schedule(() -> context.close(), MILLISECONDS_OF_GRACE, TimeUnit.MILLISECONDS);
    }

    /** Follows how far the request has arrived, and holds its head against the grammar. */
    private void track(Object part) {
        if (part instanceof HttpRequest head) {
            isHeadThere = true;
            request = head;
            check(head);
            isMalformed |= head.decoderResult().isFailure();
            if (HttpUtil.isTransferEncodingChunked(head)) {
                lines.beginChunks();
            }
        }
        if (part instanceof LastHttpContent last) {
            isUnderWay = false;
            isHeadThere = false;
            lines.endRequest();
            // The next one has time of its own, wherever in the bytes it begins.
            cancel();
            isMalformed |= last.decoderResult().isFailure();
        }
    }

    private void check(HttpRequest request) {
        if (request.decoderResult().isSuccess()) {
            String fault = lines.isRequestLineMalformed() ? NO_REQUEST_LINE : fault(request);
            if (request.protocolVersion().minorVersion() > 1) {
                // What is newer is understood by what is older (RFC 9110, §2.5), and answered in its version.
                request.setProtocolVersion(HttpVersion.HTTP_1_1);
            }
            if (request.headers().contains(HttpHeaderNames.EXPECT)) {
                // Who waits to be told to go on is told so before the protocol changes (RFC 9110, §7.8). The framework
                // does it the other way round, and loses the body: it is taken in the protocol that is spoken.
                request.headers().remove(HttpHeaderNames.UPGRADE);
            }
            closeWhereAsked(request.headers());
            if (fault != null) {
                request.setDecoderResult(DecoderResult.failure(new MalformedRequest(fault)));
                // The answer has the version of the request.
                request.setProtocolVersion(HttpVersion.HTTP_1_1);
                // It becomes no other connection either.
                request.headers().remove(HttpHeaderNames.UPGRADE);
            }
        }
    }

    /**
     * {@code close} may be one of several options (RFC 9110, §7.6.1); the framework knows it alone. Who asks for it beside
     * another protocol gets one answer, in the protocol that is spoken (§7.8).
     */
    private static void closeWhereAsked(HttpHeaders headers) {
        if (headers.containsValue(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE, true)) {
            headers.set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
            headers.remove(HttpHeaderNames.UPGRADE);
        }
    }

    /** @return what is wrong; null where nothing is */
    private static @Nullable String fault(HttpRequest request) {
        HttpVersion version = request.protocolVersion();
        if (version.majorVersion() != 1) {
            return "Speak HTTP/1.1.";
        }
        List<String> hosts = request.headers().getAll(HttpHeaderNames.HOST);
        boolean mayLackHost = version.minorVersion() == 0;
        if (hosts.size() > 1 || hosts.isEmpty() && !mayLackHost) {
            return "Send one `Host`.";
        }
        if (!hosts.isEmpty() && !HOST.matcher(hosts.get(0)).matches()) {
            return "`Host` is not the name of one.";
        }
        if (request.headers().contains("")) {
            return "A header has no name.";
        }
        List<String> codings = request.headers().getAll(HttpHeaderNames.TRANSFER_ENCODING);
        if (!codings.isEmpty()
                && (mayLackHost || codings.size() > 1 || !codings.get(0).equalsIgnoreCase("chunked"))) {
            return "Send a body by its length, or `chunked` and in no other transfer coding.";
        }
        if (request.method().equals(HttpMethod.CONNECT)) {
            return "This is no proxy; ask for an address of its own.";
        }
        return addressFault(request.uri());
    }

    /** @return what is wrong with the address of a request of any version of HTTP; null where nothing is */
    static @Nullable String addressFault(String uri) {
        if (!isEncoded(uri)) {
            return NOT_ENCODED;
        }
        if (!FORM.matcher(uri).lookingAt()) {
            return NO_ADDRESS;
        }
        try {
            // The framework does so, too, and would answer without a word.
            String authority = new URI(uri).getRawAuthority();
            return authority != null && authority.indexOf('@') >= 0 ? NO_HOST : null;
        } catch (URISyntaxException e) {
            return NO_ADDRESS;
        }
    }

    private static boolean isEncoded(String uri) {
        for (int i = 0; i < uri.length(); i++) {
            char c = uri.charAt(i);
            if (c == '%') {
                if (i + 2 >= uri.length() || !isHex(uri.charAt(i + 1)) || !isHex(uri.charAt(i + 2))) {
                    return false;
                }
            } else if (c <= ' ' || c >= 0x7f || "\"#<>\\^`{|}".indexOf(c) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHex(char c) {
        return Character.digit(c, 16) >= 0 && c < 0x80;
    }

    // Both would be taken for one body; which one, a proxy in front may see otherwise (RFC 9112, §6.3).
    @Override
    protected void handleTransferEncodingChunkedWithContentLength(HttpMessage message) {
        throw new MalformedRequest("Send `Content-Length` or `Transfer-Encoding`, and not both.");
    }

    @Override
    public void channelReadComplete(ChannelHandlerContext context) throws Exception {
        // Most requests come at once, and need no clock.
        if (isUnderWay && deadline == null) {
            deadline = context.executor().schedule(() -> late(context), milliseconds, TimeUnit.MILLISECONDS);
        } else if (!isUnderWay) {
            cancel();
        }
        super.channelReadComplete(context);
    }

    @SuppressWarnings("FutureReturnValueIgnored") // Nobody waits for the connection to be closed.
    private void late(ChannelHandlerContext context) {
        deadline = null;
        if (!isUnderWay) {
            return;
        }
        if (isHeadThere) {
            deadline = context.executor().schedule(() -> context.close(), MILLISECONDS_OF_GRACE, TimeUnit.MILLISECONDS);
        } else {
            onLate.run();
            context.channel().writeAndFlush(Refusals.late(milliseconds)).addListener(ChannelFutureListener.CLOSE);
        }
    }

    private void cancel() {
        if (deadline != null) {
            deadline.cancel(false);
            deadline = null;
        }
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) throws Exception {
        cancel();
        super.channelInactive(context);
    }
}
