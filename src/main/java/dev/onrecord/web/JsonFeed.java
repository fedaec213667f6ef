package dev.onrecord.web;

import static dev.onrecord.web.JsonObjects.object;
import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Map;

/** A feed as <a href="https://www.jsonfeed.org/version/1.1/">JSON Feed 1.1</a> has it: what the Atom feed says. */
final class JsonFeed {

    private JsonFeed() {}

    /** @return what stands before the first item */
    static String begin(Publication of) {
        String feed = Form.json(object(
                "version",
                "https://jsonfeed.org/version/1.1",
                "title",
                of.fullTitle(),
                "home_page_url",
                of.base() + "/",
                "feed_url",
                of.base() + of.path(),
                "authors",
                List.of(object("name", Publication.AUTHOR)),
                // What the format has no name for is in an object whose name begins with a low line.
                "_onrecord",
                object("license", requireNonNullElse(of.licenceAddress(), of.licence()))));
        return feed.substring(0, feed.length() - 1) + ",\"items\":[";
    }

    /** @return the item of a record; its identifier is the address of its page */
    static Map<String, Object> item(Publication of, Map<?, ?> record, FeedEntry said) {
        String address = of.record(record);
        return object(
                "id",
                address,
                "url",
                address,
                "title",
                said.title(),
                "content_text",
                said.summary(),
                "date_modified",
                of.moment(said.published()));
    }
}
