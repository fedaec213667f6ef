package dev.onrecord.search;

import dev.onrecord.cache.DerivedState;
import dev.onrecord.error.ClientError;
import dev.onrecord.error.ErrorCode;
import dev.onrecord.store.CancellationCheck;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttributeImpl;
import org.apache.lucene.analysis.tokenattributes.CharTermAttributeImpl;
import org.apache.lucene.analysis.tokenattributes.PackedTokenAttributeImpl;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.BoostAttributeImpl;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MaxNonCompetitiveBoostAttributeImpl;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/**
 * The index over the texts of all records, in memory. It is made, or read where a store has it, when it is first asked,
 * once for a version: a process that starts to answer one request does not pay for it unless the request is a search. With
 * a large record that takes longer than a request may, so it happens on a thread of its own, and goes on when those who
 * wait for it have given up.
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

    /** How long somebody waits for it, who is then told to come again. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** How often those who wait look whether they still should. */
    private static final Duration LOOK = Duration.ofMillis(50);

    private final Corpus corpus;
    private final StoredIndex stored;
    private final CancellationCheck cancellation;

    /** Read without a lock by each search; the lock is there so that it is made once. */
    private volatile @Nullable FutureTask<IndexSearcher> making;

    BuiltIndex(Corpus corpus, StoredIndex stored, CancellationCheck cancellation) {
        this.corpus = corpus;
        this.stored = stored;
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
            task = new FutureTask<>(() -> new IndexSearcher(DirectoryReader.open(directory())));
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

    private Directory directory() throws IOException {
        return stored.isThere() ? stored.read() : WrittenIndex.of(corpus.read());
    }
}
