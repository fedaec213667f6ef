package dev.onrecord.proof;

import static java.util.Objects.requireNonNull;

import dev.onrecord.file.FileTree;
import dev.onrecord.file.NotUtf8Exception;
import dev.onrecord.source.Source;
import dev.onrecord.source.SourceDocument;
import dev.onrecord.text.Counted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A folder with the documents of a record, which may stand in folders below it. Beside what {@link FileTree} passes
 * over, it may have pages about the documents that no source names.
 */
final class DocumentFolder {

    /** How many files that no source names are listed. */
    private static final int MOST_UNKNOWN = 100;

    private static final Pattern BESIDE = Pattern.compile("(?:.*/)?(?:.*\\.md|README.*|LICEN[CS]E.*|NOTICE.*)");

    private final Path folder;
    private final Path real;
    private final Report report;
    private final Map<String, FileTree.Leaf> files = new TreeMap<>();
    private final Map<String, String> sources = new HashMap<>();
    private final Map<String, Document> read = new HashMap<>();

    /** The links that lead out of the folder, with what is behind each. */
    private final Map<String, Path> outward = new TreeMap<>();

    private DocumentFolder(Path folder, Report report) throws IOException {
        this.folder = folder;
        this.real = folder.toRealPath();
        this.report = report;
        FileTree.of(folder).forEach(leaf -> files.put(leaf.name(), leaf));
    }

    /**
     * @param folder a folder, or a link to one
     * @param sources the sources of the record, in the order of their slugs
     * @param report takes what is wrong with the documents
     * @return the documents that are those of the record, by the slugs of their sources
     * @throws IOException if the folder cannot be read; the message says why
     */
    static Map<String, Document> read(Path folder, List<Source> sources, Report report) throws IOException {
        DocumentFolder documents = new DocumentFolder(folder, report);
        sources.forEach(documents::read);
        documents.reportUnknown();
        documents.reportLinks();
        return documents.read;
    }

    private void read(Source source) {
        String file = source.document.file();
        String other = sources.putIfAbsent(file, source.slug);
        if (other != null) {
            report.problem(
                    source.slug,
                    source.slug + ": " + file + " is the document of " + other
                            + ", too; a document is one source, or its answers count twice.");
        }
        FileTree.Leaf leaf = files.get(file);
        if (leaf == null) {
            report.problem(
                    source.slug, source.slug + ": there is no " + file + " in " + folder + "." + elsewhere(file));
        } else if (leaf.problem() != null) {
            report.problem(source.slug, source.slug + ": " + file + " " + leaf.problem());
        } else {
            noteLink(leaf);
            read(source, leaf);
        }
    }

    /** @return whether the file is behind a link that leads out of the folder */
    private boolean noteLink(FileTree.Leaf leaf) {
        String name = "";
        for (String part : leaf.name().split("/")) {
            name = name.isEmpty() ? part : name + "/" + part;
            Path link = real.resolve(name);
            if (Files.isSymbolicLink(link) && leadsOut(link, name)) {
                return true;
            }
        }
        return false;
    }

    private boolean leadsOut(Path link, String name) {
        try {
            Path target = link.toRealPath();
            if (!target.startsWith(real)) {
                outward.put(name, target);
                return true;
            }
        } catch (IOException e) {
            // A link to nothing has a line of its own.
        }
        return false;
    }

    private void reportLinks() {
        outward.forEach((name, target) -> report.note(name + ": is a link out of the folder, to " + target
                + "; what the record names was read there, and nothing else"));
    }

    /** @return where in the folders below a file of that name is */
    private String elsewhere(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        return files.keySet().stream()
                .filter(other -> other.substring(other.lastIndexOf('/') + 1).equals(name))
                .findFirst()
                .map(other -> " There is " + other + ": write that in `file`, or move it.")
                .orElse("");
    }

    private static Locale language(Source source) {
        return source.language == null ? Locale.ROOT : Locale.forLanguageTag(source.language);
    }

    private void read(Source source, FileTree.Leaf leaf) {
        try {
            Document document = Document.read(leaf.path(), language(source));
            if (isTheOne(document, source)) {
                read.put(source.slug, document);
            }
        } catch (NotUtf8Exception e) {
            report.problem(
                    source.slug,
                    source.slug + ": " + leaf.name() + (e.line() > 0 ? ":" + e.line() + " " : " ") + e.getMessage());
        } catch (IOException e) {
            report.problem(source.slug, source.slug + ": " + leaf.name() + " " + e.getMessage());
        }
    }

    /** @return whether it is the document that was read; in another one nothing can be checked */
    private boolean isTheOne(Document document, Source source) {
        SourceDocument recorded = source.document;
        if (!document.sha256().equals(recorded.sha256())) {
            report.problem(
                    source.slug,
                    source.slug + ": " + recorded.file() + " is not the document that was read: its SHA-256 is "
                            + document.sha256() + "." + hint(document) + " Its citations were not checked.");
            return false;
        }
        if (document.paragraphs().size() != recorded.paragraphs() || document.characters() != recorded.characters()) {
            report.problem(
                    source.slug,
                    "%s: %s has %s and %s; the record says %s and %s."
                            .formatted(
                                    source.slug,
                                    recorded.file(),
                                    Counted.of(document.paragraphs().size(), "paragraph"),
                                    Counted.of(document.characters(), "character"),
                                    recorded.paragraphs(),
                                    recorded.characters()));
        }
        report.document("%s: %s, %s, %s"
                .formatted(
                        source.slug,
                        recorded.file(),
                        Counted.of(document.paragraphs().size(), "paragraph"),
                        Counted.of(document.characters(), "character")));
        if (document.isPageByAnotherName(recorded.file())) {
            report.note(
                    recorded.file()
                            + ": is HTML, whose tags are read as words; call it .html, or take its text in with `onrecord add`");
        }
        return true;
    }

    private static String hint(Document document) {
        return (document.hasByteOrderMark() ? " It begins with a byte order mark." : "")
                + (document.hasCarriageReturns() ? " Its lines end with CRLF." : "");
    }

    private FileTree.Leaf leaf(String file) {
        return requireNonNull(files.get(file));
    }

    /** Folders below may hold more than documents: what is in them is listed, and is no problem. */
    private void reportUnknown() {
        Set<String> unknown = new HashSet<>(files.keySet());
        unknown.removeAll(sources.keySet());
        unknown.removeIf(file -> BESIDE.matcher(file).matches());
        // What else is behind a link out of the folder may be a whole disk, and none of it is the author's concern.
        unknown.removeIf(file -> noteLink(leaf(file)) && file.indexOf('/') >= 0);
        unknown.stream().sorted().limit(MOST_UNKNOWN).forEach(file -> {
            String problem = leaf(file).problem();
            if (file.indexOf('/') < 0) {
                report.problem(
                        null,
                        problem == null ? file + ": no source of the record is this document." : file + ": " + problem);
            } else {
                report.note(file + ": not looked at, since no source of the record is this document");
            }
        });
        if (unknown.size() > MOST_UNKNOWN) {
            report.problem(
                    null, (unknown.size() - MOST_UNKNOWN) + " more files: no source of the record is any of them.");
        }
    }
}
