package dev.onrecord.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.metamodel.EntityType;
import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.sql.DataSource;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MappedRowsTest {

    @Inject
    SessionFactory mapping;

    @Inject
    DataSource database;

    /** What a session makes of the rows of a table has the same rows again: each column, and each table. */
    @Test
    void records_have_the_rows_that_hibernate_reads_them_from() throws Exception {
        Set<String> seen = new HashSet<>();
        int rows = 0;
        try (Session session = mapping.openSession()) {
            for (EntityType<?> type : mapping.getMetamodel().getEntities()) {
                List<?> all = session.createSelectionQuery("from " + type.getName(), type.getJavaType())
                        .list();
                for (TableRows table : MappedRows.of(mapping, all)) {
                    List<String> made = made(table);
                    assertEquals(table.count(), made.size(), table.table());
                    assertEquals(stored(table), made, table.table());
                    seen.add(table.table().toUpperCase(Locale.ROOT));
                    rows += made.size();
                }
            }
        }
        assertEquals(tablesWithRows(), seen);
        assertFalse(rows < 1000, rows + " rows");
    }

    private static List<String> made(TableRows table) throws Exception {
        List<String> rows = new ArrayList<>();
        table.forEach(row -> rows.add(Arrays.deepToString(row)));
        return rows.stream().sorted().toList();
    }

    private List<String> stored(TableRows table) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select " + String.join(", ", table.columns()) + " from " + table.table())) {
            Object[] values = new Object[table.columns().size()];
            while (row.next()) {
                for (int i = 0; i < values.length; i++) {
                    values[i] = value(row, i + 1);
                }
                rows.add(Arrays.deepToString(values));
            }
        }
        return rows.stream().sorted().toList();
    }

    private static Object value(ResultSet row, int column) throws SQLException {
        if (row.getMetaData().getColumnType(column) == Types.DATE) {
            return row.getObject(column, LocalDate.class);
        }
        Object value = row.getObject(column);
        return value instanceof Array array ? array.getArray() : value;
    }

    private Set<String> tablesWithRows() throws SQLException {
        Set<String> tables = new HashSet<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet names = statement.executeQuery(
                        "select table_name from information_schema.tables where table_schema = 'PUBLIC'");
                Statement counting = connection.createStatement()) {
            while (names.next()) {
                String name = names.getString(1);
                try (ResultSet any = counting.executeQuery("select exists (select 1 from \"" + name + "\")")) {
                    any.next();
                    if (any.getBoolean(1)) {
                        tables.add(name);
                    }
                }
            }
        }
        return tables;
    }
}
