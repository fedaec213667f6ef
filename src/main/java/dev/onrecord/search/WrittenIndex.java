package dev.onrecord.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogByteSizeMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.ByteBuffersDirectory;

/** How texts are written down in an index: a document for each record, with a field for each kind of text. */
final class WrittenIndex {

    static final String ID = "id";
    static final String KIND = "kind";

    private WrittenIndex() {}

    /** @return the files of an index over these texts, in memory */
    static ByteBuffersDirectory of(List<Corpus.Texts> corpus) throws IOException {
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        // Neighbours are merged by the one thread that writes, so that equal matches come in the same order in every
        // process.
        IndexWriterConfig configuration = new IndexWriterConfig()
                .setMergeScheduler(new SerialMergeScheduler())
                .setMergePolicy(new LogByteSizeMergePolicy());
        try (IndexWriter writer = new IndexWriter(directory, configuration)) {
            for (Corpus.Texts texts : corpus) {
                writer.addDocument(document(texts));
            }
            writer.forceMerge(1);
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
