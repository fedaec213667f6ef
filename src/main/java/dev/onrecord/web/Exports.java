package dev.onrecord.web;

import dev.onrecord.http.Endpoint;
import dev.onrecord.http.Endpoints;
import dev.onrecord.http.Freshness;
import dev.onrecord.http.OwnQueries;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** The lists that can be downloaded, with their columns and forms, and the files that are made of all of them. */
@Singleton
class Exports implements Endpoints {

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
            "value_date",
            "value.date.edtf",
            "modality",
            "modality",
            "as_of",
            "asOf.edtf",
            "voice",
            "voice.slug",
            "voice_name",
            "voice.name",
            "reported_by",
            "reportedBy.slug",
            "reported_by_name",
            "reportedBy.name",
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

    private final Site site;
    private final OwnQueries queries;
    private final Freshness freshness;
    private final List<RecordList> lists;
    private final AnnotationsExport annotations;
    private final DatasetFiles files;

    Exports(Site site, OwnQueries queries, Freshness freshness) {
        this.site = site;
        this.queries = queries;
        this.freshness = freshness;
        RecordList claims =
                list("claims", "claims", "claim", "Questions", ACCOUNTS, SchemaOrg::claim, FeedEntry::ofClaim);
        RecordList statements = list(
                "statements",
                "statements",
                "statement",
                "Who said what",
                QUOTATIONS,
                SchemaOrg::statement,
                FeedEntry::ofStatement);
        RecordList timeline = list(
                "timeline",
                "events",
                "event",
                "Timeline",
                EVENTS,
                SchemaOrg::event,
                FeedEntry::ofEvent,
                Form.calendar(),
                Form.timelineJs());
        RecordList actors =
                list("actors", "actors", "actor", "Who is who", ACTORS, SchemaOrg::actor, FeedEntry::ofActor);
        RecordList sources =
                list("sources", "sources", "source", "Sources", SOURCES, SchemaOrg::source, FeedEntry::ofSource);
        this.lists = List.of(claims, statements, timeline, actors, sources);
        this.annotations = new AnnotationsExport(sources, statements, claims, queries, freshness);
        this.files = new DatasetFiles(lists, sources, annotations);
    }

    private RecordList list(
            String name,
            String section,
            String noun,
            String title,
            Table table,
            BiFunction<SchemaOrg, Map<?, ?>, Map<String, Object>> described,
            Function<Map<?, ?>, FeedEntry> entry,
            Form... others) {
        Form jsonLd = Form.jsonLd(of -> {
            SchemaOrg terms = new SchemaOrg(of);
            return record -> described.apply(terms, record);
        });
        List<Form> forms =
                new ArrayList<>(List.of(Form.csv(table), Form.lines(), jsonLd, Form.atom(entry), Form.jsonFeed(entry)));
        forms.addAll(List.of(others));
        List<Form> forRecord = Stream.concat(
                        Stream.of(jsonLd),
                        Stream.of(others).filter(form -> form.format().ending().equals(".ics")))
                .toList();
        return RecordList.of(name, section, noun, title, table, forms, forRecord, queries);
    }

    @Override
    public List<Endpoint> all() {
        List<Endpoint> all = new ArrayList<>();
        for (RecordList list : lists) {
            list.forms().forEach(form -> all.add(new ListExport(list, form, site, queries, freshness)));
            list.forRecord().forEach(form -> all.add(new RecordExport(list, form, queries, freshness)));
        }
        all.add(annotations);
        all.add(new ArchiveExport(files, queries, freshness));
        all.add(new DescriptionExport(
                "datapackage",
                Form.DATA_PACKAGE,
                "What the tables are, as a Data Package.",
                files::dataPackage,
                files,
                queries,
                freshness));
        all.add(new DescriptionExport(
                "croissant",
                Form.CROISSANT,
                "What the tables are, as Croissant has it.",
                files::croissant,
                files,
                queries,
                freshness));
        all.add(new SitemapExport(queries, freshness));
        return all;
    }

    /** @return the lists that there are */
    List<RecordList> lists() {
        return lists;
    }

    /** @return all files that are made of them */
    DatasetFiles files() {
        return files;
    }
}
