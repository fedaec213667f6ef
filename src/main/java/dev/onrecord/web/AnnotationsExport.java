package dev.onrecord.web;

import dev.onrecord.http.Freshness;
import dev.onrecord.http.OwnQueries;
import io.vertx.ext.web.RoutingContext;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Map;
import java.util.Optional;

/** The citations of one document as Web Annotations: of what its source says, and of what it answers. */
final class AnnotationsExport extends Export {

    private static final RecordAddress ADDRESS = new RecordAddress("source", "sources", Annotations.FORMAT.ending());

    private final RecordList sources;
    private final RecordList statements;
    private final RecordList claims;

    AnnotationsExport(
            RecordList sources, RecordList statements, RecordList claims, OwnQueries queries, Freshness freshness) {
        super(queries, freshness);
        this.sources = sources;
        this.statements = statements;
        this.claims = claims;
    }

    @Override
    String pattern() {
        return ADDRESS.pattern();
    }

    @Override
    public String address() {
        return ADDRESS.template();
    }

    @Override
    public String summary() {
        return "The citations of one document as Web Annotations.";
    }

    @Override
    public Optional<OperationFile> parameters() {
        return Optional.of(sources.ofRecord());
    }

    @Override
    Format format() {
        return Annotations.FORMAT;
    }

    @Override
    public Optional<String> operation() {
        return Optional.of("export:source" + Annotations.FORMAT.ending());
    }

    @Override
    Optional<File> file(RoutingContext context, RecordFile.Queries queries) {
        Map<String, Object> data = RecordFile.data(
                queries.ask(sources.ofRecord().text(), sources.ofRecord().variables(context)));
        if (ADDRESS.isElsewhere(context, data.get("record"))) {
            return Optional.empty();
        }
        Map<?, ?> source = JsonObjects.within(data, "record");
        Publication publication = sources.publication(Site.base(context), context.normalizedPath(), data, false);
        return Optional.of(
                new File(JsonObjects.text(source, "slug"), publication.dataset(), file(publication, source, queries)));
    }

    /** @return the annotations of the document of a source */
    RecordFile file(Publication publication, Map<?, ?> source, RecordFile.Queries queries) {
        JsonObject ofSource = Json.createObjectBuilder()
                .add("sources", Json.createArrayBuilder().add(JsonObjects.text(source, "slug")))
                .build();
        RecordFile.PageIterator answered = new RecordFile.PageIterator(claims.operation(), ofSource, queries, null);
        RecordFile.PageIterator said = new RecordFile.PageIterator(statements.operation(), ofSource, queries, answered);
        return new RecordFile(said, new Annotations(publication, source));
    }
}
