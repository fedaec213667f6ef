package dev.onrecord.web;

import static dev.onrecord.web.JsonObjects.object;
import static dev.onrecord.web.JsonObjects.text;

import dev.onrecord.time.SpeltDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The timeline as TimelineJS reads it. Its texts are HTML, so that ours are escaped. Events without a date have no slide. */
final class TimelineJs {

    private TimelineJs() {}

    /** @return what stands before the first slide */
    static String begin(Publication of) {
        String title = Form.json(object("text", object("headline", html(text(of.dataset(), "title")))));
        return "{\"title\":" + title + ",\"events\":[";
    }

    /** @return the slide of an event; null where it has no date */
    static @Nullable Map<String, Object> slide(Publication of, Map<?, ?> event) {
        if (event.get("date") == null) {
            return null;
        }
        String edtf = text(event, "date.edtf");
        String plain = EdtfText.plain(edtf);
        boolean hasEnd = plain == null && !EdtfText.isOpenAtEnd(edtf);
        boolean hasBegin = !EdtfText.isOpenAtBeginning(edtf);
        String link = "<p><a href=\"" + html(of.record(event)) + "\">Who says so</a></p>";
        return object(
                "unique_id",
                event.get("slug"),
                "start_date",
                date(plain != null ? plain : text(event, hasBegin ? "date.earliest" : "date.latest")),
                "end_date",
                hasEnd ? date(text(event, "date.latest")) : null,
                "display_date",
                html(SpeltDate.of(edtf)),
                "text",
                object(
                        "headline",
                        html(text(event, "title")),
                        "text",
                        "<p>" + html(text(event, "summary")) + "</p>" + link));
    }

    /** @param iso a year, a month or a day */
    private static Map<String, Object> date(String iso) {
        String[] parts = iso.split("-");
        return object(
                "year",
                Integer.valueOf(parts[0]),
                "month",
                parts.length > 1 ? Integer.valueOf(parts[1]) : null,
                "day",
                parts.length > 2 ? Integer.valueOf(parts[2]) : null);
    }

    private static String html(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
