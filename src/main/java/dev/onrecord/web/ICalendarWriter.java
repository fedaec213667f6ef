package dev.onrecord.web;

import static dev.onrecord.web.JsonObjects.list;
import static dev.onrecord.web.JsonObjects.perhapsText;
import static dev.onrecord.web.JsonObjects.text;
import static dev.onrecord.web.JsonObjects.words;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.onrecord.time.SpeltDate;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes events as a calendar (RFC 5545). An event takes up all days that its date can mean; where that is more than one,
 * its name says so, since a calendar would have it last that long. Events without a date have no place in a calendar and
 * are left out, and so are those of the year 0, which readers of calendars do not know.
 */
final class ICalendarWriter implements RecordWriter {

    /** In octets, without the line's end (§3.1). */
    private static final int LONGEST_LINE = 75;

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    /** Behind it there is no day with a year of four digits. */
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    /** Shows nothing: a calendar has a component at least (§3.6), and some readers refuse one without. */
    private static final List<String> NOTHING = List.of(
            "BEGIN:VTIMEZONE",
            "TZID:Etc/UTC",
            "BEGIN:STANDARD",
            "DTSTART:19700101T000000",
            "TZOFFSETFROM:+0000",
            "TZOFFSETTO:+0000",
            "END:STANDARD",
            "END:VTIMEZONE");

    private final Publication of;
    private boolean hasEvents;

    ICalendarWriter(Publication of) {
        this.of = of;
    }

    @Override
    public String begin() {
        String title = of.title() + " – " + of.dataset().get("title");
        return line("BEGIN", "VCALENDAR")
                + line("VERSION", "2.0")
                + line("PRODID", "-//OnRecord//Timeline//EN")
                + line("CALSCALE", "GREGORIAN")
                + line("NAME", escaped(title))
                + line("X-WR-CALNAME", escaped(title));
    }

    @Override
    public String records(List<Map<?, ?>> records) {
        String events = records.stream()
                .filter(event -> event.get("date") != null && begin(event).getYear() > 0)
                .map(this::event)
                .collect(Collectors.joining());
        hasEvents |= !events.isEmpty();
        return events;
    }

    @Override
    public String end() {
        return (hasEvents ? "" : String.join("\r\n", NOTHING) + "\r\n") + line("END", "VCALENDAR");
    }

    private String event(Map<?, ?> event) {
        LocalDate earliest = LocalDate.parse(text(event, "date.earliest"));
        LocalDate latest = LocalDate.parse(text(event, "date.latest"));
        boolean isExact = earliest.equals(latest);
        String day = of.updated(list(event, "sources").stream()
                .map(source -> perhapsText(source, "published.latest"))
                .toList());
        StringBuilder lines = new StringBuilder()
                .append(line("BEGIN", "VEVENT"))
                .append(line(
                        "UID", "event:" + event.get("slug") + "@" + of.base().replaceFirst("^[a-z]+://", "")))
                .append(line("DTSTAMP", DAY.format(LocalDate.parse(day)) + "T000000Z"))
                .append(line("DTSTART;VALUE=DATE", DAY.format(begin(event))));
        // The end is the day behind the last one. What goes on has none, and stands at its first day.
        if (latest.isBefore(LAST_DAY)) {
            lines.append(line("DTEND;VALUE=DATE", DAY.format(latest.plusDays(1))));
        } else if (!EdtfText.isOpenAtEnd(text(event, "date.edtf"))) {
            lines.append(line("DURATION", "P" + (ChronoUnit.DAYS.between(begin(event), latest) + 1) + "D"));
        }
        lines.append(line(
                        "SUMMARY",
                        escaped(text(event, "title")
                                + (isExact ? "" : " (" + SpeltDate.of(text(event, "date.edtf")) + ")"))))
                .append(line("DESCRIPTION", escaped(description(event, isExact))))
                .append(line("CATEGORIES", words(text(event, "kind")) + "," + words(text(event, "status"))))
                .append(line("STATUS", text(event, "status").equals("OCCURRED") ? "CONFIRMED" : "TENTATIVE"));
        String places =
                list(event, "places").stream().map(place -> text(place, "name")).collect(Collectors.joining("; "));
        if (!places.isEmpty()) {
            lines.append(line("LOCATION", escaped(places)));
        }
        // An event of the record makes no reader busy.
        return lines.append(line("TRANSP", "TRANSPARENT"))
                .append(line("URL", of.address("events", text(event, "slug"))))
                .append(line("X-ONRECORD-EDTF", escaped(text(event, "date.edtf"))))
                .append(line("END", "VEVENT"))
                .toString();
    }

    /** A calendar has no room for all days until one. */
    private static LocalDate begin(Map<?, ?> event) {
        boolean isOpen = EdtfText.isOpenAtBeginning(text(event, "date.edtf"));
        return LocalDate.parse(text(event, isOpen ? "date.latest" : "date.earliest"));
    }

    private static String description(Map<?, ?> event, boolean isExact) {
        String printed = perhapsText(event, "date.asWritten");
        return text(event, "summary")
                + (isExact ? "" : "\n" + days(event))
                + (printed == null ? "" : "\nPrinted as “" + printed + "” (" + words(text(event, "date.basis")) + ").");
    }

    private static String days(Map<?, ?> event) {
        String edtf = text(event, "date.edtf");
        return edtf.contains("..")
                ? "Dated " + SpeltDate.of(edtf) + "."
                : "The day is not known: from " + text(event, "date.earliest") + " to " + text(event, "date.latest")
                        + ".";
    }

    /** §3.3.11; a line's end that is no newline would begin another property. */
    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n");
    }

    /** @return a property, folded where it is too long (§3.1), with no character cut in two */
    private static String line(String name, String value) {
        StringBuilder folded = new StringBuilder();
        int length = 0;
        String line = name + ":" + value;
        for (int i = 0; i < line.length(); ) {
            String character = Character.toString(line.codePointAt(i));
            int octets = character.getBytes(UTF_8).length;
            if (length + octets > LONGEST_LINE) {
                folded.append("\r\n ");
                length = 1;
            }
            folded.append(character);
            length += octets;
            i += character.length();
        }
        return folded.append("\r\n").toString();
    }
}
