package dev.onrecord.http;

import io.quarkus.runtime.util.HashUtil;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something to read that stays the same while the process runs. It is coded when a client first takes it in a coding, and
 * sent in that coding from then on.
 */
public final class StaticContent {

    private final String type;
    private final Supplier<byte[]> content;
    private volatile @Nullable String version;
    private final Map<ContentCoding, Form> forms = new ConcurrentHashMap<>();

    /**
     * @param type the value of the Content-Type header
     * @param content what it says; asked once for each coding, and once for its version
     */
    public StaticContent(String type, Supplier<byte[]> content) {
        this.type = type;
        this.content = content;
    }

    private record Form(Body body, String tag) {}

    private Form form(ContentCoding coding) {
        return forms.computeIfAbsent(coding, unknown -> {
            byte[] plain = content.get();
            return new Form(Body.of(plain, coding), tag(plain, coding));
        });
    }

    /** @return the tag that stands for this content in this coding, and for nothing else */
    static String tag(byte[] content, ContentCoding coding) {
        return "\"" + hash(content) + "-" + coding.token() + "\"";
    }

    private static String hash(byte[] content) {
        // A character for each byte: what is hashed is a text.
        return HashUtil.sha256(new String(content, StandardCharsets.ISO_8859_1)).substring(0, 32);
    }

    /** @return what tells this content from any other */
    public String version() {
        if (version == null) {
            version = hash(content.get());
        }
        return version;
    }

    /** @return whether it can be sent in that coding without work */
    boolean isReady(ContentCoding coding) {
        return forms.containsKey(coding);
    }

    /**
     * Sends it.
     *
     * @param caching the value of the Cache-Control header
     */
    public void send(Reply reply, CharSequence caching) {
        Form form = form(reply.coding());
        reply.send(type, form.body(), form.tag(), caching, Map.of());
    }
}
