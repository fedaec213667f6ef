package dev.onrecord.finder;

import dev.onrecord.finder.NumberVocabulary.Trait;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a text, as the words for numbers of its language are looked for in them. */
final class SpelledWords {

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\u00AD]*");

    private static final Pattern WORD_WITH_APOSTROPHE =
            Pattern.compile(WORD.pattern() + "(?:['’]" + WORD.pattern() + ")*");

    private static final String SOFT_HYPHEN = "\u00AD";

    private static final Pattern HYPHEN = Pattern.compile("[-\u2010\u2011]");

    /** What can stand between two words of one number, or two parts of one word. */
    private static final Pattern BETWEEN = Pattern.compile("[ \u00A0]+|[-\u2010\u2011]|");

    private final String text;
    private final NumberVocabulary language;
    private final List<Word> words = new ArrayList<>();

    /**
     * A word, or the part of one that is a number by itself.
     *
     * @param text in lower case
     * @param span where it stands
     */
    private record Word(String text, Span span) {}

    SpelledWords(String text, NumberVocabulary language) {
        this.text = text;
        this.language = language;
        Pattern word = language.has(Trait.APOSTROPHE_IN_WORD) ? WORD_WITH_APOSTROPHE : WORD;
        for (Matcher matcher = word.matcher(text); matcher.find(); ) {
            add(matcher.group(), matcher.start(), matcher.end());
        }
    }

    private void add(String written, int start, int end) {
        String letters = written.replace(SOFT_HYPHEN, "");
        String composed = Normalizer.normalize(letters, Normalizer.Form.NFC);
        String word = composed.toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .replace('’', '\'')
                .replace('ʼ', '\'');
        // Where the letters are no longer one for one, nobody knows where a part of the word ends.
        if (word.length() != letters.length()) {
            words.add(new Word(word, new Span(start, end)));
            return;
        }
        int from = start;
        for (String part : language.parts(word)) {
            int to = endOf(part.length(), from);
            words.add(new Word(part, new Span(from, to)));
            from = to;
        }
    }

    /** Where so many characters end, which a line's end may part by soft hyphens. */
    private int endOf(int characters, int start) {
        int end = start;
        for (int left = characters; left > 0; end++) {
            left -= text.startsWith(SOFT_HYPHEN, end) ? 0 : 1;
        }
        return end;
    }

    int size() {
        return words.size();
    }

    /** @return the word in lower case; empty behind the last */
    String get(int at) {
        return at < words.size() ? words.get(at).text() : "";
    }

    Span span(int at) {
        return words.get(at).span();
    }

    /** @return where the words stand from one to in front of another */
    Span span(int start, int end) {
        return new Span(
                words.get(start).span().start(), words.get(end - 1).span().end());
    }

    /** @return whether a word may be of the same number as the one before it */
    boolean goesOn(int at) {
        return at > 0 && at < words.size() && BETWEEN.matcher(between(at)).matches();
    }

    /** @return whether a hyphen joins a word to the one before it */
    boolean isHyphenated(int at) {
        return at > 0 && at < words.size() && HYPHEN.matcher(between(at)).matches();
    }

    /** @return whether a word may be of the number that ends at a place of the text */
    boolean goesOnFrom(int end, int at) {
        return at < words.size()
                && end <= words.get(at).span().start()
                && BETWEEN.matcher(text.substring(end, words.get(at).span().start()))
                        .matches();
    }

    private String between(int at) {
        return text.substring(
                words.get(at - 1).span().end(), words.get(at).span().start());
    }

    /** @return whether it is no further part of the word before it */
    boolean isApart(int at) {
        return at == 0
                || at == words.size()
                || words.get(at - 1).span().end() < words.get(at).span().start();
    }
}
