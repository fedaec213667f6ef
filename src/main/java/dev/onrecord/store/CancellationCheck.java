package dev.onrecord.store;

/** Ends the work of this thread where its request was stopped. The server wing implements it, which knows of requests. */
public interface CancellationCheck {

    /** @throws dev.onrecord.error.ClientError if the request that this thread works for was stopped */
    void check();
}
