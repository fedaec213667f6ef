package dev.onrecord.seed;

import dev.onrecord.database.ListedRows;
import dev.onrecord.database.ServedStore;
import dev.onrecord.database.StoreAddress;
import dev.onrecord.database.TableRows;
import dev.onrecord.database.VersionPlace;
import dev.onrecord.graph.GraphParts;
import dev.onrecord.graph.RecordGraph;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
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
    private static final String LINKS = "onrecord_links";

    /** How many bytes of links stand in one row. */
    private static final int PIECE = 1 << 20;

    private static final int BUFFER = 1 << 16;

    /** How long the name of a part of the links can be. */
    private static final int NAME = 128;

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
            statement.execute("create table " + LINKS + " (part varchar(" + NAME + "), piece integer, bytes varbinary("
                    + PIECE + "), primary key (part, piece))");
        }
        return List.of(
                new ListedRows(FORMAT, List.of("format"), () -> List.<Object[]>of(new Object[] {format})),
                new ListedRows(LINKS, List.of("part", "piece", "bytes"), () -> pieces(read.graph())));
    }

    private static List<Object[]> pieces(RecordGraph graph) throws IOException {
        List<Object[]> pieces = new ArrayList<>();
        for (Map.Entry<String, GraphParts.Part> part : GraphParts.of(graph).entrySet()) {
            byte[] bytes = bytes(part.getValue());
            for (int from = 0, i = 0; from < bytes.length; from += PIECE, i++) {
                pieces.add(new Object[] {
                    part.getKey(), i, Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + PIECE))
                });
            }
        }
        return pieces;
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
        List<InputStream> pieces = new ArrayList<>();
        try (Connection connection = store.connect(place);
                PreparedStatement statement = connection.prepareStatement(
                        "select bytes from " + place.table(LINKS) + " where part = ? order by piece")) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    pieces.add(new ByteArrayInputStream(rows.getBytes(1)));
                }
            }
        } catch (SQLException e) {
            throw new IOException(e.getMessage(), e);
        }
        // Without a buffer the decompression is called for each byte.
        return new DataInputStream(new BufferedInputStream(
                new InflaterInputStream(new SequenceInputStream(Collections.enumeration(pieces))), BUFFER));
    }

    /** The database itself says what is wrong; what stands around that says that something is. */
    static Throwable innermost(Throwable failure) {
        return failure.getCause() == null ? failure : innermost(failure.getCause());
    }
}
