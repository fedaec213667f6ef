package dev.onrecord.proof;

import dev.onrecord.source.Source;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
                    .getResultList()
                    .stream();
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
        PassageProof proof = new PassageProof(documents, report);
        Stream.concat(passages.stream(), omissions.stream()).forEach(proof::check);
        new RecordProof(records, documents, report).check();
        new Coverage(documents, withNames(passages, records), omissions).report(report);
        return report;
    }

    /**
     * @param folder a folder that holds the documents of the records
     * @param records what is held against them
     * @param source one of them
     * @return its document, with what is cited in it
     * @throws IOException if the folder or the document cannot be read; the message says why
     */
    public static List<MarkedParagraph> marked(Path folder, Records records, Source source) throws IOException {
        Report report = new Report();
        // Where the folder has the documents of other sources, too, that is no problem of this one.
        Map<String, Document> documents = DocumentFolder.read(folder, List.of(source), report);
        if (!documents.containsKey(source.slug)) {
            throw new IOException(report.of(source.slug).findings().stream()
                    .map(Finding::message)
                    .filter(message -> message.startsWith(source.slug + ":"))
                    .collect(Collectors.joining("\n")));
        }
        List<Passage> cited = withNames(Passages.of(records), records);
        return new Coverage(documents, cited, Passages.ofOmissions(records)).marked(source.slug);
    }

    /** Of the names of places and authors the record does not say where they are printed. */
    private static List<Passage> withNames(List<Passage> passages, Records records) {
        return Stream.of(passages, Passages.ofPlaces(records), Passages.ofAuthors(records))
                .flatMap(List::stream)
                .toList();
    }
}
