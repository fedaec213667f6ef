package dev.onrecord.web;

import dev.onrecord.http.Endpoint;
import dev.onrecord.http.Freshness;
import dev.onrecord.http.OwnQueries;
import dev.onrecord.web.Export.Form;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The lists that can be taken away: their columns, and a line for each form. */
@Singleton
class Exports {

    private static final Table ACCOUNTS = Table.of(
            "accounts",
            "claim",
            "^slug",
            "question",
            "^question",
            "agreement",
            "^agreement",
            "weight",
            "^weight",
            "event",
            "^about.slug",
            "actor",
            "^subject.slug",
            "id",
            "id",
            "as_written",
            "asWritten",
            "value",
            "value.display",
            "modality",
            "modality",
            "as_of",
            "asOf.edtf",
            "voice",
            "voice.slug",
            "voice_name",
            "voice.name",
            "source",
            "citation.source.slug",
            "source_label",
            "citation.source.label",
            "paragraph",
            "citation.paragraph",
            "start",
            "citation.start",
            "end",
            "citation.end");

    private static final Table QUOTATIONS = Table.of(
            "quotations",
            "statement",
            "^slug",
            "gist",
            "^gist",
            "act",
            "^act",
            "channel",
            "^channel",
            "made_on",
            "^madeOn.edtf",
            "made_on_earliest",
            "^madeOn.earliest",
            "made_on_latest",
            "^madeOn.latest",
            "made_on_basis",
            "^madeOn.basis",
            "speaker",
            "^speaker.slug",
            "speaker_name",
            "^speaker.name",
            "addressees",
            "^addressees.slug",
            "events",
            "^about.slug",
            "id",
            "id",
            "text",
            "text",
            "source_gist",
            "gist",
            "mode",
            "mode",
            "attribution",
            "attribution",
            "attributed_as",
            "attributedAs",
            "source",
            "citation.source.slug",
            "source_label",
            "citation.source.label",
            "paragraph",
            "citation.paragraph",
            "start",
            "citation.start",
            "end",
            "citation.end");

    private static final Table EVENTS = Table.of(
            null,
            "event",
            "slug",
            "title",
            "title",
            "summary",
            "summary",
            "kind",
            "kind",
            "status",
            "status",
            "date",
            "date.edtf",
            "date_earliest",
            "date.earliest",
            "date_latest",
            "date.latest",
            "date_basis",
            "date.basis",
            "date_as_written",
            "date.asWritten",
            "places",
            "places.name",
            "part_of",
            "partOf.slug",
            "sources",
            "sources.slug");

    private static final Table ACTORS = Table.of(
            null,
            "actor",
            "slug",
            "name",
            "name",
            "kind",
            "kind",
            "description",
            "description",
            "names",
            "names.name",
            "sources",
            "sources.slug");

    private static final Table SOURCES = Table.of(
            null,
            "source",
            "slug",
            "label",
            "label",
            "title",
            "title",
            "publisher",
            "publisher",
            "author",
            "author",
            "url",
            "url",
            "language",
            "language",
            "published",
            "published.edtf",
            "published_earliest",
            "published.earliest",
            "published_latest",
            "published.latest",
            "published_basis",
            "published.basis",
            "file",
            "document.file",
            "paragraphs",
            "document.paragraphs",
            "characters",
            "document.characters",
            "sha256",
            "document.sha256");

    private final OwnQueries queries;
    private final Freshness freshness;

    Exports(OwnQueries queries, Freshness freshness) {
        this.queries = queries;
        this.freshness = freshness;
    }

    private Endpoint export(String name, Table table, Form form) {
        return new Export(name, table, form, queries, freshness);
    }

    @Produces
    @Singleton
    Endpoint claimsAsCsv() {
        return export("claims", ACCOUNTS, Form.CSV);
    }

    @Produces
    @Singleton
    Endpoint claimsAsLines() {
        return export("claims", ACCOUNTS, Form.NDJSON);
    }

    @Produces
    @Singleton
    Endpoint statementsAsCsv() {
        return export("statements", QUOTATIONS, Form.CSV);
    }

    @Produces
    @Singleton
    Endpoint statementsAsLines() {
        return export("statements", QUOTATIONS, Form.NDJSON);
    }

    @Produces
    @Singleton
    Endpoint timelineAsCsv() {
        return export("timeline", EVENTS, Form.CSV);
    }

    @Produces
    @Singleton
    Endpoint timelineAsLines() {
        return export("timeline", EVENTS, Form.NDJSON);
    }

    @Produces
    @Singleton
    Endpoint actorsAsCsv() {
        return export("actors", ACTORS, Form.CSV);
    }

    @Produces
    @Singleton
    Endpoint actorsAsLines() {
        return export("actors", ACTORS, Form.NDJSON);
    }

    @Produces
    @Singleton
    Endpoint sourcesAsCsv() {
        return export("sources", SOURCES, Form.CSV);
    }

    @Produces
    @Singleton
    Endpoint sourcesAsLines() {
        return export("sources", SOURCES, Form.NDJSON);
    }
}
