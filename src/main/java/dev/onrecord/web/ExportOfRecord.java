package dev.onrecord.web;

import dev.onrecord.http.Freshness;
import dev.onrecord.http.OwnQueries;
import io.vertx.ext.web.RoutingContext;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;

/** A file of one record, at the address of its page with an ending of its own. */
abstract class ExportOfRecord extends Export {

    private final RecordList list;
    private final RecordAddress address;

    /** @param list that has the record */
    ExportOfRecord(RecordList list, Format format, OwnQueries queries, Freshness freshness) {
        super(list.noun(), format, queries, freshness);
        this.list = list;
        this.address = new RecordAddress(list.noun(), list.section(), format.ending(), freshness);
    }

    /**
     * @param record what the list's operation asks of it
     * @param queries answers what else the file is made of
     * @return the file
     */
    abstract Iterator<byte[]> pieces(Map<?, ?> record, Publication publication, RecordFile.Queries queries);

    @Override
    String pattern() {
        return address.pattern();
    }

    @Override
    public String address() {
        return address.template();
    }

    @Override
    public Optional<OperationFile> parameters() {
        return Optional.of(list.ofRecord());
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
                JsonObjects.text(record, "slug"), publication.dataset(), pieces(record, publication, queries)));
    }
}
