package dev.onrecord.seed;

import dev.onrecord.source.Source;
import dev.onrecord.source.SourceDocument;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.Node;

/** Reads sources. */
final class SourceReader {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private final Evidence evidence;

    SourceReader(Evidence evidence) {
        this.evidence = evidence;
    }

    void read(Fields fields, Source source) {
        source.title = fields.line("title");
        source.publisher = fields.perhapsLine("publisher");
        source.author = fields.perhapsLine("author");
        source.published = evidence.date(fields, "published");
        source.language = fields.required("language", "a BCP 47 tag, as in en", SourceReader::language);
        source.url = fields.perhapsLine("url");
        source.document = document(fields.within("document", "file, sha256, paragraphs and characters"));
    }

    private static SourceDocument document(Fields fields) {
        if (fields == null) {
            return null;
        }
        String file = fields.line("file");
        String sha256 = fields.required("sha256", "64 hexadecimal digits", SourceReader::sha256);
        Integer paragraphs = fields.required("paragraphs", "how many non-blank lines it has", Fields.wholeNumber(1));
        Integer characters = fields.required("characters", "how many code points it has", Fields.wholeNumber(1));
        return paragraphs == null || characters == null
                ? null
                : new SourceDocument(file, sha256, paragraphs, characters);
    }

    private static String language(Node node) {
        String tag = Fields.text(node);
        try {
            new Locale.Builder().setLanguageTag(tag);
        } catch (IllformedLocaleException e) {
            throw new IllegalArgumentException("'" + tag + "' is not a BCP 47 tag; write en, es, pt-BR.", e);
        }
        return tag;
    }

    private static String sha256(Node node) {
        String digest = Fields.text(node);
        if (!SHA256.matcher(digest).matches()) {
            throw new IllegalArgumentException(
                    "'" + digest + "' is not a SHA-256 of 64 lower-case hexadecimal digits.");
        }
        return digest;
    }
}
