package dev.onrecord.authoring;

import dev.onrecord.finder.Span;
import dev.onrecord.proof.MarkedParagraph;
import dev.onrecord.text.Counted;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A document for a person who is about to cite it: its paragraphs with their numbers, what is cited and what is not. */
public final class DocumentListing {

    private static final String CITED = "\u001B[32m";
    private static final String NOT_CITED = "\u001B[1;33m";
    private static final String PLAIN = "\u001B[0m";

    private DocumentListing() {}

    /**
     * @param paragraphs of a document
     * @param colours whether cited words are green and what no record cites is bold
     * @return a line for each, beginning with its number and an asterisk where it is cited; below it, what is not
     */
    public static String of(List<MarkedParagraph> paragraphs, boolean colours) {
        StringBuilder lines = new StringBuilder();
        for (MarkedParagraph paragraph : paragraphs) {
            lines.append(String.format(
                    Locale.ROOT,
                    "%4d %s %s%n",
                    paragraph.number(),
                    paragraph.isCited() ? "*" : " ",
                    colours ? coloured(paragraph) : printable(paragraph.text())));
            if (!paragraph.uncited().isEmpty()) {
                lines.append("       not cited: ")
                        .append(paragraph.uncited().stream()
                                .map(uncited -> uncited.kind() + " "
                                        + printable(uncited.span().of(paragraph.text())))
                                .collect(Collectors.joining("; ")))
                        .append(System.lineSeparator());
            }
        }
        long cited = paragraphs.stream().filter(MarkedParagraph::isCited).count();
        long uncited =
                paragraphs.stream().mapToLong(each -> each.uncited().size()).sum();
        return lines.append("%s, %s cited (*); not cited: %s%n"
                        .formatted(Counted.of(paragraphs.size(), "paragraph"), cited, uncited))
                .toString();
    }

    private static String coloured(MarkedParagraph paragraph) {
        String text = paragraph.text();
        StringBuilder coloured = new StringBuilder();
        String colour = PLAIN;
        for (int i = 0; i < text.length(); i++) {
            String next = colour(paragraph, new Span(i, i + 1));
            if (!next.equals(colour)) {
                coloured.append(next);
                colour = next;
            }
            if (!Character.isISOControl(text.charAt(i))) {
                coloured.append(text.charAt(i));
            }
        }
        return coloured.append(PLAIN).toString();
    }

    private static String colour(MarkedParagraph paragraph, Span letter) {
        if (paragraph.cited().stream().anyMatch(letter::overlaps)) {
            return CITED;
        }
        return paragraph.uncited().stream().anyMatch(uncited -> letter.overlaps(uncited.span())) ? NOT_CITED : PLAIN;
    }

    /** A document may have characters that change a terminal. */
    private static String printable(String text) {
        return text.codePoints()
                .filter(c -> !Character.isISOControl(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
