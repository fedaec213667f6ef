package dev.onrecord.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The files of the pages, which are part of the program. */
final class Resources {

    private Resources() {}

    /**
     * @param name the file's path
     * @throws IllegalStateException if the program lacks it
     */
    static byte[] bytes(String name) {
        try (InputStream file = Resources.class.getClassLoader().getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("The program has no " + name + ".");
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return the file as text in UTF-8 */
    static String text(String name) {
        return new String(bytes(name), UTF_8);
    }
}
