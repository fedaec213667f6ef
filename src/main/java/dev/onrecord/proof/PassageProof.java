package dev.onrecord.proof;

import static java.util.Objects.requireNonNull;

import dev.onrecord.finder.Boundaries;
import dev.onrecord.finder.Span;
import dev.onrecord.proof.Document.Paragraph;
import dev.onrecord.proof.Passage.Offsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Holds passages of the record against the documents, and says of each that is not proven what is there instead. */
final class PassageProof {

    /** How editors mark what they leave out. */
    private static final Pattern OMISSION = Pattern.compile("\\[ ?(?:…|\\.{3}) ?]|\\((?:…|\\.{3})\\)");

    private final Map<String, Document> documents;
    private final Map<String, SpokenWords> spoken = new HashMap<>();
    private final Report report;

    PassageProof(Map<String, Document> documents, Report report) {
        this.documents = documents;
        this.report = report;
    }

    /** What is cited from a document that could not be read is not held against anything. */
    void check(Passage passage) {
        if (!passage.places().stream().allMatch(place -> documents.containsKey(place.source()))) {
            return;
        }
        report.checked();
        Optional<CitedParagraph> stands = passage.places().stream()
                .filter(place -> stands(passage.words(), paragraph(place)))
                .findFirst();
        if (stands.isEmpty()) {
            report.problem(passage, passage.places().get(0), notThere(passage));
        } else if (!passage.words().isEmpty()) {
            checkWords(passage, stands.get());
        }
    }

    private void checkWords(Passage passage, CitedParagraph place) {
        Paragraph paragraph = requireNonNull(paragraph(place));
        Offsets offsets = passage.offsets();
        if (offsets != null && !isAnchored(passage.words(), offsets, document(place.source()), paragraph)) {
            report.problem(
                    passage,
                    place,
                    place + ": " + passage.what() + ": at " + offsets + " stands something else: "
                            + document(place.source()).between(offsets.start(), offsets.end()));
            return;
        }
        if (passage.spoken()) {
            notSpoken(passage, place, paragraph)
                    .ifPresent(fault -> report.problem(passage.of(), place, passage.what() + ": " + fault));
        }
        passage.meaning()
                .fault(paragraph, places(passage, paragraph))
                .ifPresent(fault -> report.problem(passage.of(), place, passage.what() + ": " + fault));
    }

    /** @return where the first of the words stand in the paragraph that cites them */
    private static List<Span> places(Passage passage, Paragraph paragraph) {
        Span cited = cited(passage, paragraph);
        return occurrences(passage.words().get(0), paragraph, cited.start(), cited.end());
    }

    /** @return the part of the paragraph that the passage cites by its offsets; without them all of it */
    private static Span cited(Passage passage, Paragraph paragraph) {
        Offsets offsets = passage.offsets();
        return offsets == null
                ? new Span(0, paragraph.text().length())
                : new Span(paragraph.placeOf(offsets.start()), paragraph.placeOf(offsets.end()));
    }

    private Document document(String source) {
        return requireNonNull(
                documents.get(source), "what is cited from a document that was not read is not looked at");
    }

    private @Nullable Paragraph paragraph(CitedParagraph place) {
        List<Paragraph> paragraphs = document(place.source()).paragraphs();
        return place.paragraph() <= paragraphs.size() ? paragraphs.get(place.paragraph() - 1) : null;
    }

    private static boolean stands(List<String> words, @Nullable Paragraph paragraph) {
        if (paragraph == null) {
            return false;
        }
        Boundaries boundaries = paragraph.boundaries();
        int from = 0;
        for (String each : words) {
            OptionalInt at = boundaries.next(each, from);
            if (at.isEmpty()) {
                return false;
            }
            from = at.getAsInt() + each.length();
        }
        return true;
    }

    private String notThere(Passage passage) {
        String places = passage.places().stream().map(CitedParagraph::toString).collect(Collectors.joining(", "));
        if (passage.places().stream().allMatch(place -> paragraph(place) == null)) {
            return places + ": " + passage.what() + ": there is no such paragraph.";
        }
        return places + ": " + passage.what() + ": not there to the letter: " + String.join(" / ", passage.words())
                + "." + difference(passage) + elsewhere(passage.words());
    }

    private String difference(Passage passage) {
        for (CitedParagraph place : passage.places()) {
            Paragraph paragraph = paragraph(place);
            if (paragraph == null) {
                continue;
            }
            for (String words : passage.words()) {
                if (paragraph.boundaries().next(words, 0).isEmpty()) {
                    Optional<String> difference =
                            omissionMark(words, paragraph.text()).or(() -> Difference.of(words, paragraph));
                    if (difference.isPresent()) {
                        return " " + difference.get();
                    }
                }
            }
            if (passage.words().size() > 1
                    && passage.words().stream().allMatch(words -> stands(List.of(words), paragraph))) {
                return " The pieces stand there in another order.";
            }
        }
        return "";
    }

