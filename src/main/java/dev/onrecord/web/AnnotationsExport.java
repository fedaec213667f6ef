package dev.onrecord.web;

import static io.smallrye.graphql.JsonProviderHolder.JSON_PROVIDER;

import dev.onrecord.http.Freshness;
import dev.onrecord.http.OwnQueries;
import jakarta.json.JsonObject;
import java.util.Iterator;
import java.util.Map;

/** The citations of one document as Web Annotations: of what its source says, and of what it answers. */
final class AnnotationsExport extends ExportOfRecord {

    private final RecordList statements;
    private final RecordList claims;

    AnnotationsExport(
            RecordList sources, RecordList statements, RecordList claims, OwnQueries queries, Freshness freshness) {
        super(sources, Annotations.FORMAT, queries, freshness);
        this.statements = statements;
        this.claims = claims;
    }

    @Override
    public String summary() {
        return "The citations of one document as Web Annotations.";
    }

    @Override
    Iterator<byte[]> pieces(Map<?, ?> source, Publication publication, RecordFile.Queries queries) {
        JsonObject ofSource = JSON_PROVIDER
                .createObjectBuilder()
                .add("sources", JSON_PROVIDER.createArrayBuilder().add(JsonObjects.text(source, "slug")))
                .build();
        RecordFile.PageIterator answered = new RecordFile.PageIterator(claims.operation(), ofSource, queries, null);
        RecordFile.PageIterator said = new RecordFile.PageIterator(statements.operation(), ofSource, queries, answered);
        return new RecordFile(said, new Annotations(publication, source));
    }
}
