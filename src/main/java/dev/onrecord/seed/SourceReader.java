package dev.onrecord.seed;

import dev.onrecord.source.Source;
import dev.onrecord.source.SourceDocument;
import dev.onrecord.time.PartialDate;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;

/** Reads sources. */
final class SourceReader {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    /** Below the folder, and not hidden: no part of the path begins with a dot. */
    private static final Pattern FILE = Pattern.compile("[^./\\\\][^/\\\\]*(?:/[^./\\\\][^/\\\\]*)*");

    private final Evidence evidence;

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
        checkPublished(fields, source.published);
        source.language = fields.required("language", "a BCP 47 tag, as in en", LanguageTag::read);
        source.url = fields.optional("url", SourceReader::url);
        source.document = document(fields.within("document", "file, sha256, paragraphs and characters"));
    }

    private static void checkPublished(Fields fields, @Nullable PartialDate published) {
        if (published != null && Evidence.isStillToCome(published)) {
            fields.problem(
                    "published",
                    "'" + published.edtf() + "' is still to come; a document that was read has been published.");
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
