package dev.onrecord.database;

import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * One table of H2, as PostgreSQL is to have it: as H2 describes it. Texts are compared by their code points, whatever
 * language a database was made for.
 */
final class TableCopy {

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

    static String quoted(String name) {
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

    private static List<String> texts(Array array) throws SQLException {
        List<String> texts = new ArrayList<>();
        for (Object each : (Object[]) array.getArray()) {
            texts.add((String) each);
        }
        return texts;
    }
}
