package dev.onrecord.proof;

import static java.util.Objects.requireNonNull;

import dev.onrecord.actor.ActorKind;
import dev.onrecord.actor.ActorName;
import dev.onrecord.finder.Boundaries;
import dev.onrecord.finder.Designation;
import dev.onrecord.finder.Dialogue;
import dev.onrecord.finder.NameFinder;
import dev.onrecord.finder.Numeral;
import dev.onrecord.finder.NumeralFinder;
import dev.onrecord.finder.QuotationFinder;
import dev.onrecord.finder.Span;
import dev.onrecord.finder.WebAddress;
import dev.onrecord.proof.Document.Paragraph;
import dev.onrecord.source.Omission;
import dev.onrecord.source.OmissionKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds what an editor may have missed: quoted words, numerals and capitalised names that no record cites. A name that
 * is cited once counts as known in the whole document; everything else must be cited where it stands.
 */
final class Coverage {

    /** In letters: that of a plural, of a genitive, of who comes from a country. */
    private static final int LONGEST_ENDING = 3;

    /** What the records of a document make known in all of it. */
    private record Known(Set<String> words, Set<String> persons) {}

    private static final Set<ActorKind> PERSONS = EnumSet.of(ActorKind.PERSON, ActorKind.REPORTER, ActorKind.WITNESS);

