package dev.onrecord.proof;

import dev.onrecord.proof.Document.Paragraph;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds what an editor may have missed: quoted words, numerals and capitalised names that no record cites. A name that
 * is cited once counts as known in the whole document; everything else must be cited where it stands.
 */
final class Coverage {

    // A quotation that is never closed runs to the end of its paragraph.
    private static final Pattern QUOTED = Pattern.compile("“([^”]*)(?:”|$)|\"([^\"]*)(?:\"|$)");
    private static final Pattern NUMERAL = Pattern.compile("\\d[\\d,.]*\\d|\\d");
    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}[\\p{L}.’'-]*(?: (?:(?:of|de|the|for) )?\\p{Lu}[\\p{L}.’'-]*)*(?<![.])|\\p{Lu}");
    private static final Pattern SENTENCE_START = Pattern.compile("(?:^|[.?!:][”\"]? |[“\"])$");

    private final Map<String, Document> documents;
    private final List<Passage> passages;
    private final List<Passage> omissions;

    Coverage(Map<String, Document> documents, List<Passage> passages, List<Passage> omissions) {
        this.documents = documents;
        this.passages = passages;
        this.omissions = omissions;
    }

    void report(Report report) {
        report.omitted(omissions.size());
        new TreeMap<>(documents).forEach((source, document) -> report(source, document, report));
    }

    private void report(String source, Document document, Report report) {
        Set<String> seen = new HashSet<>();
        Set<String> known = words(source);
        for (int number = 1; number <= document.paragraphs().size(); number++) {
            Paragraph paragraph = document.paragraphs().get(number - 1);
            Place place = new Place(source, number);
            // A paragraph that is printed again counts once.
            if (seen.add(paragraph.text()) && !isOmitted(place)) {
                report(place, paragraph.text(), known, report);
            }
        }
    }

    private void report(Place place, String text, Set<String> known, Report report) {
        List<Span> here = spansOf(words(place), text);
        List<Span> anywhere = spansOf(known, text);
        uncited("quoted words", QUOTED, text, here).forEach(spot -> report.uncited(place + ": " + spot));
        uncited("numeral", NUMERAL, text, here).forEach(spot -> report.uncited(place + ": " + spot));
        uncited("name", NAME, text, union(here, anywhere)).forEach(spot -> report.uncited(place + ": " + spot));
    }

    /** A part of a paragraph, in characters of Java. */
    private record Span(int start, int end) {

        boolean overlaps(Span other) {
            return start < other.end && other.start < end;
        }
    }

    private static Stream<String> uncited(String kind, Pattern pattern, String text, List<Span> cited) {
        return pattern.matcher(text)
                .results()
                .map(found -> new Span(found.start(), found.end()))
                .filter(span -> pattern != NAME || !isOrdinaryWord(text, span))
                .filter(span -> cited.stream().noneMatch(span::overlaps))
                .map(span -> kind + " " + text.substring(span.start(), span.end()));
    }

    /** A single word at the start of a sentence has its capital from there. */
    private static boolean isOrdinaryWord(String text, Span span) {
        return SENTENCE_START.matcher(text.substring(0, span.start())).find()
                && text.substring(span.start(), span.end()).indexOf(' ') < 0;
    }

    /** @return what records say stands anywhere in the document */
    private Set<String> words(String source) {
        return cited().filter(passage -> passage.places().stream()
                        .anyMatch(place -> place.source().equals(source)))
                .flatMap(passage -> passage.words().stream())
                .collect(Collectors.toSet());
    }

    /** @return what records say stands in the paragraph */
    private Set<String> words(Place place) {
        return cited().filter(passage -> passage.places().contains(place))
                .flatMap(passage -> passage.words().stream())
                .collect(Collectors.toSet());
    }

    private Stream<Passage> cited() {
        return Stream.concat(passages.stream(), omissions.stream());
    }

    private boolean isOmitted(Place place) {
        return omissions.stream()
                .anyMatch(omission ->
                        omission.words().isEmpty() && omission.places().contains(place));
    }

    private static List<Span> spansOf(Set<String> words, String text) {
        List<Span> spans = new ArrayList<>();
        for (String word : words) {
            for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
                spans.add(new Span(at, at + word.length()));
            }
        }
        return spans;
    }

    private static List<Span> union(List<Span> some, List<Span> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
