package dev.onrecord.http;

import dev.onrecord.file.FileTree;
import dev.onrecord.file.NotUtf8Exception;
import dev.onrecord.file.Utf8;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A folder of GraphQL documents: files that each are one, whose identifier is the file's name without the ending, and
 * the manifests that client tools write, which have many. Everything else in it is passed over.
 */
final class TrustedDocumentFolder {

    private static final Pattern GRAPHQL = Pattern.compile("(?i)\\.(?:graphql|gql)$");
    private static final Pattern JSON = Pattern.compile("(?i)\\.json$");

    /** In bytes: for the largest manifest of an application. */
    private static final int LARGEST = 16 * 1024 * 1024;

    private static final String BYTE_ORDER_MARK = "\ufeff";

    private final Path folder;
    private final Map<String, Listed> documents = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();

    private TrustedDocumentFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * A document of the folder.
     *
     * @param place where it stands, as problems say it
     * @param text the document, as its hash is taken
     */
    record Listed(String place, String text) {}

    /** Reads the folder, and the folders below it, as a whole. */
    static TrustedDocumentFolder read(Path folder) {
        TrustedDocumentFolder read = new TrustedDocumentFolder(folder);
        try {
            FileTree.of(folder).forEach(read::read);
        } catch (IOException e) {
            read.problems.add(folder + " " + e.getMessage());
        }
        return read;
    }

    /** @return the documents by their identifiers */
    Map<String, Listed> documents() {
        return documents;
    }

    /** @return what is wrong with files and identifiers; empty where nothing is */
    List<String> problems() {
        return problems;
    }

    private void read(FileTree.Leaf leaf) {
        boolean isDocument = GRAPHQL.matcher(leaf.name()).find();
        if (!isDocument && !JSON.matcher(leaf.name()).find()) {
            return;
        }
        String file = folder + "/" + leaf.name();
        if (leaf.problem() != null) {
            problems.add(file + ": " + leaf.problem());
            return;
        }
        try {
            String text = Utf8.decode(FileTree.read(leaf.path(), LARGEST));
            if (isDocument) {
                readDocument(file, text);
            } else {
                readManifest(file, StrictJson.read(text, file));
            }
        } catch (NotUtf8Exception e) {
            problems.add(file + (e.line() > 0 ? ":" + e.line() : "") + ": " + e.getMessage());
        } catch (IOException e) {
            problems.add(file + ": " + e.getMessage());
        } catch (RequestError e) {
            problems.add(e.getMessage());
        }
    }

    private void readDocument(String file, String text) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        String document = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        add(GRAPHQL.matcher(name).replaceFirst(""), file, file, document);
    }

    /** Relay and GraphQL Code Generator write an object of texts by identifiers, and Apollo a list of operations. */
    private void readManifest(String file, JsonValue manifest) {
        if (manifest instanceof JsonObject object && object.get("operations") instanceof JsonArray operations) {
            operations.forEach(operation -> readOperation(file, operation));
        } else if (manifest instanceof JsonObject object) {
            object.forEach((id, text) -> readEntry(file, id, text));
        } else {
            problems.add(file + ": is no manifest; write an object that has the text of each document by its"
                    + " identifier, or Apollo's, with `operations`.");
        }
    }

    private void readOperation(String file, JsonValue operation) {
        if (operation instanceof JsonObject object && object.get("id") instanceof JsonString id) {
            readEntry(file, id.getString(), object.get("body"));
        } else {
            problems.add(file + ": has an operation without an `id`.");
        }
    }

    private void readEntry(String file, String id, @Nullable JsonValue text) {
        if (text instanceof JsonString document) {
            add(id, file, file + ": " + id, document.getString());
        } else {
            problems.add(file + ": " + id + ": is no text of a document.");
        }
    }

    private void add(String id, String file, String place, String text) {
        String wrong = DocumentIdentifier.problem(id);
        if (wrong != null) {
            problems.add(file + ": " + wrong);
        } else if (DocumentIdentifier.isHash(id) && !id.equals(DocumentIdentifier.ofText(text))) {
            problems.add(place + ": is not the SHA-256 of the document.");
        } else {
            Listed before = documents.putIfAbsent(id, new Listed(place, text));
            if (before != null && !before.text().equals(text)) {
                problems.add(file + ": has another document '" + id + "' than " + before.place() + ".");
            }
        }
    }
}
