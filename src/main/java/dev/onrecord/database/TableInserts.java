package dev.onrecord.database;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;
import javax.sql.DataSource;

/** Puts rows into tables that a database of this process has. */
public final class TableInserts {

    /** How many rows are inserted in one transaction: it keeps what it has changed in memory. */
    private static final int PORTION = 500;

    private TableInserts() {}

    /**
     * Fills tables side by side, as far as there are processors: no row waits for one of another table. Nobody reads until
     * all is there.
     *
     * @param inserted is told how many more rows are there, by several threads
     */
    public static void insert(DataSource database, List<TableRows> tables, IntConsumer inserted) {
        tables.stream().sorted(Comparator.comparingInt(TableRows::count)).toList().parallelStream()
                .forEach(table -> fill(database, table, inserted));
    }

    private static void fill(DataSource database, TableRows table, IntConsumer inserted) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            insert(connection, table, inserted);
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(table.table() + ": " + e.getMessage(), e);
        }
    }

    private static void insert(Connection connection, TableRows table, IntConsumer inserted)
            throws SQLException, IOException {
        List<String> columns = table.columns();
        try (PreparedStatement insert = connection.prepareStatement("insert into " + table.table() + " ("
                + String.join(", ", columns) + ") values ("
                + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")")) {
            int[] waiting = {0};
            table.forEach(row -> {
                for (int i = 0; i < row.length; i++) {
                    insert.setObject(i + 1, row[i]);
                }
                insert.addBatch();
                if (++waiting[0] == PORTION) {
                    send(connection, insert, waiting, inserted);
                }
            });
            send(connection, insert, waiting, inserted);
        }
    }

    private static void send(Connection connection, PreparedStatement insert, int[] waiting, IntConsumer inserted)
            throws SQLException {
        insert.executeBatch();
        connection.commit();
        inserted.accept(waiting[0]);
        waiting[0] = 0;
    }
}
