package dev.onrecord.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * How an answer is coded on its way (RFC 9110, §8.4.1). Coding takes longer than a look into a cache, so it is done here,
 * once for all clients that ask the same, and not by the server for each of them.
 */
public enum ContentCoding {
    /** What all browsers take. */
    GZIP("gzip"),
    /** The format of zlib, whatever the name says. */
    DEFLATE("deflate"),
    /** As it is. */
    IDENTITY("identity");

    private static final Negotiated<ContentCoding> NEGOTIATED = new Negotiated<>(IDENTITY, ContentCoding::chosen);

    private final String token;

    ContentCoding(String token) {
        this.token = token;
    }

    /** @return the value of the Content-Encoding header */
    String token() {
        return token;
    }

    /**
     * @param accept the Accept-Encoding header, its lines joined; null where there is none
     * @return what the client wants most, and of what it wants as much the smallest; none where it refuses all
     */
    static Optional<ContentCoding> negotiate(@Nullable String accept) {
        return NEGOTIATED.by(accept);
    }

    private static Optional<ContentCoding> chosen(List<Preference> preferences) {
        ContentCoding best = null;
        int most = 0;
        for (ContentCoding coding : values()) {
            int weight = coding.weight(preferences);
            if (weight > most) {
                best = coding;
                most = weight;
            }
        }
        return Optional.ofNullable(best);
    }

    /** RFC 9110, §12.5.3: what is not named is not taken, but for identity, which is taken unless it is refused. */
    private int weight(List<Preference> preferences) {
        int unnamed = this == IDENTITY ? 1 : 0;
        for (Preference preference : preferences) {
            if (isNamed(preference.value())) {
                return preference.weight();
            }
            if (preference.value().equals("*")) {
                // A client that takes any coding takes a compressed answer, too, and gains by it.
                unnamed = this == IDENTITY && preference.weight() > 0 ? unnamed : preference.weight();
            }
        }
        return unnamed;
    }

    private boolean isNamed(String name) {
        // An old name (RFC 9110, §8.4.1.3).
        return name.equals(token) || this == GZIP && name.equals("x-gzip");
    }

    byte[] encode(byte[] content) {
        if (this == IDENTITY) {
            return content;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(content.length / 4 + 100);
        try (OutputStream coded = encoder(bytes)) {
            coded.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory can always be written to.", e);
        }
        return bytes.toByteArray();
    }

    /** @return a stream that codes what is written to it, all of it when it is flushed */
    OutputStream encoder(OutputStream to) {
        try {
            return switch (this) {
                case GZIP -> new GZIPOutputStream(to, true);
                case DEFLATE -> new DeflaterOutputStream(to, true);
                case IDENTITY -> to;
            };
        } catch (IOException e) {
            throw new UncheckedIOException("Memory can always be written to.", e);
        }
    }
}
