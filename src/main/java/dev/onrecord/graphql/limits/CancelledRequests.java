package dev.onrecord.graphql.limits;

import dev.onrecord.store.CancellationCheck;
import jakarta.inject.Singleton;

/** Ends work of a stopped request where it waits for something else than the database. */
@Singleton
class CancelledRequests implements CancellationCheck {

    @Override
    public void check() {
        CancellableWork.checkCurrent();
    }
}
