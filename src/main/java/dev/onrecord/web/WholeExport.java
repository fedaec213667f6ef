package dev.onrecord.web;

import dev.onrecord.http.Freshness;
import dev.onrecord.http.OwnQueries;
import java.util.Optional;
import java.util.regex.Pattern;

/** A file of the whole dataset, of which nothing can be chosen. */
abstract class WholeExport extends Export {

    private final String name;
    private final Format format;

    /** @param name without what the format ends it with */
    WholeExport(String name, Format format, OwnQueries queries, Freshness freshness) {
        super(queries, freshness);
        this.name = name;
        this.format = format;
    }

    @Override
    String pattern() {
        return Pattern.quote(address());
    }

    @Override
    public String address() {
        return "/" + name + format.ending();
    }

    @Override
    public Optional<OperationFile> parameters() {
        return Optional.empty();
    }

    @Override
    Format format() {
        return format;
    }

    @Override
    public Optional<String> operation() {
        return Optional.of("export:" + name + format.ending());
    }
}
