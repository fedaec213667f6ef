package dev.onrecord.authoring;

import dev.onrecord.extraction.ExtractedText;
import dev.onrecord.extraction.ExtractedText.Head;
import dev.onrecord.file.FileTree;
import dev.onrecord.file.NotUtf8Exception;
import dev.onrecord.finder.ByLine;
import dev.onrecord.finder.Span;
import dev.onrecord.proof.Document;
import dev.onrecord.text.Counted;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes a file into the documents of a dataset, and enters its source behind those there are. */
public final class SourceAdder {

    private static final int LONGEST_LINE = 255;

    /** With the addresses of its links. */
    private static final int LONGEST_HEADING = 4096;

    private static final Pattern WEB_ADDRESS = Pattern.compile("https?://[^/?#\\s]+(?:[/?#]\\S*)?");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*");

    private static final String WITHOUT_NAME = "document";

    /** Windows has no files of these names, whatever they end with. */
    private static final Pattern OF_DEVICE = Pattern.compile("con|prn|aux|nul|(?:com|lpt)[0-9]");

    private final DatasetFolder dataset;

    /** @param dataset a dataset with a file {@code sources.yaml}, or none yet */
    public SourceAdder(DatasetFolder dataset) {
        this.dataset = dataset;
    }

    /**
     * What an author says of a file; null where it is to be found out.
     *
     * @param slug of its source
     * @param language as a BCP 47 tag
     * @param encoding of the file
     */
    public record Said(
            @Nullable String slug,
            @Nullable String language,
            @Nullable String encoding) {}

    /**
     * @param file a text, a saved page, or a document of Word, OpenDocument or PDF
     * @param said what its author says of it
     * @return what was done, in a line
     * @throws IOException if it cannot be taken in; nothing was written then, and the message says why
     */
    public String add(Path file, Said said) throws IOException {
        DatasetLock lock = DatasetLock.of(dataset.seeds());
        try {
            return addAlone(file, said);
        } finally {
            lock.close();
        }
    }

    private String addAlone(Path file, Said said) throws IOException {
        byte[] bytes = read(file);
        String name = file.getFileName().toString();
        String slug = said.slug() == null ? freeSlug(name) : said.slug();
        ExtractedText extracted = ExtractedText.of(bytes, name, said.encoding(), said.language());
        String text = extracted.text();
        Head head = extracted.head();
        String title = head.title() == null ? title(text, isMarkdown(name)) : head.title();
        String language = language(said, head, text);
        byte[] kept = text.getBytes(StandardCharsets.UTF_8);
        Document document = document(kept, language);
        Path target = dataset.documents().resolve(slug + ".txt");
        if (isTaken(slug)) {
            throw new IOException("is not taken in: there is " + target + "; `--name` gives it another name.");
        }
        String sources = sources();
        if (Pattern.compile("(?m)^\\s*(?:-\\s*)?\\{?\\s*(?:slug:\\s*[\"']?" + Pattern.quote(slug)
                        + "[\"']?\\s*(?:[,#}].*)?)$")
                .matcher(sources)
                .find()) {
            throw new IOException("is not taken in: there is a source '" + slug + "'; `--name` gives it another name.");
        }
        Optional<String> withdrawn = WithdrawnSources.of(dataset.seeds()).place(slug);
        if (withdrawn.isPresent()) {
            throw new IOException("is not taken in: the source '" + slug + "' was withdrawn, at " + withdrawn.get()
                    + "; `--name` gives it another name.");
        }
        if (sources.contains(document.sha256())) {
            throw new IOException("is not taken in: the source '" + slugOf(document, sources) + "' has the same text.");
        }
        write(target, kept, appended(sources, record(slug, title, head, language, document)));
        return "%s: read as %s, %s; %s, %s; source '%s'."
                .formatted(
                        name,
                        extracted.format(),
                        language,
                        Counted.of(document.paragraphs().size(), "paragraph"),
                        Counted.of(document.characters(), "character"),
                        slug);
    }

    private void write(Path target, byte[] kept, String sources) throws IOException {
        Files.createDirectories(dataset.documents());
        try {
            Files.write(target, kept);
            AtomicFile.write(sourcesFile(), sources);
        } catch (IOException e) {
            // A document that no source names would stand in the way of the next try.
            Files.deleteIfExists(target);
            throw e;
        }
    }

    private static String slugOf(Document document, String sources) {
        String before = sources.substring(0, sources.indexOf(document.sha256()));
        Matcher slugs =
                Pattern.compile("(?:^|[\\s{])slug:\\s*[\"']?([a-z0-9-]+)").matcher(before);
        String last = "";
        while (slugs.find()) {
            last = slugs.group(1);
        }
        return last;
    }

