package dev.onrecord.file;

import java.nio.charset.CharacterCodingException;

/** A file is no text in UTF-8; the message says what it looks like and what to do. */
public final class NotUtf8Exception extends CharacterCodingException {

    private static final long serialVersionUID = 1;

    private final String message;
    private final int line;

    NotUtf8Exception(int line, String message) {
        this.line = line;
        this.message = message;
    }

    /** @return the line of the first byte that is wrong, counted from 1; 0 where the file as a whole is something else */
    public int line() {
        return line;
    }

    @Override
    public String getMessage() {
        return message;
    }
}
