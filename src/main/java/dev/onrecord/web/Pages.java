package dev.onrecord.web;

import dev.onrecord.http.Endpoint;
import dev.onrecord.http.Endpoints;
import dev.onrecord.http.Freshness;
import dev.onrecord.http.OwnQueries;
import dev.onrecord.http.Representation;
import dev.onrecord.http.ResponseCache;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/** The pages that there are: a line for each. */
@Singleton
class Pages implements Endpoints {

    private final OwnQueries queries;
    private final ResponseCache responses;
    private final Freshness freshness;
    private final Site site;

    Pages(OwnQueries queries, ResponseCache responses, Freshness freshness, Site site) {
        this.queries = queries;
        this.responses = responses;
        this.freshness = freshness;
        this.site = site;
    }

    /** @return how people read that there is no page at an address */
    @Produces
    @Singleton
    static Representation ofRefusals(Site site) {
        return new HtmlForm(site.hasGraphiQL(), false);
    }

    @Override
    public List<Endpoint> all() {
        return Stream.of(
                        Stream.of(page("story", "", false, false)),
                        list("claims"),
                        record("claim", "claims"),
                        list("statements"),
                        record("statement", "statements"),
                        list("timeline"),
                        record("event", "events"),
                        list("actors"),
                        record("actor", "actors"),
                        list("sources"),
                        record("source", "sources"),
                        list("search"),
                        Stream.of(
                                embedded("claim", "claims", true),
                                embedded("statement", "statements", true),
                                embedded("timeline", "timeline", false),
                                WebFile.STYLES,
                                WebFile.PASSAGES,
                                WebFile.COPY,
                                WebFile.ICON))
                .flatMap(page -> page)
                .toList();
    }

    private Stream<Endpoint> list(String name) {
        return Stream.of(page(name, name, false, false), page(name, name, false, true));
    }

    private Stream<Endpoint> record(String name, String section) {
        return Stream.of(page(name, section, true, false), page(name, section, true, true));
    }

    private Endpoint page(String name, String section, boolean ofRecord, boolean endsWithJson) {
        return new PageEndpoint(name, name, section, ofRecord, endsWithJson, queries, responses, freshness, site);
    }

    /** A page as others show it in a frame. */
    private Endpoint embedded(String name, String section, boolean ofRecord) {
        return new PageEndpoint(
                name, "embed-" + name, "embed/" + section, ofRecord, false, queries, responses, freshness, site);
    }
}
