package dev.onrecord.authoring;

import dev.onrecord.finder.Dateline;
import dev.onrecord.finder.Quoted;
import dev.onrecord.finder.Span;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands around a quotation in its sentence.
 *
 * @param text of the paragraph
 * @param quoted the quotation
 * @param front from the beginning of the sentence, behind a dateline, or from the quotation before
 * @param behind to the end of the sentence, or to the next quotation
 * @param isFirst whether it is the first quotation of the paragraph
 */
record QuotationContext(String text, Quoted quoted, Span front, Span behind, boolean isFirst) {

    private static final Pattern SENTENCE_END =
            Pattern.compile("(?<!\\b(?:Mr|Ms|Dr|Sr|Mrs|MM|M|U\\.S|U))(?:[.!?؟;؛](?=\\s|$)|[。！？।；])");

    /** What goes on behind a quotation is said by the writer of the sentence, not by whom it quotes. */
    private static final Pattern GOES_ON = Pattern.compile("\\s*(?:and|but|y|pero|und|aber)(?!\\p{L}).*");

    /**
     * @param all quotations of the paragraph
     * @param language of the text
     */
    static QuotationContext of(String text, Quoted quoted, List<Quoted> all, Locale language) {
        return new QuotationContext(
                text,
                quoted,
                withoutDateline(front(text, quoted, all), text, language),
                behind(text, quoted, all),
                all.get(0).equals(quoted));
    }

    private static Span behind(String text, Quoted quoted, List<Quoted> all) {
        int start = quoted.whole().end();
        int end = all.stream()
                .mapToInt(other -> other.whole().start())
                .filter(other -> other >= start)
                .min()
                .orElse(text.length());
        // A full stop within the marks ends the sentence; a comma, and what asks or calls, need not.
        boolean ended = quoted.words().of(text).endsWith(".");
        Matcher stop = SENTENCE_END.matcher(text).region(start, end);
        return ended ? new Span(start, start) : new Span(start, stop.find() ? stop.start() : end);
    }

    private static Span front(String text, Quoted quoted, List<Quoted> all) {
        int end = quoted.whole().start();
        int start = all.stream()
                .mapToInt(other -> other.whole().end())
                .filter(other -> other <= end)
                .max()
                .orElse(0);
        Matcher stop = SENTENCE_END.matcher(text).region(start, end);
        int from = start;
        while (stop.find()) {
            from = stop.end() < end - 1 ? stop.end() : from;
        }
        return new Span(from, end);
    }

    private static Span withoutDateline(Span front, String text, Locale language) {
        int start = Dateline.find(text, language).map(Span::end).orElse(0);
        return new Span(Math.min(front.end(), Math.max(front.start(), start)), front.end());
    }

    /** @return whether the quotation is the first of its sentence, whatever the sentence in front of it says */
    boolean opensSentence() {
        String words = front.of(text).strip();
        return words.isEmpty() || SENTENCE_END.matcher(words).results().anyMatch(stop -> stop.end() == words.length());
    }

    /** @return whether the sentence goes on behind the quotation with words of its writer */
    boolean goesOn() {
        return GOES_ON.matcher(text).region(behind.start(), behind.end()).matches();
    }

    /** @return where the sentence begins that has a place of the paragraph in it */
    int startOfSentence(int place) {
        return SENTENCE_END
                .matcher(text)
                .region(0, place)
                .results()
                .mapToInt(MatchResult::end)
                .max()
                .orElse(0);
    }
}
