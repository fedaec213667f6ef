package dev.onrecord.web;

import static dev.onrecord.web.JsonObjects.list;
import static dev.onrecord.web.JsonObjects.object;
import static dev.onrecord.web.JsonObjects.perhapsText;
import static dev.onrecord.web.JsonObjects.text;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Records in the terms of schema.org. A question is a {@code ClaimReview} whose rating is the verdict in words: what is
 * reviewed are the answers of the sources, and how they stand to each other; none is called true or false.
 */
final class SchemaOrg {

    private static final String ID = "@id";
    private static final String TYPE = "@type";

    private final Publication of;

    SchemaOrg(Publication of) {
        this.of = of;
    }

    /** @return what stands before the first record: the terms, which need no network to be known, and the dataset */
    static String begin(Publication of) {
        Map<String, Object> terms =
                object("@vocab", "https://schema.org/", "url", object(TYPE, ID), "license", object(TYPE, ID));
        Map<String, Object> dataset = object(
                ID,
                of.base() + "/",
                TYPE,
                "Dataset",
                "name",
                of.dataset().get("title"),
                "version",
                of.dataset().get("version"),
                "license",
                licence(of));
        return "{\"@context\":" + Form.json(terms) + ",\"@graph\":[" + Form.json(dataset);
    }

    /** @return the address that explains it, or a work of its name where there is none */
    static Object licence(Publication of) {
        String address = of.licenceAddress();
        return address == null ? object(TYPE, "CreativeWork", "name", of.licence()) : address;
    }

    /** @return a question with the answers of its sources */
    Map<String, Object> claim(Map<?, ?> claim) {
        String address = of.address("claims", text(claim, "slug"));
        return page(
                address,
                "ClaimReview",
                "name",
                claim.get("question"),
                "claimReviewed",
                claim.get("question"),
                "reviewAspect",
                "How the sources stand to each other",
                "reviewRating",
                object(TYPE, "Rating", "alternateName", claim.get("agreement")),
                "about",
                references("events", claim.get("about"), "actors", claim.get("subject")),
                "isPartOf",
                object(ID, of.base() + "/"),
                "itemReviewed",
                list(claim, "accounts").stream()
                        .map(account -> account(address, account))
                        .toList());
    }

    /**
     * What has a page of its own.
     *
     * @param more what else is said of it: names and values by turns
     */
    private static Map<String, Object> page(String address, String type, @Nullable Object... more) {
        Map<String, Object> page = object(ID, address, TYPE, type, "url", address);
        page.putAll(object(more));
        return page;
    }

    private Map<String, Object> account(String address, Map<?, ?> account) {
        return object(
                ID,
                address + "#" + account.get("id"),
                TYPE,
                "Claim",
                "text",
                account.get("asWritten"),
                "author",
                named("actors", account.get("voice"), "name"),
                "appearance",
                passage(account));
    }

    /** @return an act of speech with its wordings */
    Map<String, Object> statement(Map<?, ?> statement) {
        String address = of.address("statements", text(statement, "slug"));
        Object speaker = named("actors", statement.get("speaker"), "name");
        return page(
                address,
                "CreativeWork",
                "abstract",
                statement.get("gist"),
                "author",
                speaker,
                "dateCreated",
                EdtfText.plain(perhapsText(statement, "madeOn.edtf")),
                "temporalCoverage",
                EdtfText.days(statement.get("madeOn")),
                "about",
                list(statement, "about").stream()
                        .map(event -> reference("events", event))
                        .toList(),
                "isPartOf",
                object(ID, of.base() + "/"),
                "hasPart",
                list(statement, "quotations").stream()
                        .map(quotation -> object(
                                ID,
                                address + "#" + quotation.get("id"),
                                TYPE,
                                "Quotation",
                                "text",
                                quotation.get("text"),
                                "abstract",
                                quotation.get("gist"),
                                "creator",
                                speaker,
                                "isPartOf",
                                passage(quotation)))
                        .toList());
    }

    /** @return what happened */
    Map<String, Object> event(Map<?, ?> event) {
        String address = of.address("events", text(event, "slug"));
        return page(
                address,
                "Event",
                "name",
                event.get("title"),
                "description",
                event.get("summary"),
                "startDate",
                EdtfText.plain(perhapsText(event, "date.edtf")),
                "temporalCoverage",
                EdtfText.days(event.get("date")),
                "location",
                list(event, "places").stream()
                        .map(place -> object(
                                TYPE, "Place", "name", place.get("name"), "addressCountry", place.get("country")))
                        .toList(),
                "superEvent",
                reference("events", event.get("partOf")),
                "subjectOf",
                list(event, "sources").stream()
                        .map(source -> reference("sources", source))
                        .toList());
    }

    /** @return who acts */
    Map<String, Object> actor(Map<?, ?> actor) {
        String address = of.address("actors", text(actor, "slug"));
        return page(
                address,
                type(text(actor, "kind")),
                "name",
                actor.get("name"),
                "alternateName",
                list(actor, "names").stream()
                        .map(name -> name.get("name"))
                        .filter(name -> !name.equals(actor.get("name")))
                        .toList(),
                "description",
                actor.get("description"),
                "subjectOf",
                list(actor, "sources").stream()
                        .map(source -> reference("sources", source))
                        .toList());
    }

    private static String type(String kind) {
        return switch (kind) {
            case "PERSON", "REPORTER", "WITNESS" -> "Person";
            case "STATE" -> "Country";
            case "GOVERNMENT", "MINISTRY", "COURT" -> "GovernmentOrganization";
            case "OUTLET", "AGENCY" -> "NewsMediaOrganization";
            case "COMPANY" -> "Corporation";
            case "PRISON" -> "CivicStructure";
            case "ORGANIZATION", "CRIMINAL_GROUP" -> "Organization";
            default -> "Thing";
        };
    }

    /** @return a document */
    Map<String, Object> source(Map<?, ?> source) {
        String address = of.address("sources", text(source, "slug"));
        String url = perhapsText(source, "url");
        Object publisher = source.get("publisher");
        Object author = source.get("author");
        return object(
                ID,
                address,
                TYPE,
                "Article",
                "url",
                JsonObjects.isWeb(url) ? url : address,
                "name",
                source.get("label"),
                "headline",
                source.get("title"),
                "publisher",
                publisher == null ? null : object(TYPE, "Organization", "name", publisher),
                "author",
                author == null ? null : object("name", author),
                "inLanguage",
                source.get("language"),
                "datePublished",
                EdtfText.plain(perhapsText(source, "published.edtf")),
                "temporalCoverage",
                EdtfText.days(source.get("published")),
                "associatedMedia",
                object(
                        TYPE,
                        "MediaObject",
                        "name",
                        text(source, "document.file"),
                        "sha256",
                        text(source, "document.sha256")));
    }

    private Map<String, Object> passage(Map<?, ?> part) {
        String source = text(part, "citation.source.slug");
        return object(
                ID,
                of.address("sources", source) + "#p" + JsonObjects.at(part, "citation.paragraph"),
                "isPartOf",
                object(ID, of.address("sources", source), "name", text(part, "citation.source.label")));
    }

    private List<Map<String, Object>> references(
            String section, @Nullable Object record, String other, @Nullable Object second) {
        return Stream.of(reference(section, record), reference(other, second))
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable Map<String, Object> reference(String section, @Nullable Object record) {
        return record == null ? null : object(ID, of.address(section, text(record, "slug")));
    }

    private @Nullable Map<String, Object> named(String section, @Nullable Object record, String name) {
        return record == null
                ? null
                : object(ID, of.address(section, text(record, "slug")), "name", text(record, name));
    }
}
