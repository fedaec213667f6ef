package dev.onrecord.database;

import java.io.ByteArrayInputStream;
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
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * Bytes that a store has beside the records, by the names of parts: in a table, in pieces that are small enough for a row.
 *
 * @param name the table's
 */
public record PieceTable(String name) {

    /** How many bytes stand in one row. */
    private static final int PIECE = 1 << 20;

    /** About how many rows there are, which are made when they are wanted. */
    private static final int SOME = 100;

    /** How long the name of a part can be. */
    private static final int LONGEST_NAME = 128;

    /** Gives the names of the parts. */
    @FunctionalInterface
    public interface Names {

        /** @throws IOException if the parts cannot be made */
        Collection<String> all() throws IOException;
    }

    /** Gives what a part is made of. */
    @FunctionalInterface
    public interface Content {

        /**
         * @param part the part's name
         * @throws IOException if it cannot be made
         */
        byte[] of(String part) throws IOException;
    }

    /** Takes what a part is made of, piece by piece. */
    @FunctionalInterface
    public interface Sink {

        /** @throws IOException if it takes no more */
        void accept(String part, byte[] piece) throws IOException;
    }

    /** Makes the table, without rows. */
    public void create(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table " + name + " (part varchar(" + LONGEST_NAME
                    + "), piece integer, bytes varbinary(" + PIECE + "), primary key (part, piece))");
        }
    }

    /**
     * @param parts gives their names, when the rows are wanted
     * @param content asked for each of them then
     * @return the rows that the table is to have
     */
    public TableRows rows(Names parts, Content content) {
        return new Rows(name, parts, content);
    }

    private record Rows(String table, Names parts, Content content) implements TableRows {

        @Override
        public List<String> columns() {
            return List.of("part", "piece", "bytes");
        }

        @Override
        public int count() {
            return SOME;
        }

        @Override
        public void forEach(TableRows.Sink sink) throws SQLException, IOException {
            for (String part : parts.all()) {
                byte[] bytes = content.of(part);
                for (int from = 0, i = 0; from < bytes.length; from += PIECE, i++) {
                    sink.accept(new Object[] {
                        part, i, Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + PIECE))
                    });
                }
            }
        }
    }

    /**
     * @param version whose table it is
     * @param part the part's name
     * @return what it is made of; nothing where there is none of that name
     */
    public InputStream open(Connection connection, VersionPlace version, String part) throws SQLException {
        List<InputStream> pieces = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(
                "select bytes from " + version.table(name) + " where part = ? order by piece")) {
            statement.setString(1, part);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    pieces.add(new ByteArrayInputStream(rows.getBytes(1)));
                }
            }
        }
        return new SequenceInputStream(Collections.enumeration(pieces));
    }

    /**
     * Reads all parts, one piece at a time.
     *
     * @param version whose table it is
     */
    public void forEach(Connection connection, VersionPlace version, Sink sink) throws SQLException, IOException {
        String table = version.table(name);
        try (Statement all = connection.createStatement();
                PreparedStatement one =
                        connection.prepareStatement("select bytes from " + table + " where part = ? and piece = ?");
                ResultSet rows = all.executeQuery("select part, piece from " + table + " order by part, piece")) {
            while (rows.next()) {
                String part = rows.getString(1);
                one.setString(1, part);
                one.setInt(2, rows.getInt(2));
                try (ResultSet piece = one.executeQuery()) {
                    piece.next();
                    sink.accept(part, piece.getBytes(1));
                }
            }
        }
    }
}
