package dev.onrecord.authoring;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An empty dataset that loads: a commented file for each kind of records, the schemas for editors, and the folder for
 * documents.
 */
public final class NewDataset {

    /** What stands in a file whose records are still to be written. */
    static final String EMPTY = "[]";

    private static final Map<String, String> FILES = new LinkedHashMap<>();

    static {
        FILES.put("sources", """
                # The documents that the record draws on. `onrecord add` enters them: hash, counts, language, title and date.
                """);
        FILES.put("actors", """
                # Who acts. `names` are the forms that documents print, each cited where it stands:
                #
                # - slug: ida-rolf
                #   name: Ida Rolf
                #   kind: person
                #   names:
                #     - { name: Ida Rolf, kind: preferred, cites: [harbour-post:3] }
                """);
        FILES.put("events", """
                # What happened: when, where, who took part.
                #
                # - slug: sinking
                #   title: The ferry Aurelia sinks off Port Lenna
                #   summary: The ferry went down, and its passengers were rescued.
                #   kind: accident
                #   status: occurred
                #   cites: [harbour-post:2]
                """);
        FILES.put("statements", """
                # Acts of speech, with a quotation for each place in which a source carries them. `onrecord draft` proposes
                # them, and `onrecord verify --write` fills in `start` and `end`:
                #
                # - slug: rolf-reassures
                #   speaker: ida-rolf
                #   act: asserts
                #   gist: Nobody is missing.
                #   channel: unspecified
                #   quotations:
                #     - { in: harbour-post:3, mode: direct, text: "Everybody on board is safe,", attributedAs: Ida Rolf, attribution: named }
                """);
        FILES.put("claims", """
                # Questions of fact, with an account for each place in which a source answers them:
                #
                # - slug: people-rescued
                #   question: How many people were rescued?
                #   unit: people
                #   accounts:
                #     - { in: harbour-post:2, asWritten: about 40, value: { about: 40 } }
                """);
        FILES.put("omissions", """
                # What the documents print and the record leaves out on purpose. Without `words` the whole paragraph is meant:
                #
                # - in: harbour-post:4
                #   reason: Invitation to a newsletter.
                """);
    }

    private NewDataset() {}

    /**
     * @param root a folder that is empty, or is not there yet
     * @throws IOException if it has files, or cannot be written; the message says which
     */
    public static void create(Path root) throws IOException {
        if (Files.exists(root) && !Files.isDirectory(root)) {
            throw new IOException(root + " is a file; name a folder.");
        }
        if (Files.isDirectory(root) && !isEmpty(root)) {
            throw new IOException(root + " is not empty; name a folder that is, or that is not there yet.");
        }
        Files.createDirectories(root.resolve("documents"));
        Files.createDirectories(root.resolve("schema"));
        Files.writeString(
                root.resolve("dataset.yaml"),
                head("dataset") + "title: A story still to be told\nlicence: CC-BY-4.0\n");
        copySchema("dataset", root);
        for (Map.Entry<String, String> file : FILES.entrySet()) {
            Files.writeString(
                    root.resolve(file.getKey() + ".yaml"),
                    head(file.getKey()) + "\n" + file.getValue()
                            + "\n# Take this line out as you write the first record.\n" + EMPTY + "\n");
            copySchema(file.getKey(), root);
        }
        // Files that need not be there: their authors begin them with the line that names the schema.
        copySchema("kinds", root);
        copySchema("withdrawn", root);
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            return !files.iterator().hasNext();
        }
    }

    private static String head(String section) {
        return "# yaml-language-server: $schema=schema/" + section + ".schema.json\n";
    }

    private static void copySchema(String section, Path root) throws IOException {
        String name = "schema/" + section + ".schema.json";
        try (InputStream schema = NewDataset.class.getResourceAsStream("/onrecord/" + name)) {
            if (schema == null) {
                throw new IllegalStateException(name + " was not packaged.");
            }
            Files.copy(schema, root.resolve(name));
        }
    }
}
