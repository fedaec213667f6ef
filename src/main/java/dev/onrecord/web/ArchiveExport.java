package dev.onrecord.web;

import dev.onrecord.http.Freshness;
import dev.onrecord.http.OwnQueries;
import dev.onrecord.web.DatasetFiles.DatasetFile;
import io.vertx.ext.web.RoutingContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** All files of the dataset in one archive, which is made while it is sent. */
final class ArchiveExport extends WholeExport {

    private static final Format FORMAT = new Format(".zip", "application/zip", "application/zip");

    private final DatasetFiles files;

    ArchiveExport(DatasetFiles files, OwnQueries queries, Freshness freshness) {
        super("dataset", FORMAT, queries, freshness);
        this.files = files;
    }

    @Override
    public String summary() {
        return "All files of the dataset in one archive.";
    }

    @Override
    Optional<File> file(RoutingContext context, RecordFile.Queries queries) {
        Map<?, ?> dataset = JsonObjects.within(files.description(queries), "dataset");
        return Optional.of(new File("dataset", dataset, new Pieces(files.files(Site.base(context), queries))));
    }

    /** The archive in pieces: each is made of one piece of a file, or is the end. */
    private static final class Pieces implements Iterator<byte[]> {

        /** The first that the format knows: the same dataset gives the same bytes. */
        private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

        private final Iterator<DatasetFile> files;
        private final ByteArrayOutputStream written = new ByteArrayOutputStream();
        private final ZipOutputStream zip = new ZipOutputStream(written);
        private Iterator<byte[]> content = Collections.emptyIterator();
        private boolean hasEnded;

        Pieces(Iterator<DatasetFile> files) {
            this.files = files;
        }

        @Override
        public boolean hasNext() {
            return !hasEnded;
        }

        @Override
        public byte[] next() {
            try {
                do {
                    write();
                } while (written.size() == 0);
            } catch (IOException e) {
                throw new UncheckedIOException("Memory can always be written to.", e);
            }
            byte[] piece = written.toByteArray();
            written.reset();
            return piece;
        }

        private void write() throws IOException {
            if (content.hasNext()) {
                zip.write(content.next());
            } else if (files.hasNext()) {
                DatasetFile file = files.next();
                ZipEntry entry = new ZipEntry(file.name());
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                content = file.content().get();
            } else {
                zip.close();
                hasEnded = true;
            }
        }
    }
}
