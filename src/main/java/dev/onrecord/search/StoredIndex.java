package dev.onrecord.search;

import dev.onrecord.database.Ahead;
import dev.onrecord.database.OpenedVersion;
import dev.onrecord.database.PieceTable;
import dev.onrecord.database.TableRows;
import dev.onrecord.database.VersionPlace;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;

/**
 * The index of search as a store has it: its files, in a table beside those of the records. A load writes it, and a server
 * reads it, where it would read all texts and take them apart otherwise.
 */
@Singleton
public class StoredIndex {

    private static final PieceTable FILES = new PieceTable("onrecord_search");

    private final Corpus corpus;
    private final SessionFactory mapping;
    private final DataSource database;
    private final OpenedVersion opened;

    StoredIndex(Corpus corpus, SessionFactory mapping, DataSource database, OpenedVersion opened) {
        this.corpus = corpus;
        this.mapping = mapping;
        this.database = database;
        this.opened = opened;
    }

    /** Makes the table for it beside those of the records, without rows. */
    public static void create(Connection connection) throws SQLException {
        FILES.create(connection);
    }

    /**
     * Reads all texts, and begins to make the index of them, which goes on when this has returned.
     *
     * @param filled a connection to a database that has the records
     * @return the rows that the table is to have
     */
    public TableRows rows(Connection filled) {
        List<Corpus.Texts> texts = texts(filled);
        Ahead<ByteBuffersDirectory> index = Ahead.of(() -> WrittenIndex.of(texts));
        return FILES.rows(() -> List.of(index.get().listAll()), file -> bytes(index.get(), file));
    }

    private List<Corpus.Texts> texts(Connection filled) {
        try (StatelessSession session =
                mapping.withStatelessOptions().connection(filled).openStatelessSession()) {
            return corpus.read(session);
        }
    }

    private static byte[] bytes(Directory directory, String file) throws IOException {
        try (IndexInput input = directory.openInput(file, IOContext.READONCE)) {
            byte[] bytes = new byte[Math.toIntExact(input.length())];
            input.readBytes(bytes, 0, bytes.length);
            return bytes;
        }
    }

    /** @return whether what this process reads is a store that was loaded: that has an index */
    boolean isThere() {
        return opened.place().isOfStore();
    }

    /**
     * @return its files, in memory
     * @throws IOException if the store does not answer
     */
    Directory read() throws IOException {
        VersionPlace version = opened.place();
        ByteBuffersDirectory directory = WrittenIndex.inMemory();
        Map<String, IndexOutput> files = new HashMap<>();
        try (Connection connection = database.getConnection()) {
            FILES.forEach(connection, version, (file, piece) -> {
                IndexOutput output = files.get(file);
                if (output == null) {
                    output = directory.createOutput(file, IOContext.DEFAULT);
                    files.put(file, output);
                }
                output.writeBytes(piece, piece.length);
            });
        } catch (SQLException e) {
            throw new IOException(e.getMessage(), e);
        }
        for (IndexOutput file : files.values()) {
            file.close();
        }
        return directory;
    }
}
