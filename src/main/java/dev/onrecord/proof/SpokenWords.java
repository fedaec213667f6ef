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

    /** By paragraph, what is somebody's own, with the mark, the dash or the name that the document puts around it. */
    private final List<List<Quoted>> framed = new ArrayList<>();

    /** By paragraph, whether a narrator's words stand among somebody's own. */
    private final List<Boolean> narrated = new ArrayList<>();

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
            framed.add(framed(text, quoted));
            narrated.add(isNarrated(text, quoted));
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
                        Dialogue.find(text, language).stream(), quoted.stream().flatMap(each -> said(text, each)))
                .toList();
    }

    private boolean isNarrated(String text, List<Quoted> quoted) {
        List<Span> dialogue = Dialogue.find(text, language);
        boolean isBesideDialogue = dialogue.size() > 1
                || dialogue.size() == 1
                        && text.substring(dialogue.get(0).end()).codePoints().anyMatch(Character::isLetter);
        return isBesideDialogue
                || quoted.stream()
                        .anyMatch(each -> !Dialogue.besideNarrator(text, each.words(), language)
                                .equals(List.of(each.words())));
    }

    private Stream<Span> said(String text, Quoted quoted) {
        List<Span> said = Dialogue.besideNarrator(text, quoted.words(), language);
        return said.equals(List.of(quoted.words())) ? Stream.of(quoted.whole()) : said.stream();
    }

    private List<Quoted> framed(String text, List<Quoted> quoted) {
        Transcript.Turn turn = isTranscript ? Transcript.turn(text) : null;
        if (isTranscript) {
            return turn == null ? List.of() : List.of(new Quoted(turn.words(), all(text), 0, false));
        }
        List<Span> dialogue = Dialogue.find(text, language);
        if (!dialogue.isEmpty()) {
            return List.of(new Quoted(trimmed(dialogue.get(0), text), all(text), 0, false));
        }
        return quoted.stream().filter(each -> each.depth() == 0).toList();
    }

    private static Span all(String text) {
        return trimmed(new Span(0, text.length()), text);
    }

    private static Span trimmed(Span span, String text) {
        String words = span.of(text);
        int front = words.length() - words.stripLeading().length();
        return new Span(
                span.start() + front,
                span.start() + Math.max(front, words.stripTrailing().length()));
    }

    /**
     * @return the words that are somebody's own, where the others begin or end with the mark, the dash or the name that
     *     the document puts around them; empty where they have none
     */
    Optional<Span> withoutFrame(int paragraph, Span words) {
        return framed.get(paragraph - 1).stream()
                .filter(each -> each.whole().contains(words) && each.words().overlaps(words))
                .filter(each -> begins(each, words)
                        || each.closed() && words.end() == each.whole().end())
                .findFirst()
                .map(each -> new Span(
                        Math.max(each.words().start(), words.start()),
                        each.closed() ? Math.min(each.words().end(), words.end()) : words.end()));
    }

    private static boolean begins(Quoted quoted, Span words) {
        return words.start() == quoted.whole().start()
                && quoted.whole().start() < quoted.words().start();
    }

    /** @return whether a narrator says within the words of a paragraph, counted from 1, who says them */
    boolean haveNarrator(int paragraph) {
        return narrated.get(paragraph - 1);
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
