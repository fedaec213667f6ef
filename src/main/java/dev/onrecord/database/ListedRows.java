package dev.onrecord.database;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

/**
 * Few rows, which are made when they are asked for.
 *
 * @param table the table's name
 * @param columns the names of the columns
 * @param rows makes them, each with a value for each column
 */
public record ListedRows(String table, List<String> columns, Maker rows) implements TableRows {

    /** Makes rows. */
    @FunctionalInterface
    public interface Maker {

        /** @return all rows of the table */
        List<Object[]> make() throws IOException;
    }

    @Override
    public int count() {
        return 1;
    }

    @Override
    public void forEach(Sink sink) throws SQLException, IOException {
        for (Object[] row : rows.make()) {
            sink.accept(row);
        }
    }
}
