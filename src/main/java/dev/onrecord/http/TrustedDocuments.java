package dev.onrecord.http;

import dev.onrecord.error.ClientError;
import dev.onrecord.graphql.limits.Documents;
import dev.onrecord.graphql.plan.Execution;
import dev.onrecord.http.TrustedDocumentFolder.Listed;
import graphql.GraphQLError;
import graphql.language.SourceLocation;
import graphql.parser.InvalidSyntaxException;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The documents that the operator of the service has put into a folder. Clients ask them by their identifiers; with a
 * setting, these documents alone are answered. Each is valid, or the service does not start.
 */
@Singleton
class TrustedDocuments {

    private static final String FOLDER = "onrecord.http.documents";
    private static final String ONLY = "onrecord.http.documents-only";

    private final Documents documents;
    private final Execution execution;
    private final Optional<Path> folder;
    private final boolean only;

    /** By each identifier that they have. */
    private final Map<String, String> texts = new HashMap<>();

    /**
     * @param folder a folder with documents that clients may ask by `documentId`: files `*.graphql`, and manifests
     *     `*.json`
     * @param only whether nothing else is answered than the documents of that folder
     */
    TrustedDocuments(
            Documents documents,
            Execution execution,
            @ConfigProperty(name = "onrecord.http.documents") Optional<Path> folder,
            @ConfigProperty(name = "onrecord.http.documents-only", defaultValue = "false") boolean only) {
        this.documents = documents;
        this.execution = execution;
        this.folder = folder;
        this.only = only;
    }

    void load(@Observes StartupEvent start) {
        if (folder.isPresent()) {
            load(TrustedDocumentFolder.read(folder.get()));
        } else if (only) {
            throw new ConfigurationException(
                    ONLY + " is true, and there are no documents; name a folder that has some with " + FOLDER + ".",
                    Set.of(ONLY));
        }
    }

    private void load(TrustedDocumentFolder read) {
        List<String> problems = new ArrayList<>(read.problems());
        problems.addAll(problems(read.documents().values()));
        if (!problems.isEmpty()) {
            throw new ConfigurationException(
                    FOLDER + ":\n" + String.join("\n", problems) + "\n" + counted(problems.size())
                            + "; nothing is served.",
                    Set.of(FOLDER));
        }
        read.documents().forEach((id, document) -> {
            texts.put(id, document.text());
            texts.put(DocumentIdentifier.ofText(document.text()), document.text());
            // Editors end a file with a line break, which the document that clients send seldom has.
            texts.put(DocumentIdentifier.ofText(document.text().stripTrailing()), document.text());
        });
    }

    private static String counted(int problems) {
        return problems == 1 ? "1 problem" : problems + " problems";
    }

    private List<String> problems(Collection<Listed> listed) {
        List<String> problems = new ArrayList<>();
        for (Listed document : listed) {
            try {
                execution
                        .problems(documents.read(document.text()))
                        .forEach(error -> problems.add(problem(document, error)));
            } catch (InvalidSyntaxException e) {
                problems.add(problem(document, e.toInvalidSyntaxError()));
            } catch (ClientError e) {
                problems.add(document.place() + ": " + e.getMessage());
            }
        }
        return problems;
    }

    private static String problem(Listed document, GraphQLError error) {
        List<SourceLocation> locations = error.getLocations();
        String line = locations == null || locations.isEmpty()
                ? ""
                : ":" + locations.get(0).getLine();
        return document.place() + line + ": " + error.getMessage();
    }

    /** @return the document with that identifier; none where there is no such */
    Optional<String> find(String id) {
        return Optional.ofNullable(texts.get(id));
    }

    /** @return whether the service answers that document, however it is sent */
    boolean admit(String document) {
        return !only || texts.containsKey(DocumentIdentifier.ofText(document));
    }
}
