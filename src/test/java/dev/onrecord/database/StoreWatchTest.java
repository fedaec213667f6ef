package dev.onrecord.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class StoreWatchTest {

    /** A store on another machine, whose files fail once in whatever way. */
    private static final class Failing implements ServedStore {

        final CountDownLatch askedAgain = new CountDownLatch(2);
        private volatile boolean hasFailed;

        @Override
        public VersionPlace current() {
            askedAgain.countDown();
            if (!hasFailed) {
                hasFailed = true;
                throw new UncheckedIOException(new IOException("Stale file handle"));
            }
            return VersionPlace.HERE;
        }

        @Override
        public Connection connect(VersionPlace version) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void leave(VersionPlace version) {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void a_store_that_fails_in_whatever_way_is_asked_again() throws InterruptedException {
        Failing store = new Failing();
        StoreWatch watch = new StoreWatch(new OpenedVersion());
        watch.begin(store, version -> {});
        assertTrue(store.askedAgain.await(30, TimeUnit.SECONDS));
        watch.end(null);
    }

    @Test
    void a_store_that_fails_in_whatever_way_does_not_answer() {
        Failing store = new Failing();
        StoreWatch watch = new StoreWatch(new OpenedVersion());
        watch.begin(store, version -> {});
        watch.end(null);
        assertFalse(watch.answersNow());
        assertTrue(watch.answersNow());
        assertEquals(0, watch.current());
    }
}
