package dev.onrecord.seed;

import dev.onrecord.source.Source;
import dev.onrecord.source.SourceDocument;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;

/** Reads sources. */
final class SourceReader {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    /** Below the folder, and not hidden: no part of the path begins with a dot. */
    private static final Pattern FILE = Pattern.compile("[^./\\\\][^/\\\\]*(?:/[^./\\\\][^/\\\\]*)*");

    /** No document has such a digest: it stands for one until {@code verify --write} fills it in. */
    private static final Pattern PLACEHOLDER = Pattern.compile("0{32}.*|(.)\\1*");

    private final Evidence evidence;
    private final Map<String, SeedPosition> files = new HashMap<>();
    private final Map<String, SeedPosition> digests = new HashMap<>();

    SourceReader(Evidence evidence) {
        this.evidence = evidence;
    }

    @SuppressWarnings("NullAway") // As of Fields.required.
    void read(Fields fields, Source source) {
        source.title = fields.perhapsLine("title");
        source.label = fields.has("label") ? fields.line("label") : source.title;
        if (!fields.has("title") && !fields.has("label")) {
            fields.problem(
                    "title",
                    "is missing; expected the title as printed, or a `label` in your own words where there is none.");
        }
        source.publisher = fields.perhapsLine("publisher");
        source.author = fields.perhapsLine("author");
        source.published = evidence.day(fields, "published");
        Chronology.checkIsPast(fields, "published", source.published, "a document that was read has been published.");
        source.language = fields.required("language", "a BCP 47 tag, as in en", LanguageTag::read);
        source.url = fields.optional("url", SourceReader::url);
        Fields document = fields.within("document", "file, sha256, paragraphs and characters");
        source.document = document(document);
        if (document != null && source.document != null) {
            checkOneSource(document, source.document);
        }
    }

    /** A document is one source, or its answers count twice. */
    private void checkOneSource(Fields fields, SourceDocument document) {
        if (PLACEHOLDER.matcher(document.sha256()).matches()) {
            return;
        }
        SeedPosition file = files.putIfAbsent(document.file(), fields.place());
        SeedPosition text = digests.putIfAbsent(document.sha256(), fields.place());
        if (file != null) {
            fields.problem(
                    "file",
                    "'" + document.file() + "' is the document of another source, at " + file
                            + "; a document is one source.");
        } else if (text != null) {
            fields.problem(
                    "sha256",
                    "is that of another source, at " + text
                            + "; the same text is one document, and that is one source.");
        }
    }

    private static @Nullable SourceDocument document(@Nullable Fields fields) {
        if (fields == null) {
            return null;
        }
        String file = fields.required("file", "text", SourceReader::file);
        String sha256 = fields.required("sha256", "64 hexadecimal digits", SourceReader::sha256);
        Integer paragraphs = fields.required("paragraphs", "how many non-blank lines it has", Scalars.wholeNumber(1));
        Integer characters = fields.required("characters", "how many code points it has", Scalars.wholeNumber(1));
        if (file == null || sha256 == null || paragraphs == null || characters == null) {
            return null;
        }
        if (paragraphs > characters) {
            fields.problem("paragraphs", paragraphs + " are more than it has characters, " + characters + ".");
        }
        return new SourceDocument(file, sha256, paragraphs, characters);
    }

    private static String file(Node node) {
        String file = Scalars.text(node);
        if (!FILE.matcher(file).matches()) {
            throw new IllegalArgumentException(
                    "'" + Scalars.shortened(file)
                            + "' is not a file of the folder with the documents; write its name, as in article.txt or 2025/article.txt.");
        }
        return file;
    }

    private static String url(Node node) {
        String text = Scalars.text(node);
        try {
            URI url = new URI(text);
            boolean web = "https".equalsIgnoreCase(url.getScheme()) || "http".equalsIgnoreCase(url.getScheme());
            if (web && url.getRawAuthority() != null) {
                return text;
            }
        } catch (URISyntaxException e) {
            int at = Math.min(Math.max(e.getIndex(), 0), text.length() - 1);
            if (text.matches("https?://[^/?#\\s]+[/?#]\\S*")) {
                throw new IllegalArgumentException(
                        "'%s' is not a URL: '%c' stands in none; write it as %s."
                                .formatted(Scalars.shortened(text), text.charAt(at), "%%%02X".formatted((int)
                                                text.charAt(at))),
                        e);
            }
        }
        throw new IllegalArgumentException("'" + Scalars.shortened(text)
                + "' is not the address of a page; write it in full, as in https://example.org/article.");
    }

    private static String sha256(Node node) {
        String digest = Scalars.text(node);
        if (!SHA256.matcher(digest).matches()) {
            throw new IllegalArgumentException(
                    "'" + Scalars.shortened(digest) + "' is not a SHA-256 of 64 lower-case hexadecimal digits.");
        }
        return digest;
    }
}
