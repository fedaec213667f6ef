package dev.onrecord.search;

import dev.onrecord.cache.DerivedState;
import dev.onrecord.error.ClientError;
import dev.onrecord.error.ErrorCode;
import dev.onrecord.store.CancellationCheck;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttributeImpl;
import org.apache.lucene.analysis.tokenattributes.CharTermAttributeImpl;
import org.apache.lucene.analysis.tokenattributes.PackedTokenAttributeImpl;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogByteSizeMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.search.BoostAttributeImpl;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MaxNonCompetitiveBoostAttributeImpl;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/**
 * The index over the texts of all records, in memory. It is made when it is first asked, once for a version: a process
 * that starts to answer one request does not pay for it unless the request is a search. With a large record that takes
 * longer than a request may, so it is made on a thread of its own, and goes on when those who wait for it have given up.
 */
@Singleton
// Lucene makes these by name, from that of the interface: in a binary they must be kept.
@RegisterForReflection(
        targets = {
            BoostAttributeImpl.class,
            BytesTermAttributeImpl.class,
            CharTermAttributeImpl.class,
            MaxNonCompetitiveBoostAttributeImpl.class,
            PackedTokenAttributeImpl.class
        })
class BuiltIndex implements DerivedState {

    static final String ID = "id";
    static final String KIND = "kind";

    /** How long somebody waits for it, who is then told to come again. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** How often those who wait look whether they still should. */
    private static final Duration LOOK = Duration.ofMillis(50);

    private final Corpus corpus;
    private final CancellationCheck cancellation;

    /** Read without a lock by each search; the lock is there so that it is made once. */
    private volatile @Nullable FutureTask<IndexSearcher> making;

    BuiltIndex(Corpus corpus, CancellationCheck cancellation) {
        this.corpus = corpus;
        this.cancellation = cancellation;
    }

    /**
     * @return the index, when it is made
     * @throws ClientError if that takes longer than it is waited for, or nobody waits for the answer any more
     */
    IndexSearcher searcher() {
        FutureTask<IndexSearcher> known = making;
        FutureTask<IndexSearcher> task = known == null ? make() : known;
        long started = System.nanoTime();
        while (true) {
            try {
                return task.get(LOOK.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                cancellation.check();
                if (System.nanoTime() - started > PATIENCE.toNanos()) {
                    throw new ClientError(
                            ErrorCode.TIMEOUT, "The index of search is being made; search again in a moment.");
                }
            } catch (ExecutionException e) {
                forget(task);
                // Out of memory is no fault of the request.
                if (e.getCause() instanceof Error error) {
                    throw error;
                }
                throw new IllegalStateException("The index of search could not be made.", e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Interrupted.", e);
            }
        }
    }

    private synchronized FutureTask<IndexSearcher> make() {
        FutureTask<IndexSearcher> task = making;
        if (task == null) {
            task = new FutureTask<>(() -> new IndexSearcher(DirectoryReader.open(index(corpus.read()))));
            making = task;
            Thread thread = new Thread(task, "search-index");
            thread.setDaemon(true);
            thread.start();
        }
        return task;
    }

    private synchronized void forget(FutureTask<IndexSearcher> failed) {
        if (making == failed) {
            making = null;
        }
    }

    /** What is being made is of the version before this one; nobody asks for it any more. */
    @Override
    public synchronized void invalidate() {
        making = null;
    }

    private static Directory index(List<Corpus.Texts> corpus) throws IOException {
        Directory directory = new ByteBuffersDirectory();
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
