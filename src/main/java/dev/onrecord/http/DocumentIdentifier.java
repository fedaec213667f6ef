package dev.onrecord.http;

import io.quarkus.runtime.util.HashUtil;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How persisted documents are called (GraphQL over HTTP, appendix on persisted documents): {@code sha256:} and the hash
 * of the text, a name, or a name behind a prefix {@code x-…:}.
 */
final class DocumentIdentifier {

    private static final String SHA256 = "sha256:";
    private static final String NAME = "[A-Za-z0-9._~-]+";
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern SYNTAX = Pattern.compile("(?:x-" + NAME + ":)?" + NAME);

    private DocumentIdentifier() {}

    /** @return the identifier that every document has by its text */
    static String ofText(String document) {
        return SHA256 + HashUtil.sha256(document);
    }

    /** @return the identifier of the document with this hash in hexadecimal digits */
    static String ofHash(String hash) {
        return SHA256 + hash;
    }

    /** @return whether it says what the hash of the document is */
    static boolean isHash(String id) {
        return id.startsWith(SHA256);
    }

    /** @return the hash in an identifier that has one */
    static String hash(String id) {
        return id.substring(SHA256.length());
    }

    /** @return what is wrong with it, as a sentence; null where nothing is */
    static @Nullable String problem(String id) {
        if (isHash(id)) {
            return HASH.matcher(hash(id)).matches()
                    ? null
                    : quoted(id) + " has no SHA-256 behind the colon: 64 hexadecimal digits in lower case.";
        }
        return SYNTAX.matcher(id).matches()
                ? null
                : quoted(id) + " is no identifier of a document; write `sha256:` and the hash of its text, or a name of"
                        + " letters, digits, `-`, `.`, `_` and `~`, before which `x-…:` may stand.";
    }

    private static String quoted(String id) {
        return "'" + ErrorCodes.brief(id, 80) + "'";
    }
}
