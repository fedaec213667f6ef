package dev.onrecord.web;

import dev.onrecord.http.Representation;

/**
 * A format of files.
 *
 * @param ending what addresses and names of files end with: {@code .csv}
 * @param type the media type
 * @param contentType the same with its parameters
 */
record Format(String ending, String type, String contentType) implements Representation {

    /** @return a format of text in UTF-8 */
    static Format ofText(String ending, String type) {
        return new Format(ending, type, type + "; charset=utf-8");
    }

    /** @return what the names of files end with */
    String extension() {
        return ending.substring(ending.lastIndexOf('.'));
    }
}
