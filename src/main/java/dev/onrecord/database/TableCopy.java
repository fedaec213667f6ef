package dev.onrecord.database;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * One table of H2, as PostgreSQL is to have it: as H2 describes it. Texts are compared by their code points, whatever
 * language a database was made for.
 */
final class TableCopy {

    private static final int PIECE = 1 << 16;

    private static final int FETCHED = 1000;

    private static final String TEXT = "text collate \"C\"";

    private final String name;
    private final List<Column> columns;

    private TableCopy(String name, List<Column> columns) {
        this.name = name;
        this.columns = columns;
    }

    private record Column(String name, String type, boolean nullable) {

        String definition() {
            return quoted(name) + " " + type + (nullable ? "" : " not null");
        }
    }

    /** @return the tables of the dataset, in the order of their names */
    static List<TableCopy> all(Connection h2) throws SQLException {
        List<TableCopy> tables = new ArrayList<>();
        try (Statement statement = h2.createStatement();
                ResultSet rows = statement.executeQuery("select c.table_name, c.column_name, c.data_type, e.data_type,"
                        + " c.is_nullable from information_schema.columns c left join information_schema.element_types e"
                        + " on e.object_schema = c.table_schema and e.object_name = c.table_name"
                        + " and e.object_type = 'TABLE' and e.collection_type_identifier = c.dtd_identifier"
                        + " where c.table_schema = 'PUBLIC' order by c.table_name, c.ordinal_position")) {
            while (rows.next()) {
                String table = rows.getString(1);
                if (tables.isEmpty() || !tables.get(tables.size() - 1).name.equals(table)) {
                    tables.add(new TableCopy(table, new ArrayList<>()));
                }
                String type = rows.getString(4) == null ? type(rows.getString(3)) : type(rows.getString(4), "[]");
                tables.get(tables.size() - 1)
                        .columns
                        .add(new Column(
                                rows.getString(2), type, rows.getString(5).equals("YES")));
            }
        }
        return tables;
    }

    private static String type(String element, String dimensions) {
        String type = type(element);
        return type.equals(TEXT) ? type.replace("text", "text" + dimensions) : type + dimensions;
    }

    private static String type(String h2) {
        return switch (h2) {
            case "CHARACTER VARYING", "CHARACTER LARGE OBJECT", "CHARACTER", "ENUM" -> TEXT;
            case "TINYINT" -> "smallint";
            case "SMALLINT",
                    "INTEGER",
                    "BIGINT",
                    "BOOLEAN",
                    "DATE",
                    "NUMERIC",
                    "DOUBLE PRECISION",
                    "TIMESTAMP WITH TIME ZONE" -> h2.toLowerCase(Locale.ROOT);
            case "DECFLOAT" -> "numeric";
            case "BINARY VARYING" -> "bytea";
            default -> throw new IllegalStateException("No type of PostgreSQL is known for " + h2 + ".");
        };
    }

    private static String quoted(String name) {
        return '"' + name.toLowerCase(Locale.ROOT) + '"';
    }

    String definition() {
        return columns.stream()
                .map(Column::definition)
                .collect(Collectors.joining(", ", "create table " + quoted(name) + " (", ")"));
    }

    /** @return what counts the rows: until it knows, PostgreSQL reads whole tables where an index would do */
    String statistics() {
        return "analyze " + quoted(name);
    }