    private static byte[] read(Path file) throws IOException {
        if (!Files.exists(file)) {
            // A name in another encoding cannot be said to Java.
            String whyNot = file.toString().indexOf('\uFFFD') >= 0
                    ? "cannot be opened, for its name is not in UTF-8; rename it."
                    : "is not there.";
            throw new IOException(Files.isSymbolicLink(file) ? "is a link to where nothing is." : whyNot);
        }
        if (Files.isDirectory(file)) {
            throw new IOException("is a folder; name the files in it.");
        }
        if (!Files.isRegularFile(file)) {
            throw new IOException("is a pipe, a socket or a device, and no file.");
        }
        byte[] bytes = FileTree.read(file, ExtractedText.LARGEST_FILE);
        if (bytes.length == 0) {
            throw new IOException("is empty.");
        }
        return bytes;
    }

    private static Document document(byte[] kept, String language) throws IOException {
        try {
            return new Document(kept, Locale.forLanguageTag(language));
        } catch (NotUtf8Exception e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static String language(Said said, Head head, String text) throws IOException {
        String language = said.language() == null ? head.language() : said.language();
        if (language == null || !LANGUAGE.matcher(language).matches()) {
            language = ExtractedText.language(text);
        }
        if (language == null) {
            throw new IOException(
                    "is in a language that is not known; `--language` says which, as in `--language en`.");
        }
        return language;
    }

    /** YAML at the beginning of Markdown, as makers of sites have it. */
    private static final Pattern FRONT_MATTER = Pattern.compile("\\s*---[ \t]*\\R(?:(?!---).*\\R){0,100}?---[ \t]*\\R");

    /** What press releases have above their titles. */
    private static final Pattern LABEL = Pattern.compile(
            "(?:for immediate release|(?:press|media|news) (?:release|statement)|pressemitteilung|presseinformation|comunicado(?: de prensa)?"
                    + "|nota de prensa|comunicado (?:de|à) imprensa|communiqué(?: de presse)?|comunicato stampa|persbericht|pressmeddelande"
                    + "|pressemeddelelse|pressemelding|lehdistötiedote|komunikat prasowy|tisková zpráva|пресс-релиз|прес-реліз|basın bülteni"
                    + "|siaran pers|thông cáo báo chí|新闻稿|보도자료|プレスリリース|بيان صحفي)[:.]?"
                    + "|(?:media )?(?:contact|contacto|kontakt|contatti?|contacts?) ?:.*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern FRONT_TITLE = Pattern.compile("(?m)^title:[ \t]*(\\S.*?)[ \t]*$");

    /** @return the first line where it reads like a title: short, and no sentence */
    private static @Nullable String title(String text, boolean isMarkdown) {
        Matcher frontMatter = FRONT_MATTER.matcher(text);
        boolean hasFrontMatter = isMarkdown && frontMatter.lookingAt();
        Matcher named = hasFrontMatter ? FRONT_TITLE.matcher(frontMatter.group()) : null;
        if (named != null && named.find()) {
            String written = named.group(1);
            return written.matches("([\"']).+\\1") ? written.substring(1, written.length() - 1) : written;
        }
        String first = (hasFrontMatter ? text.substring(frontMatter.end()) : text)
                .lines()
                .map(line -> isMarkdown ? withoutMarkup(line) : line.strip())
                .filter(line -> !line.isEmpty() && !LABEL.matcher(line).matches())
                .findFirst()
                .orElse("");
        boolean sentence = first.matches(".*[.:;,，。؛،]$");
        boolean only = text.lines().filter(line -> !line.isEmpty()).limit(2).count() == 1;
        return sentence || only || first.codePointCount(0, first.length()) > LONGEST_LINE ? null : first;
    }

    private static boolean isMarkdown(String name) {
        return name.toLowerCase(Locale.ROOT).matches(".*\\.(?:md|markdown)");
    }

    /** The signs of a heading are no part of it. */
    private static String withoutMarkup(String line) {
        // Of a line that is no title with all its signs, they are not looked for: that takes the square of its length.
        if (line.length() > LONGEST_HEADING) {
            return line.strip();
        }
        return line.strip()
                .replaceFirst("^#{1,6}(?:\\s+(.*?))?\\s*#*$", "$1")
                .replaceAll("!?\\[([^\\]]*)\\]\\([^)]*\\)", "$1")
                .replaceAll("(?<![\\p{L}\\p{N}])([*_`]{1,3})(\\S(?:[^\\r\\n]*?\\S)??)\\1(?![\\p{L}\\p{N}])", "$2");
    }

    /** Names that have no letter of ASCII's are all called alike, and are counted. */
    private String freeSlug(String name) {
        String slug = slug(name);
        String free = slug;
        for (int number = 2; slug.equals(WITHOUT_NAME) && isTaken(free); number++) {
            free = slug + "-" + number;
        }
        return free;
    }

    private boolean isTaken(String slug) {
        return Files.exists(dataset.documents().resolve(slug + ".txt"));
    }

    private static String slug(String name) {
        int dot = name.lastIndexOf('.');
        String slug = ProposedSlug.of(dot > 0 ? name.substring(0, dot) : name);
        if (slug.isEmpty()) {
            return WITHOUT_NAME;
        }
        return OF_DEVICE.matcher(slug).matches() ? slug + "-" + WITHOUT_NAME : slug;
    }

    private Path sourcesFile() {
        Path yml = dataset.seeds().resolve("sources.yml");
        return Files.exists(yml) ? yml : dataset.seeds().resolve("sources.yaml");
    }

    private String sources() throws IOException {
        Path file = sourcesFile();
        if (!Files.exists(dataset.seeds().resolve("dataset.yaml"))) {
            throw new IOException("is not taken in: " + dataset.root() + " is no dataset; `onrecord init "
                    + dataset.root() + "` makes one.");
        }
        return Files.exists(file)
                ? new String(FileTree.read(file, ExtractedText.LARGEST_FILE), StandardCharsets.UTF_8)
                : "";
    }

    /** The record goes behind all others, or into the place of the list of none. */
    private static String appended(String sources, String record) {
        String lineEnd = sources.contains("\r\n") ? "\r\n" : "\n";
        String added = record.replace("\n", lineEnd);
        Span empty = emptyList(sources);
        if (empty != null) {
            return sources.substring(0, empty.start())
                    + added
                    + sources.substring(empty.end()).replaceFirst("^\r?\n", "");
        }
        boolean ended = sources.isEmpty() || sources.endsWith("\n");
        boolean first = sources.lines().allMatch(line -> line.isBlank() || line.startsWith("#"));
        return sources + (ended ? "" : lineEnd) + (first ? "" : lineEnd) + added;
    }

    private static @Nullable Span emptyList(String sources) {
        var list = Pattern.compile("(?m)(?:^# Take this line out.*\\R)?^\\[\\][ \t]*$")
                .matcher(sources);
        return list.find() ? new Span(list.start(), list.end()) : null;
    }

    private static String record(String slug, @Nullable String title, Head head, String language, Document document) {
        StringBuilder record = new StringBuilder("- slug: " + slug + "\n");
        record.append(
                fitting("title", title).orElseGet(() -> "  label: " + QuotedScalar.of(slug.replace('-', ' ')) + "\n"));
        fitting("publisher", head.publisher()).ifPresent(record::append);
        List<String> paragraphs =
                document.paragraphs().stream().map(Document.Paragraph::text).toList();
        String byLine = ByLine.author(paragraphs, document.language());
        fitting("author", head.author() == null ? byLine : head.author()).ifPresent(record::append);
        record.append(published(slug, head, PublicationDay.find(paragraphs, document.language())));
        record.append("  language: ").append(language).append('\n');
        Optional.ofNullable(head.url())
                .filter(url -> WEB_ADDRESS.matcher(url).matches())
                .flatMap(url -> fitting("url", url))
                .ifPresent(record::append);
        return record.append("  document:\n    file: ")
                .append(slug)
                .append(".txt\n    sha256: ")
                .append(document.sha256())
                .append("\n    paragraphs: ")
                .append(document.paragraphs().size())
                .append("\n    characters: ")
                .append(document.characters())
                .append('\n')
                .toString();
    }

    /** What a page's head says comes first; what the text prints is cited. */
    private static String published(String slug, Head head, @Nullable PublicationDay printed) {
        if (head.published() != null) {
            return "  published: { date: " + head.published() + ", basis: stated }\n";
        }
        return printed == null
                ? ""
                : "  published: { date: %s, asWritten: %s, basis: stated, cites: [%s:%s] }\n"
                        .formatted(printed.date(), QuotedScalar.of(printed.words()), slug, printed.paragraph());
    }

    /** @return the line of the record that gives the text, where it fits into one */
    private static Optional<String> fitting(String key, @Nullable String text) {
        return Optional.ofNullable(text)
                .filter(given -> !given.isBlank() && given.codePointCount(0, given.length()) <= LONGEST_LINE)
                .map(given -> "  " + key + ": " + QuotedScalar.of(given) + "\n");
    }
}
