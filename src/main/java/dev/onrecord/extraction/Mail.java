package dev.onrecord.extraction;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** Messages as mail programs save them (RFC 5322), whose text is encoded in parts; web archives are such, too. */
final class Mail {

    private static final Pattern ENDING = Pattern.compile(".*\\.(?:eml|emlx|mht|mhtml|mbox)");

    private static final Pattern FIELDS =
            Pattern.compile("(?:From [^\\r\\n]*\\R)?(?:[A-Za-z-]{2,40}:[^\\r\\n]*\\R(?:[ \\t][^\\r\\n]*\\R)*+)++");

    /** What programs write into every message, and nobody at the beginning of a text. */
    private static final Pattern OWN_FIELD = Pattern.compile(
            "(?m)^(?:MIME-Version|Message-ID|Content-Transfer-Encoding|Received|Return-Path):",
            Pattern.CASE_INSENSITIVE);

    private static final int BEGINNING = 4_000;

    private Mail() {}

    /**
     * @param bytes a file
     * @param name what it is called
     * @return whether it is one, by its ending or its head
     */
    static boolean isOne(byte[] bytes, String name) {
        if (ENDING.matcher(name.toLowerCase(Locale.ROOT)).matches()) {
            return true;
        }
        String beginning = new String(bytes, 0, Math.min(bytes.length, BEGINNING), StandardCharsets.ISO_8859_1);
        var fields = FIELDS.matcher(beginning);
        return fields.lookingAt() && OWN_FIELD.matcher(fields.group()).find();
    }
}
