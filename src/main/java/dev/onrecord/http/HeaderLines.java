package dev.onrecord.http;

import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A header that is a list may come in several lines (RFC 9110, §5.3). */
final class HeaderLines {

    private HeaderLines() {}

    /** @return the lines, joined by commas; null where there is none */
    static @Nullable String of(HttpServerRequest request, CharSequence name) {
        List<String> lines = request.headers().getAll(name);
        return switch (lines.size()) {
            case 0 -> null;
            case 1 -> lines.get(0);
            default -> String.join(",", lines);
        };
    }
}
