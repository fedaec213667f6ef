package dev.onrecord.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

class ScratchDatabaseTest {

    @Test
    @DisabledOnOs(
            value = OS.WINDOWS,
            disabledReason = "A file that is open keeps its name there until the process ends.")
    void it_holds_rows_and_has_no_file_that_a_killed_process_would_leave() throws Exception {
        String address = ScratchDatabase.open();
        Path file = Path.of(address.substring("jdbc:h2:file:".length(), address.indexOf(';')) + ".mv.db");
        assertFalse(Files.exists(file));
        assertFalse(Files.exists(file.getParent()));
        execute(address, "create table lines (line varchar)");
        execute(address, "insert into lines select repeat('a', 1000) from system_range(1, 5000)");
        try (Connection connection = DriverManager.getConnection(address);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from lines where length(line) = 1000")) {
            row.next();
            assertEquals(5000, row.getInt(1));
        } finally {
            execute(address, "shutdown immediately");
        }
    }

    /** Each in a connection of its own: it stays open meanwhile. */
    private static void execute(String address, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(address);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
