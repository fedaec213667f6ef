package dev.onrecord.web;

import dev.onrecord.http.OwnQueries;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A list that can be downloaded.
 *
 * @param name the first part of its address, and of the name of its operation
 * @param section what stands before the slugs in the addresses of its records' pages
 * @param noun what a record is called
 * @param title what the list is called
 * @param table its columns
 * @param forms all that it can be downloaded in
 * @param forRecord those in which one record can be downloaded, too
 * @param operation asks for the list, a page at a time
 * @param ofRecord asks for one record of it
 */
record RecordList(
        String name,
        String section,
        String noun,
        String title,
        Table table,
        List<Form> forms,
        List<Form> forRecord,
        OperationFile operation,
        OperationFile ofRecord) {

    static RecordList of(
            String name,
            String section,
            String noun,
            String title,
            Table table,
            List<Form> forms,
            List<Form> forRecord,
            OwnQueries queries) {
        String file = name + "-export";
        return new RecordList(
                name,
                section,
                noun,
                title,
                table,
                forms,
                forRecord,
                new OperationFile(file, "List", queries),
                new OperationFile(file, "Record", queries));
    }

    /** @return where it is in that form */
    String path(Form form) {
        return "/" + name + form.format().ending();
    }

    /**
     * @param base the address of the service
     * @param path where the file is
     * @param data the answer that the file begins with, or is made of
     */
    Publication publication(String base, String path, Map<String, Object> data, boolean forSpreadsheets) {
        return new Publication(
                base,
                path,
                section,
                title,
                JsonObjects.within(data, "dataset"),
                JsonObjects.list(data, "newest.nodes").stream()
                        .map(source -> JsonObjects.perhapsText(source, "published.latest"))
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                forSpreadsheets);
    }
}
