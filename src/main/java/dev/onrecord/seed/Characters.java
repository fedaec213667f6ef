package dev.onrecord.seed;

import org.jspecify.annotations.Nullable;

/** Which characters a text of the record may have: whole ones, that are printed or break a line. */
final class Characters {

    private Characters() {}

    /** @return what is wrong with the characters of a text, as the rest of a sentence; null where nothing is */
    static @Nullable String fault(String text) {
        int open = 0;
        int opener = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            String fault = c >= ' ' && c < 0x7f ? null : fault(c);
            if (fault != null) {
                return fault;
            }
            if (opensDirection(c)) {
                open++;
                opener = c;
            } else if (closesDirection(c)) {
                open = Math.max(0, open - 1);
            } else if (c == '\n' && open > 0) {
                return unclosed(opener);
            }
        }
        return open > 0 ? unclosed(opener) : null;
    }

    private static @Nullable String fault(int c) {
        if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
            return "has " + name(c) + ", which is half of a character; write the whole one, as in \\U0001F600.";
        }
        if (c == '\t' || c == '\n' || c == '\r') {
            return null;
        }
        if (Character.isISOControl(c)) {
            return "has " + name(c) + ", a control character; take it out.";
        }
        boolean isNone = c >= 0xfdd0 && c <= 0xfdef || (c & 0xfffe) == 0xfffe;
        return isNone ? "has " + name(c) + ", which is no character; take it out." : null;
    }

    /** Unicode, UAX #9: embeddings, overrides and isolates reach over what follows unless they are closed. */
    private static boolean opensDirection(int c) {
        return c == 0x202a || c == 0x202b || c == 0x202d || c == 0x202e || c >= 0x2066 && c <= 0x2068;
    }

    private static boolean closesDirection(int c) {
        return c == 0x202c || c == 0x2069;
    }

    private static String unclosed(int opener) {
        return "has " + name(opener) + ", which turns the direction of all that follows; take it out, or close it with "
                + (opener >= 0x2066 ? "U+2069." : "U+202C.");
    }

    /** @return how Unicode writes the number of a character: {@code U+FFFE} */
    static String name(int c) {
        return "U+%04X".formatted(c);
    }
}
