package dev.onrecord.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogByteSizeMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.SingleInstanceLockFactory;

/** How texts are written down in an index: a document for each record, with a field for each kind of text. */
final class WrittenIndex {

    static final String ID = "id";
    static final String KIND = "kind";

    /** How many records make a slice of the index that is worth a thread: as many whatever the processors. */
    private static final int SLICE = 5000;

    private WrittenIndex() {}

    /**
     * @return a directory whose files are arrays once they are written: an index is read in leaps, also while it is written,
     *     and most of a leap in a list of buffers would be the checks of each buffer
     */
    static ByteBuffersDirectory inMemory() {
        return new ByteBuffersDirectory(
                new SingleInstanceLockFactory(), ByteBuffersDataOutput::new, ByteBuffersDirectory.OUTPUT_AS_BYTE_ARRAY);
    }

    /** Makes an index in a directory. */
    @FunctionalInterface
    private interface Writing {

        void write(IndexWriter index) throws IOException;
    }

    /** @return the files of an index over these texts, in memory: slices, which are made side by side and joined in order */
    static ByteBuffersDirectory of(List<Corpus.Texts> corpus) {
        Directory[] slices = IntStream.range(0, (corpus.size() + SLICE - 1) / SLICE)
                .parallel()
                .mapToObj(slice -> slice(corpus.subList(slice * SLICE, Math.min(corpus.size(), (slice + 1) * SLICE))))
                .toArray(Directory[]::new);
        return written(index -> {
            index.addIndexes(slices);
            index.forceMerge(1);
        });
    }

    private static Directory slice(List<Corpus.Texts> records) {
        return written(index -> {
            for (Corpus.Texts texts : records) {
                index.addDocument(document(texts));
            }
        });
    }

    /**
     * Neighbours are merged by the one thread that writes, so that equal matches come in the same order in every process.
     */
    private static ByteBuffersDirectory written(Writing writing) {
        ByteBuffersDirectory directory = inMemory();
        IndexWriterConfig configuration = new IndexWriterConfig()
                .setMergeScheduler(new SerialMergeScheduler())
                .setMergePolicy(new LogByteSizeMergePolicy());
        try (IndexWriter index = new IndexWriter(directory, configuration)) {
            writing.write(index);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return directory;
    }

    private static Document document(Corpus.Texts texts) {
        Document document = new Document();
        document.add(new StringField(ID, texts.kind().id(texts.slug()), Field.Store.YES));
        document.add(new StringField(KIND, texts.kind().name(), Field.Store.NO));
        texts.byField()
                .forEach((field, values) -> values.forEach(value -> {
                    document.add(new StoredField(field.name(), value));
                    document.add(
                            new org.apache.lucene.document.TextField(field.name(), new ListedTokens(Tokens.of(value))));
                }));
        return document;
    }
}
