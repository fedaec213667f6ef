package dev.onrecord.extraction;

import dev.onrecord.extraction.ExtractedText.Head;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;

/** A saved page: its main text, a line for each of its blocks, and what its head says of it. */
final class WebPage {

    /** What is no text of the page's own. */
    private static final String BESIDE = "script, style, noscript, template, svg, iframe, object, form, button, select,"
            + " input, textarea, nav, aside, footer, [hidden], [aria-hidden=true], [role=navigation], [role=banner],"
            + " [role=complementary], [role=contentinfo]";

    private static final Set<String> BREAKS = Set.of("br", "hr");

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
        String beginning = new String(
                        bytes, 0, Math.min(bytes.length, 2_000), java.nio.charset.StandardCharsets.ISO_8859_1)
                .replace("\0", "");
        return Pattern.compile("<(?:!doctype html|html|head|body|article|meta|title)[\\s>]", Pattern.CASE_INSENSITIVE)
                .matcher(beginning)
                .find();
    }

    /**
     * @param bytes a page
     * @param encoding the name of its encoding; null for what the page says, or UTF-8
     */
    static WebPage read(byte[] bytes, String encoding) throws IOException {
        Document page = Jsoup.parse(new ByteArrayInputStream(bytes), encoding, "");
        return new WebPage(page);
    }

    /**
     * @return its main text, and what its head says
     * @throws IOException if it has no text; the message says so
     */
    ExtractedText extracted() throws IOException {
        Head head = new Head(title(), publisher(), author(), published(), language(), url());
        return new ExtractedText(PlainText.lines(text()), page.charset().displayName() + ", HTML", head);
    }

    /** @return the heading, else what the window is called; null where there is neither */
    private String title() {
        Elements headings = page.select("h1");
        String heading = headings.size() == 1 ? headings.text() : "";
        String title = heading.isBlank() ? page.title() : heading;
        return title.isBlank() ? null : title.strip();
    }

    private String language() {
        return attribute("html[lang]", "lang");
    }

    private String publisher() {
        return attribute("meta[property=og:site_name]", "content");
    }

    private String author() {
        return attribute("meta[name=author]", "content");
    }

    private String url() {
        String canonical = attribute("link[rel=canonical]", "href");
        return canonical == null ? attribute("meta[property=og:url]", "content") : canonical;
    }

    /** @return the day it was published, as an EDTF date; null where the page does not say */
    private String published() {
        String time = attribute("meta[property=article:published_time]", "content");
        time = time == null ? attribute("meta[itemprop=datePublished]", "content") : time;
        time = time == null ? attribute("time[datetime]", "datetime") : time;
        Matcher date = DATE.matcher(time == null ? "" : time);
        return date.matches() ? date.group(1) : null;
    }

    private String attribute(String selector, String attribute) {
        Element element = page.selectFirst(selector);
        String value = element == null ? "" : element.attr(attribute).strip();
        return value.isEmpty() ? null : value;
    }

    /** @return the main text, with a blank line between blocks */
    private String text() {
        Element main = main();
        main.select(BESIDE).remove();
        StringBuilder text = new StringBuilder();
        write(main, text);
        return text.toString();
    }

    private Element main() {
        for (String selector : new String[] {"article", "main", "[role=main]"}) {
            Elements found = page.select(selector);
            if (found.size() == 1 && !found.text().isBlank()) {
                return found.first();
            }
        }
        page.select("body > header").remove();
        return page.body();
    }

    private static void write(Node node, StringBuilder text) {
        for (Node child : node.childNodes()) {
            if (child instanceof TextNode words) {
                append(words.getWholeText(), text);
            } else if (child instanceof Element element) {
                boolean block = element.isBlock() || element.tagName().equals("li");
                if (block) {
                    endBlock(text);
                }
                if (BREAKS.contains(element.tagName())) {
                    text.append('\n');
                }
                write(element, text);
                if (block) {
                    endBlock(text);
                }
            }
        }
    }

    /** Blanks of HTML's own are one; others, as that which does not break, are kept as they are printed. */
    private static void append(String words, StringBuilder text) {
        String collapsed = words.replaceAll("[ \t\n\r\f]+", " ");
        boolean atStart = text.length() == 0 || Character.isWhitespace(text.charAt(text.length() - 1));
        text.append(atStart && collapsed.startsWith(" ") ? collapsed.substring(1) : collapsed);
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
