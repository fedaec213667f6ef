package dev.onrecord.seed;

import static java.util.Objects.requireNonNull;

import dev.onrecord.database.ListedRows;
import dev.onrecord.database.PieceTable;
import dev.onrecord.database.ServedStore;
import dev.onrecord.database.StoreAddress;
import dev.onrecord.database.TableRows;
import dev.onrecord.database.VersionPlace;
import dev.onrecord.graph.GraphParts;
import dev.onrecord.graph.RecordGraph;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * What a store has beside the records: the format of its tables, and how the records hang together, which a server that
 * reads no seeds could only find out by reading all of them.
 */
final class StoredDataset {

    private static final String FORMAT = "onrecord_format";
    private static final PieceTable LINKS = new PieceTable("onrecord_links");

    private static final int BUFFER = 1 << 16;

    private StoredDataset() {}

    /** Makes the tables for it beside those of the records, without rows. */
    static void create(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table " + FORMAT + " (format varchar(64) primary key)");
        }
        LINKS.create(connection);
    }

    /**
     * @param read what it is of
     * @return the rows that the tables are to have
     */
    static List<TableRows> rows(String format, LinkedSeeds read) {
        Map<String, GraphParts.Part> parts = GraphParts.of(read.graph());
        return List.of(
                new ListedRows(FORMAT, List.of("format"), () -> List.<Object[]>of(new Object[] {format})),
                LINKS.rows(parts::keySet, part -> bytes(requireNonNull(parts.get(part)))));
    }

    private static byte[] bytes(GraphParts.Part part) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        // Without a buffer the compression is called for each number.
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(new DeflaterOutputStream(all), BUFFER))) {
            part.write(out);
        }
        return all.toByteArray();
    }

    /**
     * A version that can be served.
     *
     * @param graph how its records hang together
     * @param version of the dataset
     * @param title of the dataset
     */
    record Opened(RecordGraph graph, String version, String title) {}

    /**
     * Looks at a version, whether or not it is the one that is served.
     *
     * @param format the tables that this application reads
     * @throws StoreException if the store does not answer, or has no dataset there that this application reads
     */
    static Opened open(ServedStore store, VersionPlace place, String format, StoreAddress address)
            throws StoreException {
        try (Connection connection = store.connect(place);
                Statement statement = connection.createStatement()) {
            check(format(statement, place), format, address);
            return dataset(store, statement, place);
        } catch (SQLException | IOException e) {
            throw new StoreException(address + ": " + innermost(e).getMessage());
        }
    }

    private static void check(String found, String read, StoreAddress address) throws IOException {
        if (!read.equals(found)) {
            throw new IOException("was loaded by another version of OnRecord (its tables are " + found
                    + ", and this one reads " + read + "); load it again: `onrecord load DIR --into " + address + "`.");
        }
    }

    private static String format(Statement statement, VersionPlace place) throws SQLException {
        try (ResultSet row = statement.executeQuery("select format from " + place.table(FORMAT))) {
            row.next();
            return row.getString(1);
        }
    }

    private static Opened dataset(ServedStore store, Statement statement, VersionPlace place)
            throws SQLException, IOException {
        RecordGraph graph = GraphParts.read(name -> part(store, place, name));
        try (ResultSet row = statement.executeQuery("select version, title from " + place.table("Dataset"))) {
            row.next();
            return new Opened(graph, row.getString(1), row.getString(2));
        }
    }

    private static DataInputStream part(ServedStore store, VersionPlace place, String name) throws IOException {
        try (Connection connection = store.connect(place)) {
            // Without a buffer the decompression is called for each byte.
            return new DataInputStream(
                    new BufferedInputStream(new InflaterInputStream(LINKS.open(connection, place, name)), BUFFER));
        } catch (SQLException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** The database itself says what is wrong; what stands around that says that something is. */
    static Throwable innermost(Throwable failure) {
        return failure.getCause() == null ? failure : innermost(failure.getCause());
    }
}