    /** Where the document prints such a mark itself, its words have it, too, and nothing is left out. */
    private static Optional<String> omissionMark(String words, String paragraph) {
        return OMISSION.matcher(words).results().anyMatch(mark -> !paragraph.contains(mark.group()))
                ? Optional.of("Words that are left out are no part of a text: give what stands in front of them and"
                        + " behind as `segments`.")
                : Optional.empty();
    }

    /** @return in which paragraph of which document the words stand, the first of them */
    private String elsewhere(List<String> words) {
        for (Map.Entry<String, Document> document : new TreeMap<>(documents).entrySet()) {
            List<Paragraph> paragraphs = document.getValue().paragraphs();
            for (int i = 0; i < paragraphs.size(); i++) {
                // To find the boundaries of words takes long, and is done only where the letters stand.
                if (paragraphs.get(i).text().contains(words.get(0)) && stands(words, paragraphs.get(i))) {
                    return " It stands in " + document.getKey() + ":" + (i + 1) + ".";
                }
            }
        }
        return "";
    }

    /** Offsets are right where the span they give is the words, or begins with the first and ends with the last. */
    private static boolean isAnchored(List<String> words, Offsets offsets, Document document, Paragraph paragraph) {
        String span = document.between(offsets.start(), offsets.end());
        return offsets.start() >= paragraph.start()
                && offsets.end() <= paragraph.end()
                && span.startsWith(words.get(0))
                && span.endsWith(words.get(words.size() - 1))
                && (words.size() > 1 || span.equals(words.get(0)))
                && isWhole(offsets, paragraph)
                && stands(words, new Paragraph(offsets.start(), span, paragraph.language()));
    }

    private static boolean isWhole(Offsets offsets, Paragraph paragraph) {
        Boundaries boundaries = paragraph.boundaries();
        return boundaries.isBoundary(paragraph.placeOf(offsets.start()))
                && boundaries.isBoundary(paragraph.placeOf(offsets.end()));
    }

    /** @return which words stand outside of quotation marks, as the rest of a sentence; empty where none do */
    private Optional<String> notSpoken(Passage passage, CitedParagraph place, Paragraph paragraph) {
        SpokenWords printed = spoken.computeIfAbsent(place.source(), source -> new SpokenWords(document(source)));
        boolean hasOffsets = passage.offsets() != null;
        Span cited = cited(passage, paragraph);
        int from = cited.start();
        int end = cited.end();
        for (int i = 0; i < passage.words().size(); i++) {
            String words = passage.words().get(i);
            // Offsets say where the first words begin, and where the last end.
            boolean begins = hasOffsets && i == 0;
            boolean ends = hasOffsets && i == passage.words().size() - 1;
            List<Span> found = occurrences(
                    words,
                    paragraph,
                    ends ? Math.max(from, end - words.length()) : from,
                    begins ? from + words.length() : end);
            Optional<Span> right = found.stream()
                    .filter(span -> printed.contain(place.paragraph(), span)
                            || isAll(span, paragraph.text()) && !printed.haveNarrator(place.paragraph()))
                    .findFirst();
            if (right.isEmpty()) {
                return Optional.of(unmarked(words, found, printed, place, paragraph));
            }
            Optional<Span> bare = printed.withoutFrame(place.paragraph(), right.get());
            if (bare.isPresent()) {
                return Optional.of(
                        "“" + words + "” has what the document puts around the words, a mark, a dash or a name;"
                                + " cite the words alone: " + bare.get().of(paragraph.text()));
            }
            from = right.get().end();
        }
        return Optional.empty();
    }

    private static String unmarked(
            String words, List<Span> found, SpokenWords printed, CitedParagraph place, Paragraph paragraph) {
        return "“" + words + "” stands in no quotation marks"
                + found.stream()
                        .flatMap(span -> printed.partOf(place.paragraph(), span).stream())
                        .findFirst()
                        .map(part -> " as a whole, only “" + Difference.trimmed(part.of(paragraph.text())) + "” does")
                        .orElse("")
                + "; cite what stands in them (`segments` where that is in pieces), or write `mode: indirect`.";
    }

    private static List<Span> occurrences(String words, Paragraph paragraph, int from, int end) {
        Boundaries boundaries = paragraph.boundaries();
        List<Span> found = new ArrayList<>();
        for (OptionalInt at = boundaries.next(words, from);
                at.isPresent() && at.getAsInt() + words.length() <= end;
                at = boundaries.next(words, at.getAsInt() + 1)) {
            found.add(new Span(at.getAsInt(), at.getAsInt() + words.length()));
        }
        return found;
    }

    /** A block of somebody's words, as a post or a letter, is a paragraph of its own. */
    private static boolean isAll(Span words, String paragraph) {
        String rest = paragraph.substring(0, words.start()) + paragraph.substring(words.end());
        return rest.codePoints().noneMatch(Character::isLetterOrDigit);
    }
}
