package dev.onrecord.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.onrecord.http.Freshness;
import dev.onrecord.http.OwnQueries;
import io.vertx.ext.web.RoutingContext;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One record in one form. */
final class RecordExport extends Export {

    private final RecordList list;
    private final Form form;
    private final RecordAddress address;

    RecordExport(RecordList list, Form form, OwnQueries queries, Freshness freshness) {
        super(queries, freshness);
        this.list = list;
        this.form = form;
        this.address =
                new RecordAddress(list.noun(), list.section(), form.format().ending());
    }

    @Override
    String pattern() {
        return address.pattern();
    }

    @Override
    public String address() {
        return address.template();
    }

    @Override
    public String summary() {
        return "One record of: " + list.ofRecord().summary();
    }

    @Override
    public Optional<OperationFile> parameters() {
        return Optional.of(list.ofRecord());
    }

    @Override
    Format format() {
        return form.format();
    }

    @Override
    public Optional<String> operation() {
        return Optional.of("export:" + list.noun() + form.format().ending());
    }

    @Override
    Optional<File> file(RoutingContext context, RecordFile.Queries queries) {
        Map<String, Object> data = RecordFile.data(
                queries.ask(list.ofRecord().text(), list.ofRecord().variables(context)));
        if (address.isElsewhere(context, data.get("record"))) {
            return Optional.empty();
        }
        Map<?, ?> record = JsonObjects.within(data, "record");
        Publication publication = list.publication(Site.base(context), context.normalizedPath(), data, false);
        return Optional.of(new File(
                JsonObjects.text(record, "slug"),
                publication.dataset(),
                alone(record, form.writers().apply(publication))));
    }

    private static Iterator<byte[]> alone(Map<?, ?> record, RecordWriter writer) {
        String written = writer.begin() + writer.records(List.of(record)) + writer.end();
        return List.of(written.getBytes(UTF_8)).iterator();
    }
}
