package dev.onrecord.seed;

import dev.onrecord.database.StoreAddress;
import dev.onrecord.database.StoreFormat;
import dev.onrecord.store.RecordGraph;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.hibernate.HibernateException;
import org.hibernate.StatelessSession;

/**
 * What a store has beside the records: the format of its tables, and how the records hang together, which a server that
 * reads no seeds could only find out by reading all of them.
 */
final class StoredDataset {

    private static final String FORMAT = "onrecord_format";
    private static final String LINKS = "onrecord_links";

    /** How many bytes of links stand in one row. */
    private static final int PIECE = 1 << 20;

    private StoredDataset() {}

    /** Writes it beside the records. */
    static void write(Connection connection, String format, RecordGraph graph) throws SQLException, IOException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table " + FORMAT + " (format varchar(64) primary key)");
            statement.execute("insert into " + FORMAT + " values ('" + format + "')");
            statement.execute("create table " + LINKS + " (piece integer primary key, bytes varbinary(" + PIECE + "))");
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(all))) {
            graph.write(out);
        }
        byte[] bytes = all.toByteArray();
        try (PreparedStatement insert = connection.prepareStatement("insert into " + LINKS + " values (?, ?)")) {
            for (int from = 0; from < bytes.length; from += PIECE) {
                insert.setInt(1, from / PIECE);
                insert.setBytes(2, Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + PIECE)));
                insert.executeUpdate();
            }
        }
    }

    /**
     * @return how the records hang together that the store has
     * @throws StoreException if it does not answer, or has no dataset that this application reads
     */
    static RecordGraph open(StatelessSession database, StoreAddress store) throws StoreException {
        if (store.file() != null && !Files.exists(store.file())) {
            throw new StoreException(
                    "There is no file " + store + "; `onrecord load DIR --into " + store + "` makes it.");
        }
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                check(database, store);
                return database.doReturningWork(StoredDataset::links);
            });
        } catch (HibernateException | UnreadableException e) {
            throw new StoreException(store + ": " + innermost(e).getMessage());
        }
    }

    /** The store has no dataset that this application reads. */
    private static final class UnreadableException extends RuntimeException {

        private static final long serialVersionUID = 1;

        UnreadableException(String message) {
            super(message);
        }
    }

    private static void check(StatelessSession database, StoreAddress store) {
        String found = database.doReturningWork(StoredDataset::format);
        String read = StoreFormat.of(database.getFactory());
        if (!read.equals(found)) {
            throw new UnreadableException("was loaded by another version of OnRecord (its tables are " + found
                    + ", and this one reads " + read + "); load it again: `onrecord load DIR --into " + store + "`.");
        }
    }

    private static String format(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select format from " + FORMAT)) {
            row.next();
            return row.getString(1);
        }
    }

    private static RecordGraph links(Connection connection) throws SQLException {
        List<InputStream> pieces = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select bytes from " + LINKS + " order by piece")) {
            while (rows.next()) {
                pieces.add(new ByteArrayInputStream(rows.getBytes(1)));
            }
        }
        try (DataInputStream in = new DataInputStream(new InflaterInputStream(
                new SequenceInputStream(Collections.enumeration(pieces)), new java.util.zip.Inflater(), PIECE))) {
            return RecordGraph.read(in);
        } catch (IOException e) {
            throw new UnreadableException("its links cannot be read: " + e.getMessage() + ".");
        }
    }

    /** The database itself says what is wrong; what stands around that says that something is. */
    private static Throwable innermost(Throwable failure) {
        return failure.getCause() == null ? failure : innermost(failure.getCause());
    }
}
