package dev.onrecord.graphql.limits;

import dev.onrecord.store.CancellationCheck;
import jakarta.inject.Singleton;

/** Has those who wait without asking the database find out that their request was stopped. */
@Singleton
class CancelledRequests implements CancellationCheck {

    @Override
    public void check() {
        CancellableWork.checkCurrent();
    }
}
