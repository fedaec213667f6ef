package dev.onrecord.web;

import dev.onrecord.json.Json;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Spliterators;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * All files of the dataset, as an archive or a folder has them: each list in each form, and the annotations of each
 * source.
 */
final class DatasetFiles {

    /**
     * One of them.
     *
     * @param name its path, without a slash before it
     * @param content made when it is wanted, in pieces
     */
    record DatasetFile(String name, Supplier<Iterator<byte[]>> content) {}

    private final List<RecordList> lists;
    private final RecordList sources;
    private final AnnotationsExport annotations;

    /** @param sources that of the lists which has the sources */
    DatasetFiles(List<RecordList> lists, RecordList sources, AnnotationsExport annotations) {
        this.lists = lists;
        this.sources = sources;
        this.annotations = annotations;
    }

    /** @return what the dataset is, with the first page of its sources */
    Map<String, Object> description(RecordFile.Queries queries) {
        return RecordFile.data(queries.ask(sources.operation().text(), JsonValue.EMPTY_JSON_OBJECT));
    }

    /** @return the description of the tables */
    byte[] dataPackage(String base, Map<String, Object> description) {
        return Json.bytes(DataPackage.of(publication(base, description), lists));
    }

    /** @return the description of the tables of the service, for programs that learn from datasets */
    byte[] croissant(String base, Map<String, Object> description) {
        Publication of = publication(base, description);
        return Json.bytes(Croissant.ofService(of, DataPackage.of(of, lists)));
    }

    /** @return that of the tables beside it, which have been written */
    private byte[] croissant(String base, Map<String, Object> description, Checksums checksums) {
        Publication of = publication(base, description);
        return Json.bytes(Croissant.ofFolder(of, DataPackage.of(of, lists), checksums.known()));
    }

    private Publication publication(String base, Map<String, Object> description) {
        return sources.publication(base, "/datapackage.json", description, false);
    }

    /**
     * @param base the address of the service whose pages the files lead to
     * @return the files, each made when it is wanted
     */
    Iterator<DatasetFile> files(String base, RecordFile.Queries queries) {
        Map<String, Object> description = description(queries);
        Checksums checksums = new Checksums();
        List<DatasetFile> ofAll = new ArrayList<>();
        ofAll.add(new DatasetFile(
                "datapackage.json",
                () -> List.of(dataPackage(base, description)).iterator()));
        for (RecordList list : lists) {
            for (Form form : list.forms()) {
                String name = list.path(form).substring(1);
                ofAll.add(new DatasetFile(name, () -> checksums.of(name, content(list, form, base, queries))));
            }
        }
        ofAll.add(new DatasetFile(
                "croissant.json",
                () -> List.of(croissant(base, description, checksums)).iterator()));
        RecordFile.PageIterator pages =
                new RecordFile.PageIterator(sources.operation(), JsonValue.EMPTY_JSON_OBJECT, queries, null);
        return Stream.concat(
                        ofAll.stream(),
                        StreamSupport.stream(Spliterators.spliteratorUnknownSize(pages, 0), false)
                                .flatMap(page -> JsonObjects.list(page, "list.nodes").stream())
                                .map(source -> annotations(source, description, base, queries)))
                .iterator();
    }

    private static Iterator<byte[]> content(RecordList list, Form form, String base, RecordFile.Queries queries) {
        RecordFile.PageIterator pages =
                new RecordFile.PageIterator(list.operation(), JsonValue.EMPTY_JSON_OBJECT, queries, null);
        Publication publication = list.publication(base, list.path(form), pages.first(), false);
        return new RecordFile(pages, form.writers().apply(publication));
    }

    private DatasetFile annotations(
            Map<?, ?> source, Map<String, Object> description, String base, RecordFile.Queries queries) {
        String path = "/sources/" + source.get("slug") + Annotations.FORMAT.ending();
        Publication publication = sources.publication(base, path, description, false);
        return new DatasetFile(path.substring(1), () -> annotations.pieces(source, publication, queries));
    }
}
