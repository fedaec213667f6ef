package dev.onrecord.observe;

import java.util.List;

/** One request and its answer. It is begun with the request's first line and ends with {@link #answered}. */
public final class Exchange {

    private final Exchanges all;
    private final String method;
    private final long began = System.nanoTime();
    // The event loop ends what a worker is doing when its time is up.
    private volatile Asked asked;
    private boolean repeated;

    Exchange(Exchanges all, String method, Asked asked) {
        this.all = all;
        this.method = method;
        this.asked = asked;
    }

    /** Says what the request turned out to ask. */
    public void asks(Asked found) {
        asked = found;
    }

    /** Says that the answer is one that was kept, to a request that asked the same. */
    public void repeats(Asked found) {
        asked = found;
        repeated = true;
    }

    /**
     * Says how it ended.
     *
     * @param status the HTTP status
     * @param bytes how long the answer's body is, before it is compressed
     * @param codes the codes of its errors
     */
    public void answered(int status, int bytes, List<String> codes) {
        all.end(this, System.nanoTime() - began, status, bytes, codes);
    }

    String method() {
        return method;
    }

    Asked asked() {
        return asked;
    }

    boolean isRepeated() {
        return repeated;
    }
}
