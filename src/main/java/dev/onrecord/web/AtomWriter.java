package dev.onrecord.web;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Writes a feed (RFC 4287). */
final class AtomWriter implements RecordWriter {

    private final Publication of;
    private final Function<Map<?, ?>, FeedEntry> entry;

    /** @param entry what is said of a record */
    AtomWriter(Publication of, Function<Map<?, ?>, FeedEntry> entry) {
        this.of = of;
        this.entry = entry;
    }

    @Override
    public String begin() {
        return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\">\n"
                + element("id", of.base() + of.path())
                + element("title", of.fullTitle())
                + element("updated", of.moment(List.of()))
                + "<author>" + element("name", Publication.AUTHOR) + "</author>\n"
                + "<link rel=\"self\" type=\"application/atom+xml\" href=\"" + xml(of.base() + of.path()) + "\"/>\n"
                + licenceLink()
                + element("rights", of.licence());
    }

    private String licenceLink() {
        String address = of.licenceAddress();
        return address == null ? "" : "<link rel=\"license\" href=\"" + xml(address) + "\"/>\n";
    }

    @Override
    public String records(List<Map<?, ?>> records) {
        StringBuilder entries = new StringBuilder();
        for (Map<?, ?> record : records) {
            FeedEntry said = entry.apply(record);
            String address = of.record(record);
            entries.append("<entry>\n")
                    .append(element("id", address))
                    .append(element("title", said.title()))
                    .append(element("updated", of.moment(said.published())))
                    .append("<link rel=\"alternate\" type=\"text/html\" href=\"")
                    .append(xml(address))
                    .append("\"/>\n")
                    .append(element("summary", said.summary()))
                    .append("</entry>\n");
        }
        return entries.toString();
    }

    @Override
    public String end() {
        return "</feed>\n";
    }

    private static String element(String name, String text) {
        return "<" + name + ">" + xml(text) + "</" + name + ">\n";
    }

    /** @return the text as XML has it, without what no document of XML may hold (XML 1.0, §2.2) */
    static String xml(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(isXml(point) ? point : '\uFFFD');
            }
        });
        return escaped.toString();
    }

    private static boolean isXml(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || point >= ' ' && point < 0xD800
                || point >= 0xE000 && point < 0xFFFE
                || point > 0xFFFF;
    }
}
