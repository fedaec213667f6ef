package dev.onrecord.web;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a list that is downloaded, and what its rows are: the records of the list, or what stands within them.
 *
 * @param rows the field of a record that has the rows; null where each record is a row
 * @param columns in their order
 */
record Table(@Nullable String rows, List<Column> columns) {

    /**
     * @param name as the header has it
     * @param ofRecord whether its value is the record's, around the row
     * @param path to the value, by the names of fields; of a list all values are taken, joined by {@code |}
     */
    record Column(String name, boolean ofRecord, List<String> path) {

        private static final Set<String> NUMBERS = Set.of("paragraph", "start", "end", "paragraphs", "characters");

        /** @param path the names of fields, joined by dots; from the record around the row where it begins with {@code ^} */
        static Column of(String name, String path) {
            boolean ofRecord = path.startsWith("^");
            return new Column(
                    name, ofRecord, List.of(path.substring(ofRecord ? 1 : 0).split("\\.")));
        }

        /** @return its type as Table Schema calls it */
        String type() {
            if (NUMBERS.contains(name)) {
                return "integer";
            }
            return name.endsWith("_earliest") || name.endsWith("_latest") ? "date" : "string";
        }
    }

    /** @param columns names and paths, by turns: those of {@link Column#of} */
    static Table of(@Nullable String rows, String... columns) {
        return new Table(
                rows,
                Stream.iterate(0, i -> i < columns.length, i -> i + 2)
                        .map(i -> Column.of(columns[i], columns[i + 1]))
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

    /** @return the rows of a record; an absent value is an empty text. What is the record's is read once for all rows. */
    List<List<String>> rowsOf(Map<?, ?> record) {
        List<String> ofRecord = columns.stream()
                .map(column -> column.ofRecord() ? text(record, column.path(), 0) : "")
                .toList();
        List<List<String>> all = new ArrayList<>();
        for (Object row : rows == null ? List.of(record) : (List<?>) requireNonNull(record.get(rows))) {
            all.add(row(ofRecord, row));
        }
        return all;
    }

    private List<String> row(List<String> ofRecord, Object row) {
        List<String> values = new ArrayList<>(ofRecord);
        for (int i = 0; i < values.size(); i++) {
            Column column = columns.get(i);
            if (!column.ofRecord()) {
                values.set(i, text(row, column.path(), 0));
            }
        }
        return values;
    }

    private static String text(@Nullable Object from, List<String> path, int depth) {
        if (from == null) {
            return "";
        }
        if (from instanceof List<?> list) {
            return list.stream().map(item -> text(item, path, depth)).collect(Collectors.joining("|"));
        }
        return depth == path.size() ? from.toString() : text(((Map<?, ?>) from).get(path.get(depth)), path, depth + 1);
    }
}
