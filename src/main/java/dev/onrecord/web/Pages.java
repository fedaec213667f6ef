package dev.onrecord.web;

import dev.onrecord.http.Endpoint;
import dev.onrecord.http.Freshness;
import dev.onrecord.http.OwnQueries;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The pages that there are: a line for each. */
@Singleton
class Pages {

    private final OwnQueries queries;
    private final Freshness freshness;
    private final Site site;

    Pages(OwnQueries queries, Freshness freshness, Site site) {
        this.queries = queries;
        this.freshness = freshness;
        this.site = site;
    }

    private Endpoint list(String name, String section) {
        return new Page(name, section, false, queries, freshness, site);
    }

    private Endpoint record(String name, String section) {
        return new Page(name, section, true, queries, freshness, site);
    }

    @Produces
    @Singleton
    Endpoint story() {
        return list("story", "");
    }

    @Produces
    @Singleton
    Endpoint claims() {
        return list("claims", "claims");
    }

    @Produces
    @Singleton
    Endpoint claim() {
        return record("claim", "claims");
    }

    @Produces
    @Singleton
    Endpoint statements() {
        return list("statements", "statements");
    }

    @Produces
    @Singleton
    Endpoint statement() {
        return record("statement", "statements");
    }

    @Produces
    @Singleton
    Endpoint timeline() {
        return list("timeline", "timeline");
    }

    @Produces
    @Singleton
    Endpoint event() {
        return record("event", "events");
    }

    @Produces
    @Singleton
    Endpoint actors() {
        return list("actors", "actors");
    }

    @Produces
    @Singleton
    Endpoint actor() {
        return record("actor", "actors");
    }

    @Produces
    @Singleton
    Endpoint sources() {
        return list("sources", "sources");
    }

    @Produces
    @Singleton
    Endpoint source() {
        return record("source", "sources");
    }

    @Produces
    @Singleton
    Endpoint search() {
        return list("search", "search");
    }
}
