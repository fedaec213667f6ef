package dev.onrecord.http;

import io.vertx.ext.web.ParsedHeaderValue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/**
 * How an answer is coded on its way (RFC 9110, §8.4.1). To code it takes longer than to find it again, so it is done
 * here, once for all who ask the same, and not by the server for each of them.
 */
enum ContentCoding {
    /** As it is. For a client that takes some other coding, the server codes it. */
    IDENTITY("identity"),
    /** What all browsers take. */
    GZIP("gzip");

    private final String token;

    ContentCoding(String token) {
        this.token = token;
    }

    /** @return the value of the Content-Encoding header */
    String token() {
        return token;
    }

    /** @param accepted the codings that the client takes */
    static ContentCoding negotiate(List<ParsedHeaderValue> accepted) {
        boolean zipped = accepted.stream()
                .anyMatch(coding -> coding.value().equalsIgnoreCase(GZIP.token) && coding.weight() > 0);
        return zipped ? GZIP : IDENTITY;
    }

    byte[] encode(byte[] content) {
        return this == GZIP ? zipped(content) : content;
    }

    private static byte[] zipped(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(content.length / 4 + 100);
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory can always be written to.", e);
        }
        return bytes.toByteArray();
    }
}
