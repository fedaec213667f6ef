package dev.onrecord.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeferredIndexesTest {

    @Test
    void indexes_go_while_rows_are_filled_in_and_come_back_as_they_were() throws SQLException {
        try (Connection h2 = DriverManager.getConnection("jdbc:h2:mem:");
                Statement statement = h2.createStatement()) {
            statement.execute("create table said (slug varchar(20) primary key, made date, word varchar(20) unique)");
            statement.execute("create table \"a part\" (owner integer, place integer, primary key (owner, place))");
            statement.execute("create index by_day on said (made desc, slug)");
            statement.execute("create index \"by place\" on \"a part\" (place)");
            List<String> before = definitions(statement);
            DeferredIndexes indexes = DeferredIndexes.drop(h2);
            assertEquals(
                    before.stream()
                            .filter(line -> !line.startsWith("CREATE INDEX"))
                            .toList(),
                    definitions(statement));
            statement.execute("insert into said values ('b', date '2025-07-18', 'x'), ('a', date '2025-07-18', 'y')");
            indexes.create(h2);
            assertEquals(before, definitions(statement));
            assertEquals(List.of("a", "b"), texts(statement, "select slug from said order by made desc, slug"));
        }
    }

    @Test
    void keys_are_kept_up_meanwhile() throws SQLException {
        try (Connection h2 = DriverManager.getConnection("jdbc:h2:mem:");
                Statement statement = h2.createStatement()) {
            statement.execute("create table said (slug varchar(20) primary key, word varchar(20) unique)");
            DeferredIndexes.drop(h2);
            statement.execute("insert into said values ('a', 'x')");
            assertThrows(SQLException.class, () -> statement.execute("insert into said values ('a', 'y')"));
            assertThrows(SQLException.class, () -> statement.execute("insert into said values ('b', 'x')"));
        }
    }

    private static List<String> definitions(Statement statement) throws SQLException {
        return texts(statement, "script nodata").stream()
                .filter(line -> line.startsWith("CREATE") || line.startsWith("ALTER"))
                .toList();
    }

    private static List<String> texts(Statement statement, String sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }
}
