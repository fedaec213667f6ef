package dev.onrecord.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a list that is taken away, and what its rows are: the records of the list, or what stands within them.
 *
 * @param rows the field of a record that has the rows; null where each record is a row
 * @param columns in their order
 */
record Table(@Nullable String rows, List<Column> columns) {

    /**
     * @param name as the header has it
     * @param path to the value from the row, by the names of fields; from the record around it where it begins with {@code ^}.
     *     Of a list all values are taken, joined by {@code |}
     */
    record Column(String name, String path) {

        private static final Set<String> NUMBERS = Set.of("paragraph", "start", "end", "paragraphs", "characters");

        /** @return its type as Table Schema calls it */
        String type() {
            if (NUMBERS.contains(name)) {
                return "integer";
            }
            return name.endsWith("_earliest") || name.endsWith("_latest") ? "date" : "string";
        }
    }

    /** @param columns names and paths, by turns */
    static Table of(@Nullable String rows, String... columns) {
        return new Table(
                rows,
                Stream.iterate(0, i -> i < columns.length, i -> i + 2)
                        .map(i -> new Column(columns[i], columns[i + 1]))
                        .toList());
    }

    /** @return the names of the columns */
    List<String> header() {
        return columns.stream().map(Column::name).toList();
    }

    /** @return the column whose values tell rows apart */
    String key() {
        return rows == null ? columns.get(0).name() : "id";
    }

    /** @return the rows of a record; an absent value is an empty text */
    Stream<List<String>> rowsOf(Map<?, ?> record) {
        return rows == null
                ? Stream.of(row(record, record))
                : Fields.list(record, rows).stream().map(row -> row(record, row));
    }

    private List<String> row(Map<?, ?> record, Object row) {
        return columns.stream()
                .map(column -> column.path().startsWith("^")
                        ? text(record, column.path().substring(1))
                        : text(row, column.path()))
                .toList();
    }

    private static String text(@Nullable Object from, String path) {
        if (from == null) {
            return "";
        }
        if (from instanceof List<?> list) {
            return list.stream().map(item -> text(item, path)).collect(Collectors.joining("|"));
        }
        if (path.isEmpty()) {
            return from.toString();
        }
        int dot = path.indexOf('.');
        String name = dot < 0 ? path : path.substring(0, dot);
        return text(((Map<?, ?>) from).get(name), dot < 0 ? "" : path.substring(dot + 1));
    }
}
