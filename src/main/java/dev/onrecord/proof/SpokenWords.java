package dev.onrecord.proof;

import dev.onrecord.finder.Dialogue;
import dev.onrecord.finder.QuotationFinder;
import dev.onrecord.finder.Quoted;
import dev.onrecord.finder.Span;
import dev.onrecord.finder.Transcript;
import dev.onrecord.proof.Document.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a document prints words as somebody's own: in quotation marks, which may stay open over paragraphs; in a
 * dialogue's line, which begins with a dash; in a paragraph that the one before it announces with a colon; in a
 * transcript.
 */
final class SpokenWords {

    /** An open quotation that is never ended does not make all that follows somebody's words. */
    private static final int MOST_PARAGRAPHS = 30;

    private static final Pattern ANNOUNCES = Pattern.compile(".*[:：]\\s*");

    private final List<List<Span>> spans = new ArrayList<>();
    private final boolean isTranscript;
    private final Locale language;

    SpokenWords(Document document) {
        language = document.language();
        List<String> texts = document.paragraphs().stream().map(Paragraph::text).toList();
        isTranscript = Transcript.isOne(texts);
        @Nullable String open = null;
        int since = 0;
        String before = "";
        for (String text : texts) {
            List<Quoted> quoted = QuotationFinder.find(text);
            if (open != null && !beginsWith(quoted, open)) {
                quoted = continued(open, text);
            }
            spans.add(spans(text, quoted, before));
            Optional<String> stillOpen = unclosed(text, quoted, open);
            since = stillOpen.isPresent() ? since + 1 : 0;
            open = since < MOST_PARAGRAPHS ? stillOpen.orElse(null) : null;
            before = text;
        }
    }

    private static boolean beginsWith(List<Quoted> quoted, String mark) {
        return quoted.stream().anyMatch(each -> each.whole().start() < mark.length());
    }

    /** What a paragraph quotes that goes on with a quotation of the one before it. */
    private static List<Quoted> continued(String open, String text) {
        return QuotationFinder.find(open + text).stream()
                .map(each -> new Quoted(
                        shifted(each.words(), open.length()),
                        shifted(each.whole(), open.length()),
                        each.depth(),
                        each.closed()))
                .toList();
    }

    private static Span shifted(Span span, int by) {
        return new Span(Math.max(0, span.start() - by), Math.max(0, span.end() - by));
    }

    /** @return the mark of the quotation that goes on behind the paragraph */
    private static Optional<String> unclosed(String text, List<Quoted> quoted, @Nullable String open) {
        return quoted.stream()
                .filter(each -> each.depth() == 0 && !each.closed())
                .findFirst()
                .map(each -> {
                    boolean began = !each.words().equals(each.whole());
                    return began
                            ? text.substring(each.whole().start(), each.whole().start() + 1)
                            : open;
                });
    }

    private List<Span> spans(String text, List<Quoted> quoted, String before) {
        boolean isWhole = isTranscript && !text.isBlank()
                || quoted.isEmpty() && ANNOUNCES.matcher(before).matches();
        if (isWhole) {
            return List.of(new Span(0, text.length()));
        }
        return Stream.concat(
                        Dialogue.find(text, language).stream(), quoted.stream().map(Quoted::whole))
                .toList();
    }

    /** @return whether a part of a paragraph, counted from 1, is somebody's own words */
    boolean contain(int paragraph, Span words) {
        return spans.get(paragraph - 1).stream().anyMatch(span -> span.contains(words));
    }

    /** @return the part of the words that is somebody's own; empty where none is */
    Optional<Span> partOf(int paragraph, Span words) {
        return spans.get(paragraph - 1).stream()
                .filter(words::overlaps)
                .findFirst()
                .map(span -> new Span(Math.max(span.start(), words.start()), Math.min(span.end(), words.end())));
    }
}
