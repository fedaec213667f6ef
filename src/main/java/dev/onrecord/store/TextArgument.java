package dev.onrecord.store;

import dev.onrecord.error.ClientError;
import dev.onrecord.error.ErrorCode;

/** A text that a client looks for. */
public final class TextArgument {

    /** How many characters it has at most: more than a paragraph has, and few enough to be folded in a moment. */
    static final int LONGEST = 10_000;

    private TextArgument() {}

    /**
     * @param text what a client gave
     * @return the same
     * @throws ClientError if it is longer than any text that is looked for
     */
    public static String checked(String text) {
        int characters = text.codePointCount(0, text.length());
        if (characters > LONGEST) {
            throw new ClientError(
                    ErrorCode.TEXT_TOO_LONG,
                    "`text` has " + characters + " characters; at most " + LONGEST + " are looked for.");
        }
        return text;
    }
}
