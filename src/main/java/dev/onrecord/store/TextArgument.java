package dev.onrecord.store;

import dev.onrecord.entry.Entry;
import dev.onrecord.error.ClientError;
import dev.onrecord.error.ErrorCode;
import dev.onrecord.text.Fold;
import java.util.ArrayList;
import java.util.List;

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

    /**
     * @param attribute a text, folded
     * @return what contains this text, folded alike; one without a letter, digit or symbol is in none
     * @throws ClientError if it is longer than any text that is looked for
     */
    static <R> Criterion<R> criterion(Attribute<R, String> attribute, String text) {
        List<Criterion<R>> readings = new ArrayList<>();
        for (String reading : Fold.readings(checked(text))) {
            String folded = reading.strip();
            if (Fold.hasWord(folded) && folded.length() <= Entry.FOLDED_LENGTH) {
                readings.add(new Criterion.Containing<>(attribute, folded));
            }
        }
        return readings.size() == 1
                ? readings.get(0)
                : new Criterion.AnyOf<>(
                        readings.stream().map(reading -> List.of(reading)).toList());
    }
}
