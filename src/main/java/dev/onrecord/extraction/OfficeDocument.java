package dev.onrecord.extraction;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * The text of a document of Word (Office Open XML, ECMA-376, part 1, §17) or of LibreOffice (OpenDocument 1.3, part 3,
 * §5), a line for each of its paragraphs. What was deleted, notes of editors, and notes at the foot are no part of it.
 */
final class OfficeDocument {

    private static final String WORD = "word/document.xml";
    private static final String OPEN_DOCUMENT = "content.xml";
    private static final String MANIFEST = "META-INF/manifest.xml";

    /** Pictures and the like are unpacked and thrown away; an archive that unpacks to more is an attack. */
    private static final long MOST_UNPACKED = 512L * 1024 * 1024;

    private static final Set<String> PARAGRAPHS = Set.of("w:p", "text:p", "text:h");
    /** With the fields of OpenDocument, which hold what they show (§7). */
    private static final Set<String> TEXTS = Set.of(
            "w:t",
            "m:t",
            "text:p",
            "text:h",
            "text:span",
            "text:a",
            "text:ruby-base",
            "text:meta",
            "text:date",
            "text:time",
            "text:title",
            "text:author-name",
            "text:bookmark-ref",
            "text:reference-ref",
            "text:user-field-get",
            "text:variable-get",
            "text:sequence",
            "text:placeholder");

    /** As deep as any editor nests. */
    private static final int DEEPEST = 512;

    private static final Set<String> BREAKS = Set.of("w:br", "w:cr", "text:line-break");
    private static final Set<String> BLANKS = Set.of("w:tab", "text:tab", "text:s");
    private static final Set<String> BESIDE = Set.of(
            "w:del",
            "w:movefrom",
            "w:instrtext",
            "mc:fallback",
            "office:annotation",
            "text:tracked-changes",
            "text:note",
            "text:ruby-text",
            "text:hidden-text",
            "w:rt");

    /** Frames with a text of their own. */
    private static final Set<String> BOXES = Set.of("w:txbxcontent", "draw:text-box");

    /** The text of those within the paragraph that is being read. */
    private final StringBuilder boxes = new StringBuilder();

    /** The names of OpenDocument's styles that raise what has them. */
    private final Set<String> raisedStyles;

    private OfficeDocument(Set<String> raisedStyles) {
        this.raisedStyles = raisedStyles;
    }

    /** @return whether the file is an archive, as such documents are */
    static boolean isOne(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    /**
     * @param bytes an archive
     * @return the text of the document that it is, with a line feed behind each paragraph
     * @throws IOException if it is none, or cannot be read; the message says why, as the rest of a sentence
     */
    static String read(byte[] bytes) throws IOException {
        Map<String, byte[]> parts = parts(bytes);
        byte[] manifest = parts.get(MANIFEST);
        if (manifest != null && new String(manifest, StandardCharsets.UTF_8).contains("encryption-data")) {
            throw new IOException("is protected by a password; save it without one.");
        }
        byte[] content = parts.getOrDefault(WORD, parts.get(OPEN_DOCUMENT));
        if (content == null) {
            throw new IOException(
                    "is a ZIP file or a table, and no document of Word; unpack it and add what is in it.");
        }
        return textOf(content);
    }

    /**
     * @param bytes a document of LibreOffice in a single file of XML
     * @return its text, as {@link #read} gives it
     * @throws IOException as for {@link #read}
     */
    static String readFlat(byte[] bytes) throws IOException {
        return textOf(bytes);
    }

    private static String textOf(byte[] content) throws IOException {
        Document xml =
                Jsoup.parse(new ByteArrayInputStream(content), StandardCharsets.UTF_8.name(), "", Parser.xmlParser());
        if (ElementDepth.isAbove(DEEPEST, xml)) {
            throw new IOException("has elements in one another to more than " + DEEPEST + " levels, and is not read.");
        }
        StringBuilder text = new StringBuilder();
        OfficeDocument document = new OfficeDocument(raisedStyles(xml));
        document.write(xml, false, text);
        return text.append(document.boxes).toString();
    }

    private static Map<String, byte[]> parts(byte[] bytes) throws IOException {
        Map<String, byte[]> parts = new HashMap<>();
        long unpacked = 0;
        try (ZipInputStream archive = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                boolean isRead = Set.of(WORD, OPEN_DOCUMENT, MANIFEST).contains(entry.getName());
                if (isRead) {
                    byte[] part = archive.readNBytes(ExtractedText.LARGEST_FILE + 1);
                    if (part.length > ExtractedText.LARGEST_FILE) {
                        throw new IOException("is larger than 32 MiB when unpacked, the most that is read; split it.");
                    }
                    parts.put(entry.getName(), part);
                    unpacked += part.length;
                } else {
                    unpacked += skipped(archive, MOST_UNPACKED - unpacked);
                }
            }
        } catch (ZipException e) {
            String why = String.valueOf(e.getMessage());
            throw new IOException(
                    why.contains("encrypted")
                            ? "is protected by a password; save it without one."
                            : "is damaged, and cannot be unpacked: " + why + ".",
                    e);
        } catch (EOFException e) {
            throw new IOException("is cut off; copy or load it again.", e);
        }
        return parts;
    }

