package dev.onrecord.web;

import dev.onrecord.database.StoreWatch;
import dev.onrecord.dataset.DatasetExport;
import dev.onrecord.http.OwnQueries;
import dev.onrecord.web.DatasetFiles.DatasetFile;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;

/** All files of the dataset in a folder: those of the archive. */
@Singleton
class FolderExport implements DatasetExport {

    private final DatasetFiles files;
    private final OwnQueries queries;
    private final StoreWatch store;

    FolderExport(Exports exports, OwnQueries queries, StoreWatch store) {
        this.files = exports.files();
        this.queries = queries;
        this.store = store;
    }

    @Override
    @ActivateRequestContext
    public int write(Path folder, String base) throws IOException {
        store.stay();
        int count = 0;
        for (Iterator<DatasetFile> all = files.files(base, queries::ask); all.hasNext(); count++) {
            DatasetFile file = all.next();
            Path path = folder.resolve(file.name());
            Files.createDirectories(path.getParent());
            try (OutputStream out = Files.newOutputStream(path)) {
                for (Iterator<byte[]> pieces = file.content().get(); pieces.hasNext(); ) {
                    out.write(pieces.next());
                }
            }
        }
        return count;
    }
}
