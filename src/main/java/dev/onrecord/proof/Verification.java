package dev.onrecord.proof;

import dev.onrecord.proof.Document.Paragraph;
import dev.onrecord.source.Source;
import dev.onrecord.source.SourceDocument;
import io.quarkus.panache.common.Sort;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds the loaded record against a folder of documents. */
@Singleton
public class Verification {

    /**
     * @param folder a folder that holds the documents of the record, and nothing else
     * @return what was found
     * @throws IOException if the folder cannot be read
     */
    @Transactional
    public Report of(Path folder) throws IOException {
        Report report = new Report();
        List<Source> sources = Source.listAll(Sort.by("slug"));
        Map<String, Document> documents = read(folder, sources, report);
        List<Passage> passages = Passages.ofRecord();
        List<Passage> omissions = Passages.ofOmissions();
        Stream.concat(passages.stream(), omissions.stream()).forEach(passage -> check(passage, documents, report));
        List<Passage> cited =
                Stream.concat(passages.stream(), Passages.ofPlaces().stream()).toList();
        new Coverage(documents, cited, omissions).report(report);
        return report;
    }

    private static Map<String, Document> read(Path folder, List<Source> sources, Report report) throws IOException {
        Map<String, Document> documents = new HashMap<>();
        Set<String> files = files(folder);
        for (Source source : sources) {
            if (files.remove(source.document.file())) {
                Document document = read(folder.resolve(source.document.file()), source, report);
                if (document != null) {
                    documents.put(source.slug, document);
                }
            } else {
                report.problem(source.slug + ": there is no " + source.document.file() + " in " + folder + ".");
            }
        }
        files.forEach(file -> report.problem(file + ": no source of the record is this document."));
        return documents;
    }

    private static Set<String> files(Path folder) throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(Files::isRegularFile)
                    .map(path -> path.getFileName().toString())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** @return the document; null where it is not the one that was read, since nothing can be checked in another */
    private static Document read(Path file, Source source, Report report) throws IOException {
        Document document;
        try {
            document = new Document(Files.readAllBytes(file));
        } catch (CharacterCodingException e) {
            report.problem(source.slug + ": " + source.document.file() + " is not UTF-8.");
            return null;
        }
        SourceDocument recorded = source.document;
        if (!document.sha256().equals(recorded.sha256())) {
            report.problem(source.slug + ": " + recorded.file() + " is not the document that was read: its SHA-256 is "
                    + document.sha256() + "." + hint(document) + " Its citations were not checked.");
            return null;
        }
        if (document.paragraphs().size() != recorded.paragraphs() || document.characters() != recorded.characters()) {
            report.problem("%s: %s has %d paragraphs and %d characters; the record says %d and %d."
                    .formatted(
                            source.slug,
                            recorded.file(),
                            document.paragraphs().size(),
                            document.characters(),
                            recorded.paragraphs(),
                            recorded.characters()));
        }
        report.document("%s: %s, %d paragraphs, %d characters"
                .formatted(source.slug, recorded.file(), document.paragraphs().size(), document.characters()));
        return document;
    }

    private static String hint(Document document) {
        return (document.hasByteOrderMark() ? " It begins with a byte order mark." : "")
                + (document.hasCarriageReturns() ? " Its lines end with CRLF." : "");
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
        int from = 0;
        for (String words : passage.words()) {
            int at = paragraph.text().indexOf(words, from);
            if (at < 0) {
                return false;
            }
            from = at + words.length();
        }
        return true;
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
                && stands(passage, new Paragraph(passage.start(), span));
        if (!right) {
            report.problem(passage.places().get(0) + ": " + passage.what() + ": at " + passage.start() + " to "
                    + passage.end() + " stands something else: " + span);
        }
    }
}
