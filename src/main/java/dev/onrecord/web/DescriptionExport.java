package dev.onrecord.web;

import dev.onrecord.http.Freshness;
import dev.onrecord.http.OwnQueries;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** What all tables are, for programs that open them together. */
final class DescriptionExport extends WholeExport {

    private final String name;
    private final String summary;
    private final BiFunction<String, Map<String, Object>, byte[]> written;
    private final DatasetFiles files;

    /**
     * @param name without what the format ends it with
     * @param written makes it, of the address of the service and what the dataset is
     */
    DescriptionExport(
            String name,
            Format format,
            String summary,
            BiFunction<String, Map<String, Object>, byte[]> written,
            DatasetFiles files,
            OwnQueries queries,
            Freshness freshness) {
        super(name, format, queries, freshness);
        this.name = name;
        this.summary = summary;
        this.written = written;
        this.files = files;
    }

    @Override
    public String summary() {
        return summary;
    }

    @Override
    Optional<File> file(RoutingContext context, RecordFile.Queries queries) {
        Map<String, Object> description = files.description(queries);
        byte[] content = written.apply(Site.base(context), description);
        return Optional.of(new File(
                name,
                JsonObjects.within(description, "dataset"),
                List.of(content).iterator()));
    }
}
