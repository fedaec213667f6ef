package dev.onrecord.http;

/**
 * Where a client finds what it asks for.
 *
 * @param status that of the answer which says so
 * @param address one of this service, which begins with a single slash
 */
public record Redirect(int status, String address) {

    /** @return an answer that something else is worth seeing (RFC 9110, §15.4.4) */
    static Redirect other(String address) {
        return new Redirect(303, address);
    }

    /** @return an answer that the same is always at another address, to be asked there in the same way (§15.4.9) */
    public static Redirect permanent(String address) {
        return new Redirect(308, address);
    }
}
