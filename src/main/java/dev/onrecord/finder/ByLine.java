package dev.onrecord.finder;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A paragraph that says who wrote the document, and nothing else: {@code By Jane Doe}, {@code Von Karl Brand, Lenna}. */
public final class ByLine {

    /** Of documents of one language alone: in another the word begins a name or a headline. */
    private static final Map<String, String> IN_FRONT = Map.ofEntries(
            Map.entry("en", "By|BY|Words by|Story by|Reporting by|Reported by|Written by"),
            Map.entry("de", "Von|Aus dem Englischen von"),
            Map.entry("es", "Por|POR"),
            Map.entry("pt", "Por|POR"),
            Map.entry("fr", "Par|PAR"),
            Map.entry("it", "Di|di|A cura di"),
            Map.entry("nl", "Door"),
            Map.entry("sv", "Av"),
            Map.entry("da", "Af"),
            Map.entry("nb", "Av"),
            Map.entry("no", "Av"),
            Map.entry("id", "Oleh"),
            Map.entry("ms", "Oleh"),
            Map.entry("ca", "Per"),
            Map.entry("ro", "De"));

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

    private static final Pattern LABELLED = line("(?!)");

    private static final Map<String, Pattern> LINES =
            IN_FRONT.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, words -> line(words.getValue())));

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
        Matcher line = LINES.getOrDefault(language.getLanguage(), LABELLED).matcher(paragraph);
        return line.matches() ? new Span(line.start(1), line.end(1)) : null;
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
