package dev.onrecord.proof;

import dev.onrecord.finder.QuotationFinder;
import dev.onrecord.finder.Quoted;
import dev.onrecord.finder.Span;
import dev.onrecord.finder.Transcript;
import dev.onrecord.proof.Document.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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

    /** A hyphen in place of a dash begins a list's line as well; that the words go on behind a second one tells. */
    private static final Pattern DIALOGUE =
            Pattern.compile("\\s*[–—―]\\s*[¡¿]?\\p{L}.*|\\s*-\\s[¡¿]?\\p{L}.*\\S\\s[–—-]\\s\\p{Ll}.*");

    /** What parts the words of a line of dialogue from those of its narrator. */
    private static final Pattern DASH =
            Pattern.compile("(?<![\\p{L}\\p{N}])[–—―]|[–—―](?![\\p{L}\\p{N}])|(?<=\\s)-(?=\\s)|^-(?=\\s)");

    /** A verb of speaking near the beginning, in the languages that print dialogue so. */
    private static final Pattern NARRATOR =
            narrator("dijo|dice|decía|respondió|contestó|preguntó|añadió|explicó|exclamó|murmuró|replicó"
                    + "|afirmó|susurró|gritó|aseguró|comentó|señaló|insistió|disse|diz|respondeu|perguntou|acrescentou|explicou"
                    + "|afirmou|contou|falou|exclamou|rispose|chiese|aggiunse|esclamò|dit|répond|répondit|demande|demanda|ajoute"
                    + "|ajouta|explique|expliqua|lance|lança|murmure|murmura|affirme|affirma|déclare|déclara|déclaré|souligne"
                    + "|powiedzia\\p{L}*|mówi\\p{L}*|odpowiedzia\\p{L}*|odpar\\p{L}*|zapyta\\p{L}*|doda\\p{L}*|wyjaśni\\p{L}*|stwierdzi\\p{L}*"
                    + "|przyzna\\p{L}*|podkreśl\\p{L}*|tłumacz\\p{L}*|zaznacz\\p{L}*|relacjonuj\\p{L}*|сказа\\p{L}*|говор\\p{L}*|ответи\\p{L}*"
                    + "|спроси\\p{L}*|добави\\p{L}*|поясни\\p{L}*|отмети\\p{L}*|заяви\\p{L}*|рассказ\\p{L}*|подчеркну\\p{L}*|воскликну\\p{L}*"
                    + "|каже|відпові\\p{L}*|дода\\p{L}*|запита\\p{L}*|řekl\\p{L}*|odpověděl\\p{L}*|zeptal\\p{L}*|dodal\\p{L}*|uvedl\\p{L}*"
                    + "|mondt\\p{L}*|mondj\\p{L}*|felelt\\p{L}*|kérdezt\\p{L}*|spus\\p{L}*|zis\\p{L}*|răspun\\p{L}*|întreb\\p{L}*|είπε|λέει|απάντησε|ρώτησε"
                    + "|sade|säger|sier|sagde|siger|svarade|svarte|svarede|frågade|sanoi|sanoo|vastasi|kysyi|dedi|diyor|каза|рече|reče|rekao|rekla"
                    + "|said|says|asked|replied|answered|added|sagte|sagt|fragte|antwortete|zei|zegt|vroeg|antwoordde");

    /** What is {@code said} there is {@code her} in French. */
    private static final Pattern SCANDINAVIAN_NARRATOR = narrator("sa");

    private static final Set<String> SCANDINAVIAN = Set.of("sv", "nb", "no", "nn");

    /** Languages that print dialogue with dashes: a line of words alone is one, too. */
    private static final Set<String> WITH_DASHES = Set.of(
            "es", "fr", "pt", "it", "ca", "gl", "ro", "pl", "cs", "sk", "hr", "sr", "bs", "sl", "mk", "bg", "ru", "uk",
            "be", "el", "tr", "hu", "fi", "et", "lv", "lt", "sv", "da", "nb", "no", "nn", "eu", "ka", "hy", "");

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
        return Stream.concat(dialogue(text, language).stream(), quoted.stream().map(Quoted::whole))
                .toList();
    }

    /**
     * @param text one paragraph
     * @param language of the text
     * @return what is said in a line of dialogue, without the narrator's words between two dashes, or behind the second;
     *     none where the paragraph is no such line
     */
    static List<Span> dialogue(String text, Locale language) {
        if (!DIALOGUE.matcher(text).matches()) {
            return List.of();
        }
        List<Span> said = new ArrayList<>();
        boolean isNarrated = false;
        boolean goesOn = false;
        for (Span part : partsOf(text)) {
            boolean isNarrator = !said.isEmpty() && goesOn && isNarrators(part.of(text), language);
            isNarrated |= isNarrator;
            if (!isNarrator && goesOn) {
                Span last = said.remove(said.size() - 1);
                said.add(new Span(last.start(), part.end()));
            } else if (!isNarrator) {
                said.add(part);
            }
            goesOn = !isNarrator;
        }
        return isNarrated || WITH_DASHES.contains(language.getLanguage()) ? said : List.of();
    }

    private static Pattern narrator(String verbs) {
        return Pattern.compile(
                "\\s*(?:[\\p{L}\\p{M}’']+\\s+){0,3}?(?:" + verbs + ")(?![\\p{L}\\p{M}]).*",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static boolean isNarrators(String part, Locale language) {
        return NARRATOR.matcher(part).matches()
                || SCANDINAVIAN.contains(language.getLanguage())
                        && SCANDINAVIAN_NARRATOR.matcher(part).matches();
    }

    /** @return what stands behind each dash, as far as the next */
    private static List<Span> partsOf(String text) {
        List<Integer> starts =
                DASH.matcher(text).results().map(MatchResult::end).toList();
        List<Integer> ends =
                DASH.matcher(text).results().map(MatchResult::start).toList();
        return IntStream.range(0, starts.size())
                .mapToObj(i -> new Span(starts.get(i), i + 1 < ends.size() ? ends.get(i + 1) : text.length()))
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
