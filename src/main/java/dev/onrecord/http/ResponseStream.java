package dev.onrecord.http;

import io.vertx.core.AsyncResult;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An answer that is sent in pieces, each of which is made when the client has taken most of those before: a long answer
 * takes little memory, and a slow client no thread. All of it but the making of pieces is done on the event loop.
 */
final class ResponseStream {

    private final RoutingContext context;
    private final HttpServerResponse response;
    private final Iterator<byte[]> pieces;
    private final ByteArrayOutputStream coded = new ByteArrayOutputStream();
    private final OutputStream plain;
    private long length;

    /**
     * @param pieces as they are before they are coded; asked on workers, one after the other
     * @param coding how they are sent
     */
    ResponseStream(RoutingContext context, Iterator<byte[]> pieces, ContentCoding coding) {
        this.context = context;
        this.response = context.response();
        this.pieces = pieces;
        this.plain = coding.encoder(coded);
    }

    /** @return how many bytes were made, before they were coded */
    long length() {
        return length;
    }

    /**
     * Sends the next pieces until there is none.
     *
     * @param onWorker has a piece made in the surroundings of the request
     */
    void send(Function<Callable<Buffer>, Buffer> onWorker) {
        context.vertx()
                .executeBlocking(() -> onWorker.apply(this::next), false)
                .onComplete(made -> sendMade(made, onWorker));
    }

    /** @return the next piece, coded; null where there is none */
    private @Nullable Buffer next() throws IOException {
        if (!pieces.hasNext()) {
            return null;
        }
        byte[] piece = pieces.next();
        length += piece.length;
        plain.write(piece);
        plain.flush();
        return taken();
    }

    private Buffer taken() {
        Buffer bytes = Buffer.buffer(coded.toByteArray());
        coded.reset();
        return bytes;
    }

    private void sendMade(AsyncResult<Buffer> made, Function<Callable<Buffer>, Buffer> onWorker) {
        if (response.closed() || response.ended()) {
            close();
            return;
        }
        if (made.failed()) {
            close();
            context.fail(made.cause());
        } else if (made.result() == null) {
            end();
        } else {
            response.write(made.result());
            Deadline.of(context).extend();
            if (response.writeQueueFull()) {
                // A client that stalls and leaves takes no more pieces.
                response.closeHandler(gone -> close());
                response.drainHandler(drained -> send(onWorker));
            } else {
                send(onWorker);
            }
        }
    }

    private void end() {
        close();
        Reply.to(context).endStream(taken());
    }

    /** What codes has memory outside the heap, which is not given back before. */
    private void close() {
        try {
            plain.close();
        } catch (IOException e) {
            throw new IllegalStateException("Memory can always be written to.", e);
        }
    }
}
