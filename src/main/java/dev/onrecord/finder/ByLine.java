package dev.onrecord.finder;

import dev.onrecord.language.Lexicon;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A paragraph that says who wrote the document, and nothing else: {@code By Jane Doe}, {@code Von Karl Brand, Lenna}. */
public final class ByLine {

    /** In whatever language, with a colon. */
    private static final String LABEL =
            "(?:Author|author|Autor|Autora|Autorin|Auteur|Auteure|Autore|Autrice|Text|Texto|Texte|Testo|Tekst|Penulis|Yazan|Haber|Författare"
                    + "|Автор|Автори|Авторы|Текст|Tác giả|Szerző|Írta|Συντάκτης|Yazar|作者|撰文|文|著者|كتب|كتبت|بقلم|כתב|כתבה|מאת)\\s*[:：]";

    private static final String NAME =
            "(?:\\p{Lu}[\\p{L}\\p{M}.'’-]*|\\p{Lo}[\\p{Lo}\\p{M}]*)(?: (?:\\p{Lu}[\\p{L}\\p{M}.'’-]*|\\p{Lo}[\\p{Lo}\\p{M}]*|de|del|da|do|dos|di|du|la|van|von|der|den|ter|zu|bin|al)){0,4}";

    private static final String NAMES =
            "(" + NAME + "(?:(?:, " + NAME + "){0,3},? (?:and|und|y|e|et|en|och|og|dan|та|и|&) " + NAME + ")?)";

    /** An office, a place, or who sent the writer. */
    private static final String REST = "(?:\\s*(?:,|[|/–—]|\\() ?[^.!?]{1,60})?";

    /** In paragraphs: title, subtitle, place and day may stand in front. */
    private static final int BEGINNING = 6;

    /** In characters. */
    private static final int LONGEST = 200;

    private static final String NOTHING = "(?!)";

    private static final Map<String, Pattern> LINES = new ConcurrentHashMap<>();

    private ByLine() {}

    /**
     * @param paragraph any text
     * @param language of it
     * @return where it names who wrote the document; null where it is another paragraph
     */
    public static @Nullable Span find(String paragraph, Locale language) {
        if (paragraph.length() > LONGEST) {
            return null;
        }
        Matcher line = line(language).matcher(paragraph);
        return line.matches() ? new Span(line.start(1), line.end(1)) : null;
    }

    /** Words without a colon are of documents of one language alone: in another they begin a name or a headline. */
    private static Pattern line(Locale language) {
        Lexicon words = Lexicon.of(language);
        return LINES.computeIfAbsent(
                words.language(), code -> line(words.alternatives("by-line").orElse(NOTHING)));
    }

    private static Pattern line(String front) {
        return Pattern.compile("\\s*[*_]{0,3}(?:(?:" + front + ")\\s|" + LABEL + "\\s*)[*_]{0,3}" + NAMES + "[*_]{0,3}"
                + REST + "[*_]{0,3}\\s*");
    }

    /**
     * @param paragraphs of a document
     * @param language of it
     * @return who wrote it, as a paragraph near the beginning prints it; null where none does
     */
    public static @Nullable String author(List<String> paragraphs, Locale language) {
        for (String paragraph : paragraphs.subList(0, Math.min(paragraphs.size(), BEGINNING))) {
            Span names = find(paragraph, language);
            if (names != null) {
                return names.of(paragraph);
            }
        }
        return null;
    }
}
