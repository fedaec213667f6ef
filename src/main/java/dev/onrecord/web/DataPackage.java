package dev.onrecord.web;

import static dev.onrecord.web.JsonObjects.object;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The description of all tables as a Data Package (Frictionless, version 1): what their columns are and refer to. */
final class DataPackage {

    private static final Map<String, String> REFERENCES = Map.of(
            "event",
            "timeline",
            "actor",
            "actors",
            "speaker",
            "actors",
            "voice",
            "actors",
            "reported_by",
            "actors",
            "source",
            "sources");

    private DataPackage() {}

    /**
     * @param lists those that there are tables of
     * @return the description
     */
    static Map<String, Object> of(Publication of, List<RecordList> lists) {
        return object(
                "$schema",
                "https://specs.frictionlessdata.io/schemas/data-package.json",
                "profile",
                "tabular-data-package",
                "name",
                "onrecord",
                "id",
                "sha256:" + of.version(),
                "title",
                of.dataset().get("title"),
                "version",
                of.version(),
                "homepage",
                of.base() + "/",
                "licenses",
                licences(of),
                "resources",
                lists.stream().map(DataPackage::resource).toList());
    }

    /** A licence is told by an identifier or an address: of one that has neither, the page of the whole says the name. */
    private static List<Map<String, Object>> licences(Publication of) {
        String address = of.licenceAddress();
        return List.of(
                address == null
                        ? object("title", of.licence(), "path", of.base() + "/")
                        : object("name", of.licence(), "path", address));
    }

    private static Map<String, Object> resource(RecordList list) {
        return object(
                "profile",
                "tabular-data-resource",
                "name",
                list.name(),
                "title",
                list.title(),
                "path",
                list.name() + ".csv",
                "format",
                "csv",
                "mediatype",
                "text/csv",
                "encoding",
                "utf-8",
                "schema",
                object(
                        "fields",
                        list.table().columns().stream().map(DataPackage::field).toList(),
                        "missingValues",
                        List.of(""),
                        "primaryKey",
                        list.table().key(),
                        "foreignKeys",
                        list.table().header().stream()
                                .filter(column -> !column.equals(list.table().key()))
                                .map(DataPackage::reference)
                                .filter(Objects::nonNull)
                                .toList()));
    }

    private static Map<String, Object> field(Table.Column column) {
        return object("name", column.name(), "type", column.type());
    }

    private static @Nullable Map<String, Object> reference(String column) {
        String list = REFERENCES.get(column);
        if (list == null) {
            return null;
        }
        String key = list.equals("timeline") ? "event" : list.substring(0, list.length() - 1);
        return object("fields", column, "reference", object("resource", list, "fields", key));
    }
}
