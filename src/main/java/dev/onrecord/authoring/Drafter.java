package dev.onrecord.authoring;

import dev.onrecord.extraction.ExtractedText;
import dev.onrecord.file.FileTree;
import dev.onrecord.file.NotUtf8Exception;
import dev.onrecord.proof.Document;
import dev.onrecord.seed.CheckedSeeds;
import dev.onrecord.source.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Proposes records for a document. A person decides what becomes of them: nothing is written among the records. */
public final class Drafter {

    private static final Pattern PROPOSED_ACTOR = Pattern.compile("(?m)^- slug: (\\S+)\\R  name: ");

    private Drafter() {}

    /**
     * @param dataset the folder of a dataset
     * @param seeds its records
     * @param slug of the source whose document is read
     * @return what was written, in a line
     * @throws IOException if the document cannot be read, or the draft not be written; the message says why
     */
    public static String draft(DatasetFolder dataset, CheckedSeeds seeds, String slug) throws IOException {
        Source source = seeds.source(slug);
        Document document = document(dataset, source);
        Path file = dataset.drafts().resolve(slug + ".yaml");
        if (Files.exists(file)) {
            throw new IOException("There is " + file + " already; move it away, or take it out, for a new one.");
        }
        Gazetteer gazetteer = Gazetteer.of(seeds, name -> true);
        Proposals proposals = new Proposals(document, gazetteer);
        DraftWriter writer = new DraftWriter(slug, document, gazetteer, proposals, proposedActors(dataset.drafts()));
        LocalDate published =
                source.published != null && source.published.earliest().equals(source.published.latest())
                        ? source.published.earliest()
                        : null;
        Files.createDirectories(dataset.drafts());
        String yaml = writer.write(published);
        Files.writeString(file, yaml);
        int quotations = proposals.speeches().size();
        return "%s: %s lines, with %s. Read them, and move what holds to the records."
                .formatted(file, yaml.lines().count(), quotations == 1 ? "1 quotation" : quotations + " quotations");
    }

    /** The slugs of actors that the drafts of other documents propose. */
    private static Set<String> proposedActors(Path drafts) throws IOException {
        Set<String> slugs = new HashSet<>();
        if (!Files.isDirectory(drafts)) {
            return slugs;
        }
        for (FileTree.Leaf leaf : FileTree.of(drafts)) {
            if (leaf.problem() == null && leaf.name().endsWith(".yaml")) {
                String other =
                        new String(FileTree.read(leaf.path(), ExtractedText.LARGEST_FILE), StandardCharsets.UTF_8);
                for (Matcher actor = PROPOSED_ACTOR.matcher(other); actor.find(); ) {
                    slugs.add(actor.group(1));
                }
            }
        }
        return slugs;
    }

    private static Document document(DatasetFolder dataset, Source source) throws IOException {
        Path file = dataset.documents().resolve(source.document.file());
        try {
            Document document = Document.read(file, Locale.forLanguageTag(source.language));
            if (!document.sha256().equals(source.document.sha256())) {
                throw new IOException(file + " is not the document that was entered: its SHA-256 is another one.");
            }
            return document;
        } catch (NotUtf8Exception e) {
            throw new IOException(file + " " + e.getMessage(), e);
        } catch (IOException e) {
            throw new IOException(about(file, e), e);
        }
    }

    private static String about(Path file, IOException e) {
        String message = String.valueOf(e.getMessage());
        return message.startsWith(file.toString()) ? message : file + " " + message;
    }
}