    /** What an apostrophe parts from a name. */
    private static final Pattern ENDING = Pattern.compile("['’]\\p{L}{0," + LONGEST_ENDING + "}$");

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
        if (!NameFinder.reads(document.text())) {
            report.note(source + ": names were not looked for, as its script has no capitals to tell them by");
        }
        Set<String> seen = new HashSet<>();
        Known known = new Known(words(source), persons(source));
        for (int number = 1; number <= document.paragraphs().size(); number++) {
            Paragraph paragraph = document.paragraphs().get(number - 1);
            CitedParagraph place = new CitedParagraph(source, number);
            // A paragraph that is printed again counts once.
            if (seen.add(paragraph.text())) {
                report(place, paragraph, known, report);
            }
        }
    }

    private void report(CitedParagraph place, Paragraph paragraph, Known known, Report report) {
        uncited(place, paragraph, known)
                .forEach(uncited -> report.uncited(
                        place, uncited.kind() + " " + uncited.span().of(paragraph.text())));
    }

    /** @return what of a document is cited and what is not, paragraph by paragraph */
    List<MarkedParagraph> marked(String source) {
        Document document = requireNonNull(documents.get(source));
        Known known = new Known(words(source), persons(source));
        List<MarkedParagraph> marked = new ArrayList<>();
        for (Paragraph paragraph : document.paragraphs()) {
            CitedParagraph place = new CitedParagraph(source, marked.size() + 1);
            marked.add(new MarkedParagraph(
                    place.paragraph(),
                    paragraph.text(),
                    cited().anyMatch(passage ->
                            kind(passage) == null && passage.places().contains(place)),
                    spansOf(words(place), paragraph),
                    uncited(place, paragraph, known)));
        }
        return marked;
    }

    private List<MarkedParagraph.Uncited> uncited(CitedParagraph place, Paragraph paragraph, Known known) {
        if (isOmitted(place, null)) {
            return List.of();
        }
        List<Span> cited = spansOf(words(place), paragraph);
        List<MarkedParagraph.Uncited> uncited = new ArrayList<>();
        if (!isOmitted(place, OmissionKind.QUOTATIONS)) {
            quotations(paragraph)
                    .flatMap(words -> rest(words, cited, paragraph.text()).stream())
                    .forEach(words -> uncited.add(new MarkedParagraph.Uncited("quoted words", words)));
        }
        if (!isOmitted(place, OmissionKind.NUMERALS)) {
            numerals(paragraph, cited).forEach(numeral -> uncited.add(new MarkedParagraph.Uncited("numeral", numeral)));
        }
        if (!isOmitted(place, OmissionKind.NAMES)) {
            names(paragraph, cited, known).forEach(name -> uncited.add(new MarkedParagraph.Uncited("name", name)));
        }
        return uncited;
    }

    private static Stream<Span> numerals(Paragraph paragraph, List<Span> cited) {
        String text = paragraph.text();
        List<Span> addresses = WebAddress.find(text);
        return NumeralFinder.find(text, paragraph.language()).stream()
                .map(Numeral::number)
                .filter(number -> addresses.stream().noneMatch(number::overlaps))
                .filter(number -> !Designation.holds(text, number))
                .filter(number -> cited.stream().noneMatch(span -> span.contains(number)));
    }

    private static Stream<Span> names(Paragraph paragraph, List<Span> cited, Known known) {
        String text = paragraph.text();
        List<Span> addresses = WebAddress.find(text);
        List<Span> forms = formsOf(known.words(), text);
        return NameFinder.find(text, paragraph.language()).stream()
                .filter(name -> addresses.stream().noneMatch(name::overlaps))
                .filter(name -> Stream.concat(cited.stream(), forms.stream()).noneMatch(name::overlaps))
                .filter(name -> !isPartOf(name.of(text), known.persons()));
    }

    /** What of the words is not cited: one word of a quotation does not stand for all of it. */
    private static List<Span> rest(Span words, List<Span> cited, String text) {
        List<Span> rest = new ArrayList<>();
        int from = words.start();
        List<Span> within = cited.stream()
                .filter(words::overlaps)
                .sorted(Comparator.comparingInt(Span::start))
                .toList();
        if (within.isEmpty()) {
            return List.of(words);
        }
        for (Span span : within) {
            addWords(from, span.start(), text, rest);
            from = Math.max(from, span.end());
        }
        addWords(from, words.end(), text, rest);
        return rest;
    }

    /** Adds what stands between two places, without the marks and blanks around it, where it has a letter or a digit. */
    private static void addWords(int from, int to, String text, List<Span> words) {
        int start = from;
        int end = to;
        while (start < end && !Character.isLetterOrDigit(text.codePointAt(start))) {
            start += Character.charCount(text.codePointAt(start));
        }
        while (start < end && !isPartOfWord(text.codePointBefore(end))) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        if (start < end) {
            words.add(new Span(start, end));
        }
    }

    private static boolean isPartOfWord(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    /** In marks, of which those within others are a part of them, and in lines of dialogue. */
    private static Stream<Span> quotations(Paragraph paragraph) {
        String text = paragraph.text();
        List<Span> marked = QuotationFinder.find(text).stream()
                .filter(quoted -> quoted.depth() == 0)
                .flatMap(quoted -> Dialogue.besideNarrator(text, quoted.words(), paragraph.language()).stream())
                .toList();
        List<Span> said = new ArrayList<>();
        Dialogue.find(text, paragraph.language()).stream()
                .filter(words -> marked.stream().noneMatch(words::overlaps))
                .forEach(words -> addWords(words.start(), words.end(), text, said));
        return Stream.concat(marked.stream(), said.stream());
    }

    /** @return what records say stands anywhere in the document */
    private Set<String> words(String source) {
        return citedIn(source).flatMap(passage -> passage.words().stream()).collect(Collectors.toSet());
    }

    /** @return the names of persons who are named anywhere in the document */
    private Set<String> persons(String source) {
        return citedIn(source)
                .filter(passage -> passage.of() instanceof ActorName name && PERSONS.contains(name.actor.kind))
                .flatMap(passage -> passage.words().stream())
                .collect(Collectors.toSet());
    }

    private Stream<Passage> citedIn(String source) {
        return cited().filter(passage ->
                passage.places().stream().anyMatch(place -> place.source().equals(source)));
    }

    /** @return what records say stands in the paragraph */
    private Set<String> words(CitedParagraph place) {
        return cited().filter(passage -> passage.places().contains(place))
                .flatMap(passage -> passage.words().stream())
                .collect(Collectors.toSet());
    }

    private Stream<Passage> cited() {
        return Stream.concat(passages.stream(), omissions.stream());
    }

    /** @return whether all of that kind in the paragraph is left out on purpose; null asks for all of any kind */
    private boolean isOmitted(CitedParagraph place, @Nullable OmissionKind kind) {
        return omissions.stream()
                .filter(omission ->
                        omission.words().isEmpty() && omission.places().contains(place))
                .anyMatch(omission -> kind(omission) == kind);
    }

    private static @Nullable OmissionKind kind(Passage omission) {
        return omission.of() instanceof Omission left ? left.kind : null;
    }

    /** Where a word stands, or a form of it with a few letters more: {@code Venezuelans} is known with {@code Venezuela}. */
    private static List<Span> formsOf(Set<String> words, String text) {
        List<Span> spans = new ArrayList<>();
        for (String word : words) {
            for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
                int end = wordEnd(text, at + word.length());
                boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
                if (begins && end - at - word.length() <= LONGEST_ENDING) {
                    spans.add(new Span(at, end));
                }
            }
        }
        return spans;
    }

    /** {@code Vela} and {@code Mrs Vela} are Maria Vela where she is named, and {@code Ugo Vela} is not. */
    private static boolean isPartOf(String name, Set<String> persons) {
        Credit printed = new Credit(ENDING.matcher(name).replaceFirst(""), Stream.empty());
        return persons.stream().anyMatch(printed::names);
    }

    private static int wordEnd(String text, int from) {
        int end = from;
        while (end < text.length() && end - from <= LONGEST_ENDING && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static List<Span> spansOf(Set<String> words, Paragraph paragraph) {
        Boundaries boundaries = paragraph.boundaries();
        List<Span> spans = new ArrayList<>();
        for (String word : words) {
            for (OptionalInt at = boundaries.next(word, 0);
                    at.isPresent();
                    at = boundaries.next(word, at.getAsInt() + 1)) {
                spans.add(new Span(at.getAsInt(), at.getAsInt() + word.length()));
            }
        }
        return spans;
    }
}
