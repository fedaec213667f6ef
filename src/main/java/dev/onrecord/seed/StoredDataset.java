package dev.onrecord.seed;

import dev.onrecord.database.ListedRows;
import dev.onrecord.database.ServedStore;
import dev.onrecord.database.StoreAddress;
import dev.onrecord.database.TableRows;
import dev.onrecord.database.VersionPlace;
import dev.onrecord.store.RecordGraph;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * What a store has beside the records: the format of its tables, and how the records hang together, which a server that
 * reads no seeds could only find out by reading all of them.
 */
final class StoredDataset {

    private static final String FORMAT = "onrecord_format";
    private static final String LINKS = "onrecord_links";

    /** How many bytes of links stand in one row. */
    private static final int PIECE = 1 << 20;

    private static final int BUFFER = 1 << 16;

    private StoredDataset() {}

    /**
     * Makes the tables for it beside those of the records.
     *
     * @param read what it is of; how its records hang together is waited for when rows are asked for
     * @return the rows that they are to have
     */
    static List<TableRows> tables(Connection connection, String format, LinkedSeeds read) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table " + FORMAT + " (format varchar(64) primary key)");
            statement.execute("create table " + LINKS + " (piece integer primary key, bytes varbinary(" + PIECE + "))");
        }
        return List.of(
                new ListedRows(FORMAT, List.of("format"), () -> List.<Object[]>of(new Object[] {format})),
                new ListedRows(LINKS, List.of("piece", "bytes"), () -> pieces(bytes(read.graph()))));
    }

    private static byte[] bytes(RecordGraph graph) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        // Without a buffer the compression is called for each number.
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(new DeflaterOutputStream(all), BUFFER))) {
            graph.write(out);
        }
        return all.toByteArray();
    }

    private static List<Object[]> pieces(byte[] bytes) {
        List<Object[]> pieces = new ArrayList<>();
        for (int from = 0; from < bytes.length; from += PIECE) {
            pieces.add(new Object[] {
                pieces.size(), Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + PIECE))
            });
        }
        return pieces;
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
            return dataset(statement, place);
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

    private static Opened dataset(Statement statement, VersionPlace place) throws SQLException, IOException {
        RecordGraph graph = links(statement, place);
        try (ResultSet row = statement.executeQuery("select version, title from " + place.table("Dataset"))) {
            row.next();
            return new Opened(graph, row.getString(1), row.getString(2));
        }
    }

    private static RecordGraph links(Statement statement, VersionPlace place) throws SQLException, IOException {
        List<InputStream> pieces = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery("select bytes from " + place.table(LINKS) + " order by piece")) {
            while (rows.next()) {
                pieces.add(new ByteArrayInputStream(rows.getBytes(1)));
            }
        }
        try (DataInputStream in = new DataInputStream(new InflaterInputStream(
                new SequenceInputStream(Collections.enumeration(pieces)), new java.util.zip.Inflater(), PIECE))) {
            return RecordGraph.read(in);
        }
    }

    /** The database itself says what is wrong; what stands around that says that something is. */
    private static Throwable innermost(Throwable failure) {
        return failure.getCause() == null ? failure : innermost(failure.getCause());
    }
}
