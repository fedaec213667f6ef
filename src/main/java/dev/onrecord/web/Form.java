package dev.onrecord.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.onrecord.json.Json;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A form in which records are downloaded.
 *
 * @param writers make a writer for one file
 */
record Form(Format format, Function<Publication, RecordWriter> writers) {

    /** Of JSON-LD, which is JSON for programs that do not know it. */
    static final String JSON_LD = "application/ld+json";

    static final Format CSV = new Format(".csv", "text/csv", "text/csv; charset=utf-8; header=present");
    static final Format LINES = Format.ofText(".ndjson", "application/x-ndjson");
    static final Format SCHEMA_ORG = new Format(".jsonld", JSON_LD, JSON_LD);
    static final Format ATOM = Format.ofText(".atom", "application/atom+xml");
    static final Format CALENDAR = Format.ofText(".ics", "text/calendar");
    static final Format DATA_PACKAGE = Format.ofText(".json", "application/json");
    static final Format CROISSANT = new Format(".json", JSON_LD, JSON_LD);
    static final Format TIMELINE_JS = Format.ofText(".timelinejs.json", "application/json");

    /** @return comma-separated values (RFC 4180) */
    static Form csv(Table table) {
        return new Form(CSV, of -> new CsvWriter(table, new Csv(of.forSpreadsheets())));
    }

    /** @return a record on each line, as JSON */
    static Form lines() {
        return new Form(
                LINES,
                of -> records ->
                        records.stream().map(record -> json(record) + "\n").collect(Collectors.joining()));
    }

    /** @param node makes the description of a record in the terms of schema.org */
    static Form jsonLd(Function<Publication, Function<Map<?, ?>, Map<String, Object>>> node) {
        return new Form(SCHEMA_ORG, of -> new JsonWriter(SchemaOrg.begin(of), ",", node.apply(of)));
    }

    /** @return a feed (RFC 4287) */
    static Form atom(Function<Map<?, ?>, FeedEntry> entry) {
        return new Form(ATOM, of -> new AtomWriter(of, entry));
    }

    /** @return a feed (JSON Feed 1.1) */
    static Form jsonFeed(Function<Map<?, ?>, FeedEntry> entry) {
        return new Form(
                Format.ofText(".feed.json", "application/feed+json"),
                of -> new JsonWriter(JsonFeed.begin(of), "", record -> JsonFeed.item(of, record, entry.apply(record))));
    }

    /** @return a calendar (RFC 5545) */
    static Form calendar() {
        return new Form(CALENDAR, ICalendarWriter::new);
    }

    /** @return what TimelineJS shows */
    static Form timelineJs() {
        return new Form(
                TIMELINE_JS, of -> new JsonWriter(TimelineJs.begin(of), "", event -> TimelineJs.slide(of, event)));
    }

    /** Rows under a header. */
    private record CsvWriter(Table table, Csv csv) implements RecordWriter {

        @Override
        public String begin() {
            StringBuilder header = new StringBuilder(csv.forSpreadsheets() ? "\uFEFF" : "");
            csv.line(table.header(), header);
            return header.toString();
        }

        @Override
        public String records(List<Map<?, ?>> records) {
            StringBuilder rows = new StringBuilder();
            records.forEach(record -> table.rowsOf(record).forEach(row -> csv.line(row, rows)));
            return rows.toString();
        }
    }

    /** A list within an object of JSON. */
    private static final class JsonWriter implements RecordWriter {

        private final String begin;
        private final Function<Map<?, ?>, Map<String, Object>> written;
        private String before;

        /**
         * @param begin what stands before the records
         * @param before what stands between that and the first
         * @param written what is written of a record; null where that is nothing
         */
        JsonWriter(String begin, String before, Function<Map<?, ?>, Map<String, Object>> written) {
            this.begin = begin;
            this.before = before;
            this.written = written;
        }

        @Override
        public String begin() {
            return begin;
        }

        @Override
        public String records(List<Map<?, ?>> records) {
            StringBuilder text = new StringBuilder();
            records.stream().map(written).filter(Objects::nonNull).forEach(record -> {
                text.append(before).append(json(record));
                before = ",";
            });
            return text.toString();
        }

        @Override
        public String end() {
            return "]}";
        }
    }

    /** @return the value as JSON */
    static String json(Object value) {
        return new String(Json.bytes(value), UTF_8);
    }
}
