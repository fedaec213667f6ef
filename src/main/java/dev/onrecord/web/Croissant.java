package dev.onrecord.web;

import static dev.onrecord.web.JsonObjects.list;
import static dev.onrecord.web.JsonObjects.object;
import static dev.onrecord.web.JsonObjects.text;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The description of all tables as Croissant has it (1.0): JSON-LD for those who search for datasets, and for programs that
 * learn from them. It is made of the Data Package, so that both say the same of each column.
 *
 * <p>The day of publication, which it asks for as well, is left out: no dataset says when it was published.
 */
final class Croissant {

    private static final String ID = "@id";
    private static final String TYPE = "@type";

    private static final String CONTENT =
            "Questions of fact with what each source answers, statements with their wordings, "
                    + "events, actors and sources; each row is cited to the paragraph of a document.";

    /**
     * All terms that the specification recommends, those that are not used here, too: programs warn of each that is missing.
     * The language of a title is not on record.
     */
    private static final Map<String, Object> CONTEXT = object(
            "@language", "und",
            "@vocab", "https://schema.org/",
            "citeAs", "cr:citeAs",
            "column", "cr:column",
            "conformsTo", "dct:conformsTo",
            "cr", "http://mlcommons.org/croissant/",
            "rai", "http://mlcommons.org/croissant/RAI/",
            "data", object("@id", "cr:data", "@type", "@json"),
            "dataType", object("@id", "cr:dataType", "@type", "@vocab"),
            "dct", "http://purl.org/dc/terms/",
            "examples", object("@id", "cr:examples", "@type", "@json"),
            "extract", "cr:extract",
            "field", "cr:field",
            "fileProperty", "cr:fileProperty",
            "fileObject", "cr:fileObject",
            "fileSet", "cr:fileSet",
            "format", "cr:format",
            "includes", "cr:includes",
            "isLiveDataset", "cr:isLiveDataset",
            "jsonPath", "cr:jsonPath",
            "key", "cr:key",
            "md5", "cr:md5",
            "parentField", "cr:parentField",
            "path", "cr:path",
            "recordSet", "cr:recordSet",
            "references", "cr:references",
            "regex", "cr:regex",
            "repeated", "cr:repeated",
            "replace", "cr:replace",
            "sc", "https://schema.org/",
            "separator", "cr:separator",
            "source", "cr:source",
            "subField", "cr:subField",
            "transform", "cr:transform");

    private static final Map<String, String> TYPES =
            Map.of("integer", "sc:Integer", "date", "sc:Date", "string", "sc:Text");

    /** What tells a file from others of its name. */
    private static final String CHECKSUM = "sha256";

    private Croissant() {}

    /**
     * Of a service the tables are those of the version that it serves by then, which no checksum can tell ahead.
     *
     * @param dataPackage the same as a Data Package
     * @return the description of the tables that the service has
     */
    static Map<String, Object> ofService(Publication of, Map<String, Object> dataPackage) {
        Map<String, Object> description =
                described(of, dataPackage, path -> object("contentUrl", of.base() + "/" + path));
        description.put("isLiveDataset", true);
        return description;
    }

    /**
     * @param dataPackage the same as a Data Package
     * @param checksums those of the tables, by their names
     * @return the description of the tables that are in one folder with it
     */
    static Map<String, Object> ofFolder(
            Publication of, Map<String, Object> dataPackage, Map<String, String> checksums) {
        return described(of, dataPackage, path -> object("contentUrl", path, CHECKSUM, checksums.get(path)));
    }

    private static Map<String, Object> described(
            Publication of, Map<String, Object> dataPackage, Function<String, Map<String, Object>> place) {
        List<Map<?, ?>> tables = list(dataPackage, "resources");
        return object(
                "@context",
                CONTEXT,
                TYPE,
                "sc:Dataset",
                ID,
                of.base() + "/",
                "conformsTo",
                "http://mlcommons.org/croissant/1.0",
                "name",
                dataPackage.get("title"),
                "description",
                CONTENT,
                "license",
                SchemaOrg.licence(of),
                "url",
                of.base() + "/",
                "version",
                of.version(),
                "creator",
                object(TYPE, "sc:Organization", "name", Publication.AUTHOR, "url", of.base() + "/"),
                "distribution",
                tables.stream().map(table -> file(table, place)).toList(),
                "recordSet",
                tables.stream().map(Croissant::recordSet).toList());
    }

    private static Map<String, Object> file(Map<?, ?> table, Function<String, Map<String, Object>> place) {
        String path = text(table, "path");
        Map<String, Object> file =
                object(TYPE, "cr:FileObject", ID, path, "name", path, "encodingFormat", table.get("mediatype"));
        file.putAll(place.apply(path));
        return file;
    }

    private static Map<String, Object> recordSet(Map<?, ?> table) {
        String name = text(table, "name");
        Map<String, String> references = list(table, "schema.foreignKeys").stream()
                .collect(toMap(
                        key -> text(key, "fields"),
                        key -> id(text(key, "reference.resource"), text(key, "reference.fields"))));
        return object(
                TYPE,
                "cr:RecordSet",
                ID,
                name,
                "name",
                name,
                "description",
                table.get("title"),
                "key",
                object(ID, id(name, text(table, "schema.primaryKey"))),
                "field",
                list(table, "schema.fields").stream()
                        .map(column -> field(table, column, references.get(text(column, "name"))))
                        .toList());
    }

    /** @param referred the field that the values are those of; null where they are its own */
    private static Map<String, Object> field(Map<?, ?> table, Map<?, ?> column, @Nullable String referred) {
        String name = text(column, "name");
        return object(
                TYPE,
                "cr:Field",
                ID,
                id(text(table, "name"), name),
                "name",
                name,
                "dataType",
                requireNonNull(TYPES.get(text(column, "type")), "Croissant has a type for each of Table Schema"),
                "source",
                object("fileObject", object(ID, table.get("path")), "extract", object("column", name)),
                "references",
                referred == null ? null : object("field", object(ID, referred)));
    }

    private static String id(String table, String column) {
        return table + "/" + column;
    }
}
