package dev.onrecord.database;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** The loader has seen that every reference leads to a record: the database need not look again (decision 4). */
@QuarkusTest
class ConstraintsTest {

    @Inject
    DataSource database;

    @Test
    void no_table_has_a_foreign_key() throws SQLException {
        List<String> keys = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery("select table_name, constraint_name"
                        + " from information_schema.table_constraints where constraint_type = 'FOREIGN KEY'")) {
            while (rows.next()) {
                keys.add(rows.getString(1) + "." + rows.getString(2));
            }
        }
        assertEquals(List.of(), keys);
    }
}
