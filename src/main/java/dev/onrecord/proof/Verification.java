package dev.onrecord.proof;

import dev.onrecord.finder.Boundaries;
import dev.onrecord.proof.Document.Paragraph;
import dev.onrecord.source.Source;
import io.quarkus.panache.common.Sort;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds the loaded record against a folder of documents. */
@Singleton
public class Verification {

    /**
     * @param folder a folder that holds the documents of the record
     * @return what was found
     * @throws IOException if the folder cannot be read; the message says why
     */
    @Transactional
    public Report of(Path folder) throws IOException {
        Report report = new Report();
        List<Source> sources = Source.listAll(Sort.by("slug"));
        Map<String, Document> documents = DocumentFolder.read(folder, sources, report);
        List<Passage> passages = Passages.ofRecord();
        List<Passage> omissions = Passages.ofOmissions();
        Stream.concat(passages.stream(), omissions.stream()).forEach(passage -> check(passage, documents, report));
        List<Passage> cited =
                Stream.concat(passages.stream(), Passages.ofPlaces().stream()).toList();
        new Coverage(documents, cited, omissions).report(report);
        return report;
    }

    private static void check(Passage passage, Map<String, Document> documents, Report report) {
        List<Place> places = passage.places().stream()
                .filter(place -> documents.containsKey(place.source()))
                .toList();
        if (places.size() < passage.places().size()) {
            return;
        }
        report.checked();
        if (places.stream().noneMatch(place -> stands(passage, paragraph(place, documents)))) {
            report.problem(
                    places.stream().map(Place::toString).collect(Collectors.joining(", ")) + ": " + passage.what()
                            + ": "
                            + (passage.words().isEmpty()
                                    ? "there is no such paragraph."
                                    : "not there to the letter: " + String.join(" / ", passage.words())));
        } else if (!passage.words().isEmpty() && places.size() == 1) {
            checkAnchor(passage, documents.get(places.get(0).source()), paragraph(places.get(0), documents), report);
        }
    }

    private static Paragraph paragraph(Place place, Map<String, Document> documents) {
        List<Paragraph> paragraphs = documents.get(place.source()).paragraphs();
        return place.paragraph() <= paragraphs.size() ? paragraphs.get(place.paragraph() - 1) : null;
    }

    private static boolean stands(Passage passage, Paragraph paragraph) {
        if (paragraph == null) {
            return false;
        }
        Boundaries boundaries = paragraph.boundaries();
        int from = 0;
        for (String words : passage.words()) {
            OptionalInt at = boundaries.next(words, from);
            if (at.isEmpty()) {
                return false;
            }
            from = at.getAsInt() + words.length();
        }
        return true;
    }

    private static boolean isWhole(Passage passage, Paragraph paragraph) {
        Boundaries boundaries = paragraph.boundaries();
        return boundaries.isBoundary(paragraph.placeOf(passage.start()))
                && boundaries.isBoundary(paragraph.placeOf(passage.end()));
    }

    /** Offsets are right where the span they give begins with the first words, ends with the last, and is inside. */
    private static void checkAnchor(Passage passage, Document document, Paragraph paragraph, Report report) {
        if (passage.start() == null) {
            return;
        }
        String span = document.between(passage.start(), passage.end());
        List<String> words = passage.words();
        boolean right = passage.start() >= paragraph.start()
                && passage.end() <= paragraph.end()
                && span.startsWith(words.get(0))
                && span.endsWith(words.get(words.size() - 1))
                && isWhole(passage, paragraph)
                && stands(passage, new Paragraph(passage.start(), span, document.language()));
        if (!right) {
            report.problem(passage.places().get(0) + ": " + passage.what() + ": at " + passage.start() + " to "
                    + passage.end() + " stands something else: " + span);
        }
    }
}
