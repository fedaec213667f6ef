package dev.onrecord.proof;

import dev.onrecord.finder.Boundaries;
import dev.onrecord.proof.Document.Paragraph;
import dev.onrecord.source.Source;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
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
        return of(folder, new Loaded());
    }

    /** The records of the database. */
    private static final class Loaded implements Records {

        @Override
        public <T> Stream<T> all(Class<T> type) {
            return Panache.getEntityManager()
                    .createQuery("from " + type.getSimpleName(), type)
                    .getResultStream();
        }
    }

    /**
     * @param folder a folder that holds the documents of the records
     * @param records what is held against them
     * @return what was found
     * @throws IOException if the folder cannot be read; the message says why
     */
    public static Report of(Path folder, Records records) throws IOException {
        Report report = new Report();
        List<Source> sources = records.all(Source.class)
                .sorted(Comparator.comparing(source -> source.slug))
                .toList();
        Map<String, Document> documents = DocumentFolder.read(folder, sources, report);
        List<Passage> passages = Passages.of(records);
        List<Passage> omissions = Passages.ofOmissions(records);
        Stream.concat(passages.stream(), omissions.stream()).forEach(passage -> check(passage, documents, report));
        List<Passage> cited = Stream.concat(passages.stream(), Passages.ofPlaces(records).stream())
                .toList();
        new Coverage(documents, cited, omissions).report(report);
        return report;
    }

    /**
     * @param folder a folder that holds the documents of the records
     * @param records what is held against them
     * @param source the slug of one of them
     * @return its document, with what is cited in it
     * @throws IOException if the folder or the document cannot be read; the message says why
     */
    public static List<MarkedParagraph> marked(Path folder, Records records, String source) throws IOException {
        List<Source> sources =
                records.all(Source.class).filter(s -> s.slug.equals(source)).toList();
        if (sources.isEmpty()) {
            throw new IOException("there is no source '" + source + "'.");
        }
        Report report = new Report();
        // Where the folder has the documents of other sources, too, that is no problem of this one.
        Map<String, Document> documents = DocumentFolder.read(folder, sources, report);
        if (!documents.containsKey(source)) {
            throw new IOException(report.of(source).findings().stream()
                    .map(Finding::message)
                    .filter(message -> message.startsWith(source + ":"))
                    .collect(Collectors.joining("\n")));
        }
        List<Passage> cited = Stream.concat(Passages.of(records).stream(), Passages.ofPlaces(records).stream())
                .toList();
        return new Coverage(documents, cited, Passages.ofOmissions(records)).marked(source);
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
                    passage,
                    places.get(0),
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
            report.problem(
                    passage,
                    passage.places().get(0),
                    passage.places().get(0) + ": " + passage.what() + ": at " + passage.start() + " to " + passage.end()
                            + " stands something else: " + span);
        }
    }
}
