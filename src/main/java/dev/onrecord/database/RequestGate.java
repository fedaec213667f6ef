package dev.onrecord.database;

/** Lets requests in, and for a moment none. */
public interface RequestGate {

    /**
     * Does work while no request is under way. Those that come meanwhile wait, and are answered when it is done; those that
     * are under way end first. They have a moment for it, and at each call twice as long; at last what is still being sent
     * is cut off.
     *
     * @return whether it was done; if not, requests go on as before
     */
    boolean runAlone(Runnable work) throws InterruptedException;
}
