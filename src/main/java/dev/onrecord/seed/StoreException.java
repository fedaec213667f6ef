package dev.onrecord.seed;

/** A store cannot be opened; the message says why, and how to mend it. */
final class StoreException extends Exception {

    private static final long serialVersionUID = 1;

    StoreException(String message) {
        super(message);
    }
}