    int count(Connection h2) throws SQLException {
        try (Statement statement = h2.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from \"" + name + '"')) {
            row.next();
            return row.getInt(1);
        }
    }

    /** @return what makes the keys and indexes of all tables: quicker when the rows are there */
    static List<String> keys(Connection h2) throws SQLException {
        List<String> statements = new ArrayList<>();
        try (Statement statement = h2.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select i.table_name, i.index_name, i.index_type_name,"
                                + " array_agg(c.column_name order by c.ordinal_position)"
                                + " from information_schema.indexes i join information_schema.index_columns c"
                                + " on c.index_schema = i.index_schema and c.index_name = i.index_name"
                                + " and c.table_name = i.table_name where i.table_schema = 'PUBLIC'"
                                + " group by i.table_name, i.index_name, i.index_type_name order by i.table_name, i.index_name")) {
            while (rows.next()) {
                List<String> names =
                        texts(rows.getArray(4)).stream().map(TableCopy::quoted).toList();
                statements.add(key(rows.getString(1), rows.getString(2), rows.getString(3), String.join(", ", names)));
            }
        }
        return statements;
    }

    private static String key(String table, String index, String kind, String columns) {
        return kind.equals("PRIMARY KEY")
                ? "alter table " + quoted(table) + " add primary key (" + columns + ")"
                : "create " + (kind.startsWith("UNIQUE") ? "unique " : "") + "index " + quoted(index) + " on "
                        + quoted(table) + " (" + columns + ")";
    }

    /** Copies the rows, in a stream: however many there are, they take little memory. */
    void copy(Connection h2, PGConnection postgresql, IntConsumer copied) throws SQLException, IOException {
        CopyIn copy = postgresql.getCopyAPI().copyIn("copy " + quoted(name) + " from stdin");
        boolean done = false;
        try (Statement statement = h2.createStatement()) {
            statement.setFetchSize(FETCHED);
            try (ResultSet rows = statement.executeQuery("select * from \"" + name + '"')) {
                write(rows, copy, copied);
            }
            copy.endCopy();
            done = true;
        } finally {
            if (!done && copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private void write(ResultSet rows, CopyIn copy, IntConsumer copied) throws SQLException, IOException {
        ByteArrayOutputStream piece = new ByteArrayOutputStream(PIECE);
        int count = 0;
        while (rows.next()) {
            for (int i = 1; i <= columns.size(); i++) {
                if (i > 1) {
                    piece.write('\t');
                }
                piece.write(cell(value(rows, i)).getBytes(StandardCharsets.UTF_8));
            }
            piece.write('\n');
            count++;
            if (piece.size() >= PIECE) {
                send(piece, copy);
                copied.accept(count);
                count = 0;
            }
        }
        send(piece, copy);
        copied.accept(count);
    }

    /** A day must not pass a calendar and a zone, as it would on its way to {@link java.sql.Date}. */
    private Object value(ResultSet row, int column) throws SQLException {
        return columns.get(column - 1).type.equals("date")
                ? row.getObject(column, LocalDate.class)
                : row.getObject(column);
    }

    private static void send(ByteArrayOutputStream piece, CopyIn copy) throws SQLException {
        byte[] bytes = piece.toByteArray();
        copy.writeToCopy(bytes, 0, bytes.length);
        piece.reset();
    }

    /** @return a value as COPY reads it */
    private static String cell(Object value) throws SQLException {
        return value == null ? "\\N" : escaped(text(value));
    }

    private static String text(Object value) throws SQLException {
        if (value instanceof LocalDate day) {
            return day(day);
        }
        if (value instanceof Array array) {
            return texts(array).stream().map(TableCopy::element).collect(Collectors.joining(",", "{", "}"));
        }
        if (value instanceof byte[] bytes) {
            StringBuilder hex = new StringBuilder("\\x");
            for (byte each : bytes) {
                hex.append(Character.forDigit(each >> 4 & 15, 16)).append(Character.forDigit(each & 15, 16));
            }
            return hex.toString();
        }
        return value.toString();
    }

    /** ISO 8601 has a year 0, and PostgreSQL calls it 1 BC. */
    private static String day(LocalDate day) {
        int year = day.getYear();
        return String.format(
                Locale.ROOT,
                "%04d-%02d-%02d%s",
                year > 0 ? year : 1 - year,
                day.getMonthValue(),
                day.getDayOfMonth(),
                year > 0 ? "" : " BC");
    }

    private static List<String> texts(Array array) throws SQLException {
        List<String> texts = new ArrayList<>();
        for (Object each : (Object[]) array.getArray()) {
            texts.add((String) each);
        }
        return texts;
    }

    private static String element(String text) {
        return text == null ? "NULL" : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }
}
