package dev.onrecord.web;

import dev.onrecord.error.ErrorCode;
import dev.onrecord.http.Freshness;
import dev.onrecord.http.OwnQueries;
import dev.onrecord.http.QueryParameters;
import dev.onrecord.http.RequestError;
import io.vertx.ext.web.RoutingContext;
import jakarta.json.JsonObject;
import java.util.Optional;
import java.util.regex.Pattern;

/** A whole list in one form. The filters of its operation apply. */
final class ListExport extends Export {

    private final RecordList list;
    private final Form form;
    private final Site site;

    ListExport(RecordList list, Form form, Site site, OwnQueries queries, Freshness freshness) {
        super(list.name(), form.format(), queries, freshness);
        this.site = site;
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

    /** A page can say that a filter is none of its own. A file cannot, and would be taken for what was chosen. */
    private void checkChoice(QueryParameters parameters) {
        list.operation().ignored(parameters, site).stream()
                .filter(name -> !PageAddresses.PAGING.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new RequestError(
                            ErrorCode.BAD_REQUEST,
                            "`" + name + "` chooses nothing in " + list.path(form)
                                    + ": the file would be the same without it. Leave it out.");
                });
    }

    @Override
    Optional<File> file(RoutingContext context, RecordFile.Queries queries) {
        checkChoice(QueryParameters.of(context));
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
