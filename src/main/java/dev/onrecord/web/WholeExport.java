package dev.onrecord.web;

import dev.onrecord.http.Freshness;
import dev.onrecord.http.OwnQueries;
import java.util.Optional;
import java.util.regex.Pattern;

/** A file of the whole dataset, of which nothing can be chosen. */
abstract class WholeExport extends Export {

    private final String address;

    /** @param name without what the format ends it with */
    WholeExport(String name, Format format, OwnQueries queries, Freshness freshness) {
        super(name, format, queries, freshness);
        this.address = "/" + name + format.ending();
    }

    @Override
    String pattern() {
        return Pattern.quote(address);
    }

    @Override
    public String address() {
        return address;
    }

    @Override
    public Optional<OperationFile> parameters() {
        return Optional.empty();
    }
}
