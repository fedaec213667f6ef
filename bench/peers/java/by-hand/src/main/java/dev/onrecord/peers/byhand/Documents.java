package dev.onrecord.peers.byhand;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** The benchmark's documents, told apart by the bytes that a request with one of them begins with. */
final class Documents {

    private static final byte[] VARIABLES = ",\"variables\":".getBytes(UTF_8);
    private static final byte[] NONE = "{}".getBytes(UTF_8);

    /** A document that is answered. */
    enum Document {
        ACTOR_BY_SLUG("actor-by-slug"),
        STATEMENTS_PAGE("statements-page"),
        EVENT_BY_SLUG("event-by-slug"),
        EVENT_IN_FULL("event-in-full");

        private final String file;

        Document(String file) {
            this.file = file + ".graphql";
        }
    }

    private final byte[][] beginnings = new byte[Document.values().length][];

    /** @param folder of the documents */
    Documents(Path folder) throws IOException {
        for (Document document : Document.values()) {
            String query = Files.readString(folder.resolve(document.file));
            String text = new String(JsonStringEncoder.getInstance().quoteAsString(query));
            beginnings[document.ordinal()] = ("{\"query\":\"" + text + "\"").getBytes(UTF_8);
        }
    }

    /** @throws IllegalArgumentException if the request has another document, or anything but variables behind it */
    Asked asked(byte[] body) throws IOException {
        for (Document document : Document.values()) {
            byte[] beginning = beginnings[document.ordinal()];
            if (startsWith(beginning, body, 0)) {
                int variables = beginning.length + VARIABLES.length;
                return startsWith(VARIABLES, body, beginning.length)
                        ? Asked.read(document, body, variables)
                        : Asked.read(document, NONE, 0);
            }
        }
        throw new IllegalArgumentException("Only the benchmark's documents are answered.");
    }

    private static boolean startsWith(byte[] expected, byte[] bytes, int from) {
        return bytes.length >= from + expected.length
                && Arrays.equals(bytes, from, from + expected.length, expected, 0, expected.length);
    }
}
