package dev.onrecord.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a file says of itself and of what it is a part of.
 *
 * @param base the address of the service, without a slash at its end
 * @param path where the file is, beginning with a slash
 * @param section what stands before the slugs of its records in the addresses of their pages
 * @param title of the file's list
 * @param dataset with its title, version and licence
 * @param newest the last day on which the newest source may have been published; null where none is dated
 * @param forSpreadsheets whether it is made for programs that guess what a file is
 */
record Publication(
        String base,
        String path,
        String section,
        String title,
        Map<?, ?> dataset,
        @Nullable String newest,
        boolean forSpreadsheets) {

    /** Who makes the files. */
    static final String AUTHOR = "OnRecord";

    /** Where nothing is dated: a feed must say when it changed, and a time that changes with each start would be none. */
    private static final String NO_DAY = "1970-01-01";

    /** @return the title of the list, with that of the dataset */
    String fullTitle() {
        return title + " – " + JsonObjects.text(dataset, "title");
    }

    /** @return the address of the page of a record of the file's list */
    String record(Map<?, ?> record) {
        return address(section, JsonObjects.text(record, "slug"));
    }

    /** @return the address of the page of a record */
    String address(String section, String slug) {
        return base + "/" + section + "/" + slug;
    }

    /** @return the version of the dataset */
    String version() {
        return JsonObjects.text(dataset, "version");
    }

    /** @return the licence as the dataset names it */
    String licence() {
        return JsonObjects.text(dataset, "licence");
    }

    /** @return where the licence is explained; null where that is not known */
    @Nullable
    String licenceAddress() {
        return Links.explained(licence());
    }

    /**
     * @param published the days of publication, each the last one that it can mean; null where one is not known
     * @return the day on which the record was last reported: of what is known, the last
     */
    String updated(List<@Nullable String> published) {
        return published.stream()
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(newest == null ? NO_DAY : newest);
    }

    /** @return the moment at which that day begins (RFC 3339), as feeds have it */
    String moment(List<@Nullable String> published) {
        return updated(published) + "T00:00:00Z";
    }
}
