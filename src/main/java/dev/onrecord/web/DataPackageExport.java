package dev.onrecord.web;

import dev.onrecord.http.Freshness;
import dev.onrecord.http.OwnQueries;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What all tables are, for programs that open them together. */
final class DataPackageExport extends WholeExport {

    private static final Format FORMAT = Format.ofText(".json", "application/json");

    private final DatasetFiles files;

    DataPackageExport(DatasetFiles files, OwnQueries queries, Freshness freshness) {
        super("datapackage", FORMAT, queries, freshness);
        this.files = files;
    }

    @Override
    public String summary() {
        return "What the tables are, as a Data Package.";
    }

    @Override
    Optional<File> file(RoutingContext context, RecordFile.Queries queries) {
        Map<String, Object> description = files.description(queries);
        return Optional.of(new File(
                "datapackage",
                JsonObjects.within(description, "dataset"),
                List.of(files.dataPackage(Site.base(context), description)).iterator()));
    }
}
