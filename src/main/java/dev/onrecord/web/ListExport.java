package dev.onrecord.web;

import dev.onrecord.http.Freshness;
import dev.onrecord.http.OwnQueries;
import io.vertx.ext.web.RoutingContext;
import jakarta.json.JsonObject;
import java.util.Optional;
import java.util.regex.Pattern;

/** A whole list in one form. The filters of its operation apply. */
final class ListExport extends Export {

    private final RecordList list;
    private final Form form;

    ListExport(RecordList list, Form form, OwnQueries queries, Freshness freshness) {
        super(list.name(), form.format(), queries, freshness);
        this.list = list;
        this.form = form;
    }

    @Override
    String pattern() {
        return Pattern.quote(list.path(form));
    }

    @Override
    public String address() {
        return list.path(form);
    }

    @Override
    public String summary() {
        return list.operation().summary();
    }

    @Override
    public Optional<OperationFile> parameters() {
        return Optional.of(list.operation());
    }

    @Override
    Optional<File> file(RoutingContext context, RecordFile.Queries queries) {
        JsonObject variables = list.operation().variables(context);
        RecordFile.PageIterator pages = new RecordFile.PageIterator(list.operation(), variables, queries, null);
        // What is chosen is part of the file's name: another choice is another feed.
        Publication publication = list.publication(
                Site.base(context),
                list.path(form) + OperationFile.query(variables),
                pages.first(),
                isForSpreadsheets(context));
        return Optional.of(new File(
                list.name(),
                publication.dataset(),
                new RecordFile(pages, form.writers().apply(publication))));
    }
}
