package dev.onrecord.extraction;

import dev.onrecord.extraction.ExtractedText.Head;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/** A saved page: its main text, a line for each of its blocks, and what its head says of it. */
final class WebPage {

    /** What is no text of the page's own. */
    private static final String BESIDE = "script, style, noscript, template, svg, iframe, object, form, button, select,"
            + " input, textarea, nav, aside, footer, [hidden], [aria-hidden=true],"
            + " [style~=(?i)display\\s*:\\s*none], [style~=(?i)visibility\\s*:\\s*hidden], [role=navigation], [role=banner],"
            + " [role=complementary], [role=contentinfo], rp, dialog:not([open]), video, audio, canvas, datalist,"
            // What pages say to those alone who have them read aloud.
            + " .sr-only, .visually-hidden, .screen-reader-text";

    /** A page, or a piece of one that begins with a block. */
    private static final Pattern BEGINNING = Pattern.compile(
            "<(?:!doctype html|html|head|body|article|meta|title)[\\s>]|^\\W{0,9}<(?:p|div|h[1-6]|section|main|blockquote|ul|ol|table|span)[\\s>]",
            Pattern.CASE_INSENSITIVE);

    private static final Set<String> BREAKS = Set.of("br", "hr");

    private static final Set<String> BLOCKS = Set.of("li", "summary", "option");
    /** Within a sentence, although they may hold blocks. */
    private static final Set<String> INLINE = Set.of("ins", "del", "math");

    /** As many as browsers nest. */
    private static final int DEEPEST = 512;

