package dev.onrecord.proof;

import dev.onrecord.finder.Span;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The words of a date, without what was read of them already: each part is read once. Its places stay as they are. */
final class UnreadWords {

    private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{M}]+");

    /** In letters: of what may stand between a month and its day, {@code of}, {@code de}, {@code and}. */
    private static final int LONGEST_LINK = 3;

    /** In the place of what was read. */
    private static final char READ = '\uFFFC';

    private final StringBuilder left;

    UnreadWords(String words) {
        this.left = new StringBuilder(words);
    }

    /** Takes out what stands there. */
    void remove(Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            left.setCharAt(i, READ);
        }
    }

    /** @return where the pattern is found in them as they are now */
    List<MatchResult> find(Pattern pattern) {
        return pattern.matcher(left).results().toList();
    }

    int length() {
        return left.length();
    }

    /** @return whether nothing stands between the two but short words */
    boolean areBeside(Span one, Span other) {
        String between = one.end() <= other.start()
                ? between(one, other)
                : one.start() >= other.end() ? between(other, one) : "";
        return between.indexOf(READ) < 0 && areShort(between);
    }

    private String between(Span first, Span second) {
        return left.toString().substring(first.end(), second.start());
    }

    /** @return whether they are nothing but what stands there and short words */
    boolean areOnly(Span span) {
        return areShort(left.substring(0, span.start()) + " " + left.substring(span.end()));
    }

    private static boolean areShort(String words) {
        return LETTERS.matcher(words).results().allMatch(word -> word.group().length() <= LONGEST_LINK);
    }

    @Override
    public String toString() {
        return left.toString();
    }
}
