package dev.onrecord.database;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

/** A table, and the rows that it is to have. */
public interface TableRows {

    /** Takes rows one by one. */
    @FunctionalInterface
    interface Sink {

        /** @param row a value for each column: text, number, truth, day, moment, bytes, an array of texts, or null */
        void accept(Object[] row) throws SQLException, IOException;
    }

    /** @return the table's name, in capitals or not */
    String table();

    /** @return the names of the columns, in the order of the values of a row */
    List<String> columns();

    /** @return how many rows there are, or about how many where they have yet to be made */
    int count();

    /** Makes the rows, each when the one before it was taken. */
    void forEach(Sink sink) throws SQLException, IOException;

    /** @return how many rows there are in all of these */
    static int count(List<TableRows> tables) {
        return tables.stream().mapToInt(TableRows::count).sum();
    }
}
