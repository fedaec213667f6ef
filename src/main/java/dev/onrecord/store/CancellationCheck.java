package dev.onrecord.store;

/** Whether somebody still waits for what this thread does; the server, which knows, implements it. */
public interface CancellationCheck {

    /** @throws dev.onrecord.error.ClientError if the request that this thread works for was stopped */
    void check();
}
