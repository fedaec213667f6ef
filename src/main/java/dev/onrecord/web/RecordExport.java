package dev.onrecord.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.onrecord.http.Freshness;
import dev.onrecord.http.OwnQueries;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** One record in one form. */
final class RecordExport extends ExportOfRecord {

    private final RecordList list;
    private final Form form;

    RecordExport(RecordList list, Form form, OwnQueries queries, Freshness freshness) {
        super(list, form.format(), queries, freshness);
        this.list = list;
        this.form = form;
    }

    @Override
    public String summary() {
        return "One record of: " + list.ofRecord().summary();
    }

    @Override
    Iterator<byte[]> pieces(Map<?, ?> record, Publication publication, RecordFile.Queries queries) {
        RecordWriter writer = form.writers().apply(publication);
        String written = writer.begin() + writer.records(List.of(record)) + writer.end();
        return List.of(written.getBytes(UTF_8)).iterator();
    }
}
