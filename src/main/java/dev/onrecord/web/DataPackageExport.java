package dev.onrecord.web;

import dev.onrecord.http.Freshness;
import dev.onrecord.http.OwnQueries;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What all tables are, for programs that open them together. */
final class DataPackageExport extends Export {

    private static final Format FORMAT = Format.ofText(".json", "application/json");

    private final DatasetFiles files;

    DataPackageExport(DatasetFiles files, OwnQueries queries, Freshness freshness) {
        super(queries, freshness);
        this.files = files;
    }

    @Override
    String pattern() {
        return "/datapackage\\.json";
    }

    @Override
    public String address() {
        return "/datapackage.json";
    }

    @Override
    public String summary() {
        return "What the tables are, as a Data Package.";
    }

    @Override
    public Optional<OperationFile> parameters() {
        return Optional.empty();
    }

    @Override
    Format format() {
        return FORMAT;
    }

    @Override
    public Optional<String> operation() {
        return Optional.of("export:datapackage.json");
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