    private static final Pattern DATE = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2}).*");

    private final Document page;

    private WebPage(Document page) {
        this.page = page;
    }

    /**
     * @param bytes a file
     * @return whether it begins as pages do
     */
    static boolean isOne(byte[] bytes) {
        String beginning =
                new String(bytes, 0, Math.min(bytes.length, 2_000), StandardCharsets.ISO_8859_1).replace("\0", "");
        return BEGINNING.matcher(beginning).find();
    }

    /**
     * @param bytes a page
     * @param encoding the name of its encoding; null for what the page says, else what is found out
     * @param language of its text, as a BCP 47 tag; null where it is not known
     * @throws IOException if nothing tells its encoding; the message says so
     */
    static WebPage read(byte[] bytes, @Nullable String encoding, @Nullable String language) throws IOException {
        if (encoding != null) {
            return new WebPage(parsed(bytes, EncodingNames.named(encoding).name()));
        }
        Document page = parsed(bytes, null);
        // Letters are not whole in UTF-8 by chance: it is the encoding, whatever the page, or a server, says.
        if (!page.charset().equals(StandardCharsets.UTF_8) && Encodings.isUtf8(bytes) && !Encodings.isAscii(bytes)) {
            return new WebPage(parsed(bytes, StandardCharsets.UTF_8.name()));
        }
        // Without a word of the page's own, and with a wrong one, the parser would put U+FFFD for each letter.
        if (page.charset().equals(StandardCharsets.UTF_8) && !Encodings.isUtf8(bytes)) {
            String of = language == null ? new WebPage(page).language() : language;
            return new WebPage(parsed(
                    bytes, Encodings.fitting(bytes, Encodings.of(bytes, of)).name()));
        }
        Charset shown = EncodingNames.shown(page.charset());
        return new WebPage(shown.equals(page.charset()) ? page : parsed(bytes, shown.name()));
    }

    private static Document parsed(byte[] bytes, @Nullable String encoding) throws IOException {
        Document page = Jsoup.parse(new ByteArrayInputStream(bytes), encoding, "");
        if (ElementDepth.isAbove(DEEPEST, page)) {
            throw new IOException("has elements in one another to more than " + DEEPEST
                    + " levels, which no browser shows; save its text, and add that.");
        }
        return page;
    }

    /**
     * @return its main text, and what its head says
     * @throws IOException if it has no text; the message says so
     */
    ExtractedText extracted() throws IOException {
        Head head = new Head(title(), publisher(), author(), published(), language(), url());
        return new ExtractedText(PlainText.lines(text()), page.charset().displayName() + ", HTML", head);
    }

    /** @return the heading, else what the page is shared as, else what the window is called; null where there is neither */
    private @Nullable String title() {
        for (String selector : new String[] {"h1", "article h1, main h1, [role=main] h1"}) {
            Elements headings = page.select(selector);
            if (headings.size() == 1 && !headings.text().isBlank()) {
                return headings.text().strip();
            }
        }
        String shared = attribute("meta[property=og:title]", "content");
        String title = withoutSite(shared == null ? page.title() : shared);
        return title.isBlank() ? null : title.strip();
    }

    /** What the window is called ends with the name of the site, as often as not. */
    private String withoutSite(String title) {
        String site = publisher();
        return site == null ? title : title.replaceFirst("\\s+[|–—·:-]\\s+" + Pattern.quote(site) + "\\s*$", "");
    }

    private @Nullable String language() {
        return attribute("html[lang]", "lang");
    }

    private @Nullable String publisher() {
        return attribute("meta[property=og:site_name]", "content");
    }

    private @Nullable String author() {
        return attribute("meta[name=author]", "content");
    }

    private @Nullable String url() {
        String canonical = attribute("link[rel=canonical]", "href");
        return canonical == null ? attribute("meta[property=og:url]", "content") : canonical;
    }

    /** @return the day it was published, as an EDTF date; null where the page does not say */
    private @Nullable String published() {
        String time = attribute("meta[property=article:published_time]", "content");
        time = time == null ? attribute("meta[itemprop=datePublished]", "content") : time;
        time = time == null ? attribute("time[datetime]", "datetime") : time;
        Matcher date = DATE.matcher(time == null ? "" : time);
        return date.matches() ? date.group(1) : null;
    }

    private @Nullable String attribute(String selector, String attribute) {
        Element element = page.selectFirst(selector);
        String value = element == null ? "" : element.attr(attribute).strip();
        return value.isEmpty() ? null : value;
    }

    /** @return the main text, with a blank line between blocks */
    private String text() {
        Element main = main();
        PageFurniture.remove(main);
        main.select(BESIDE).remove();
        StringBuilder text = new StringBuilder();
        writeChildren(main, false, text);
        return text.toString();
    }

    private Element main() {
        for (String selector : new String[] {"article", "main", "[role=main]"}) {
            Elements found = page.select(selector);
            if (found.size() == 1 && !found.text().isBlank()) {
                return found.get(0);
            }
        }
        page.select("body > header").remove();
        return page.body();
    }

    private static void writeChildren(Node node, boolean isAsWritten, StringBuilder text) {
        for (Node child : node.childNodes()) {
            if (child instanceof TextNode words) {
                append(node, words.getWholeText(), isAsWritten, text);
            } else if (child instanceof Element element) {
                write(element, isAsWritten, text);
            }
        }
    }

    private static void write(Element element, boolean isAsWritten, StringBuilder text) {
        boolean block = isBlock(element);
        if (block) {
            endBlock(text);
        }
        if (BREAKS.contains(element.tagName())) {
            text.append('\n');
        }
        boolean isQuotation = element.tagName().equals("q");
        boolean isWithin =
                isQuotation && element.parent() != null && element.parent().closest("q") != null;
        // Every browser shows them.
        text.append(isQuotation ? isWithin ? "‘" : "“" : "");
        writeChildren(element, isAsWritten || element.tagName().equals("pre"), text);
        text.append(isQuotation ? isWithin ? "’" : "”" : "");
        if (block) {
            endBlock(text);
        }
    }

    /** What was put in or struck out by an editor stands within a sentence, and so does a formula. */
    private static boolean isBlock(Element element) {
        return !INLINE.contains(element.tagName()) && (element.isBlock() || BLOCKS.contains(element.tagName()));
    }

    /** Blanks of HTML's own are one; others, as that which does not break, are kept as they are printed. */
    private static void append(Node parent, String words, boolean isAsWritten, StringBuilder text) {
        String collapsed = words.replaceAll(isAsWritten ? "[ \t\r\f]+" : "[ \t\n\r\f]+", " ");
        boolean atStart = text.length() == 0 || Character.isWhitespace(text.charAt(text.length() - 1));
        // The mark of a note is a link within what is raised, as often as not.
        boolean isRaised = isSuperscript(parent) || isSuperscript(parent.parent());
        String shown = isRaised ? Superscript.of(collapsed) : collapsed;
        text.append(atStart && shown.startsWith(" ") ? shown.substring(1) : shown);
    }

    private static boolean isSuperscript(@Nullable Node node) {
        return node instanceof Element element && element.tagName().equals("sup");
    }

    private static void endBlock(StringBuilder text) {
        int end = text.length();
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        text.setLength(end);
        if (end > 0) {
            text.append("\n\n");
        }
    }
}
