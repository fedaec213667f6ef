package dev.onrecord.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Addresses of words in pages of others, which browsers scroll to and highlight (<a
 * href="https://wicg.github.io/scroll-to-text-fragment/">URL Fragment Text Directives</a>, §3).
 */
final class TextFragment {

    /** More words are named by those at their beginning and end. */
    private static final int MOST = 8;

    private static final int AT_EACH_END = MOST / 2;

    /** What stands between the parts of a quotation. */
    private static final String GAP = " … ";

    private TextFragment() {}

    /** @return the address of the words there; null where there is no page */
    static @Nullable String of(@Nullable String url, String text) {
        if (url == null || !JsonObjects.isWeb(url)) {
            return null;
        }
        return url + (url.contains("#") ? "" : "#") + ":~:text=" + directive(text.strip());
    }

    private static String directive(String text) {
        List<String> words = List.of(text.split("\\s+"));
        if (words.size() <= MOST && !text.contains(GAP)) {
            return encoded(words);
        }
        List<String> first = List.of(text.split(GAP)[0].split("\\s+"));
        List<String> last = List.of(text.substring(text.lastIndexOf(GAP) + 1)
                .replace("…", "")
                .strip()
                .split("\\s+"));
        return encoded(first.subList(0, Math.min(AT_EACH_END, first.size()))) + ","
                + encoded(last.subList(Math.max(0, last.size() - AT_EACH_END), last.size()));
    }

    /** A hyphen would say that the words are a context. */
    private static String encoded(List<String> words) {
        return URLEncoder.encode(String.join(" ", words), UTF_8)
                .replace("+", "%20")
                .replace("-", "%2D");
    }
}