    private static long skipped(InputStream archive, long most) throws IOException {
        byte[] buffer = new byte[65_536];
        long count = 0;
        for (int read = archive.read(buffer); read >= 0; read = archive.read(buffer)) {
            count += read;
            if (count > most) {
                throw new IOException("unpacks to more than 512 MiB, and is not read.");
            }
        }
        return count;
    }

    /** What Word neither shows nor prints (§17.3.2.41). */
    private static boolean isHidden(Element run) {
        return run.children().stream()
                .filter(properties -> properties.normalName().equals("w:rpr"))
                .flatMap(properties -> properties.children().stream())
                .anyMatch(property -> property.normalName().equals("w:vanish")
                        && !property.attr("w:val").matches("0|false|off"));
    }

    /** What Word or a style of OpenDocument raises above the line (§17.3.2.42; ODF, §20.384). */
    private boolean isRaised(Node node) {
        for (Element element = (Element) node; element != null; element = element.parent()) {
            if (element.normalName().equals("w:r")) {
                return element.children().stream()
                        .filter(properties -> properties.normalName().equals("w:rpr"))
                        .flatMap(properties -> properties.children().stream())
                        .anyMatch(property -> property.normalName().equals("w:vertalign")
                                && property.attr("w:val").equals("superscript"));
            }
            if (raisedStyles.contains(element.attr("text:style-name"))) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> raisedStyles(Document xml) {
        return xml.getElementsByTag("style:text-properties").stream()
                .filter(style -> style.attr("style:text-position").matches("super.*|[1-9].*"))
                .map(Element::parent)
                .filter(Objects::nonNull)
                .map(style -> style.attr("style:name"))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
    }

    private void write(Node node, boolean isText, StringBuilder text) {
        for (Node child : node.childNodes()) {
            if (child instanceof TextNode words && isText) {
                String shown = words.getWholeText().replace('\n', ' ');
                text.append(isDigits(shown) && isRaised(node) ? Superscript.of(shown) : shown);
            } else if (child instanceof Element element) {
                write(element, text);
            }
        }
    }

    private static boolean isDigits(String words) {
        return words.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    private void write(Element element, StringBuilder text) {
        String name = element.normalName();
        boolean isHidden = name.equals("w:r") && isHidden(element)
                || element.attr("text:display").equals("none");
        if (BESIDE.contains(name) || isHidden) {
            return;
        }
        if (BREAKS.contains(name)) {
            text.append('\n');
        } else if (BLANKS.contains(name)) {
            text.append(' ');
        } else if (name.equals("w:nobreakhyphen")) {
            text.append('\u2011');
        } else if (name.equals("w:softhyphen")) {
            text.append('\u00AD');
        }
        if (BOXES.contains(name)) {
            // It stands beside the paragraph that it hangs on, and is no part of its sentences.
            write(element, false, boxes);
            return;
        }
        write(element, TEXTS.contains(name), text);
        if (PARAGRAPHS.contains(name) && !isJoinedToNext(element)) {
            text.append('\n');
            if (text != boxes) {
                text.append(boxes);
                boxes.setLength(0);
            }
        }
    }

    /** The mark at the end of the paragraph was deleted, so that the next one goes on with it (§17.13.5.15). */
    private static boolean isJoinedToNext(Element paragraph) {
        return paragraph.children().stream()
                .filter(properties -> properties.normalName().equals("w:ppr"))
                .flatMap(properties -> properties.children().stream())
                .filter(mark -> mark.normalName().equals("w:rpr"))
                .flatMap(mark -> mark.children().stream())
                .anyMatch(change -> change.normalName().equals("w:del"));
    }
}
