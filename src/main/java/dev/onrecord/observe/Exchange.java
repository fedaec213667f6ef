package dev.onrecord.observe;

import java.util.List;

/** One request and its answer. It is begun with the request's first line and ends with {@link #answered}. */
public final class Exchange {

    private final Exchanges all;
    private final String method;
    private final long began = System.nanoTime();
    // The event loop ends what a worker is doing when its time is up.
    private volatile RequestedOperation requested;
    private boolean fromCache;

    Exchange(Exchanges all, String method, RequestedOperation requested) {
        this.all = all;
        this.method = method;
        this.requested = requested;
    }

    /** Records what the request asks for, as soon as that is known. */
    public void requests(RequestedOperation found) {
        requested = found;
    }

    /** Records that the response comes from the cache. */
    public void servedFromCache(RequestedOperation found) {
        requested = found;
        fromCache = true;
    }

    /**
     * Says how it ended.
     *
     * @param status the HTTP status
     * @param bytes how long the answer's body is, before it is compressed
     * @param codes the codes of its errors
     */
    public void answered(int status, long bytes, List<String> codes) {
        all.end(this, System.nanoTime() - began, status, bytes, codes);
    }

    String method() {
        return method;
    }

    /** @return what the request asks for, as far as that is known */
    public RequestedOperation requested() {
        return requested;
    }

    boolean isFromCache() {
        return fromCache;
    }
}
