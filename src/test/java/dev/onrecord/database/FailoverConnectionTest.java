package dev.onrecord.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FailoverConnectionTest {

    private static final String GREETING = "set lock_timeout 1234";

    /** What was connected to, in order. */
    private final List<Connection> hosts = new ArrayList<>();

    /**
     * @param state the SQLSTATE with which every query of the first host fails
     * @param reachable how many connections can be made
     */
    private Connection connection(String state, int reachable) throws SQLException {
        return FailoverConnection.of(() -> {
            if (hosts.size() == reachable) {
                throw new SQLException("No host answers.", "08001");
            }
            Connection host = DriverManager.getConnection("jdbc:h2:mem:");
            hosts.add(host);
            return hosts.size() == 1 ? failing(Connection.class, host, state) : host;
        });
    }

    private static <T> T failing(Class<T> type, Object target, String state) {
        return type.cast(Proxy.newProxyInstance(
                FailoverConnectionTest.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (method.getName().equals("executeQuery")) {
                        throw new SQLException("The host has ended.", state);
                    }
                    try {
                        Object result = method.invoke(target, arguments);
                        return result instanceof PreparedStatement
                                ? failing(PreparedStatement.class, result, state)
                                : result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    @ParameterizedTest
    @ValueSource(strings = {"08006", "08003", "57P01", "57P02", "40001"})
    void a_statement_whose_host_ends_is_asked_of_another_in_a_session_like_the_first(String state) throws SQLException {
        try (Connection connection = connection(state, 2)) {
            try (Statement greeting = connection.createStatement()) {
                greeting.execute(GREETING);
            }
            connection.setAutoCommit(false);
            try (PreparedStatement statement =
                    connection.prepareStatement("select cast(? as varchar), lock_timeout()")) {
                statement.setString(1, "one");
                statement.setString(1, "another");
                try (ResultSet row = statement.executeQuery()) {
                    row.next();
                    assertEquals("another", row.getString(1));
                    assertEquals(1234, row.getInt(2));
                }
                assertSame(connection, statement.getConnection());
            }
            assertEquals(2, hosts.size());
            assertFalse(hosts.get(1).getAutoCommit());
            assertTrue(hosts.get(0).isClosed(), "Nobody needs the first any more.");
            assertFalse(connection.isClosed());
        }
        assertTrue(hosts.get(1).isClosed());
    }

    /** A statement that is wrong, was cancelled, or has had its time, is so everywhere. */
    @ParameterizedTest
    @ValueSource(strings = {"57014", "42P01", "22012", "25006"})
    void what_is_no_fault_of_a_host_is_not_asked_again(String state) throws SQLException {
        try (Connection connection = connection(state, 2);
                PreparedStatement statement = connection.prepareStatement("select 1")) {
            assertEquals(
                    state,
                    assertThrows(SQLException.class, statement::executeQuery).getSQLState());
            assertEquals(1, hosts.size());
        }
    }

    @Test
    void where_no_host_answers_the_first_failure_is_told() throws SQLException {
        try (Connection connection = connection("57P01", 1);
                PreparedStatement statement = connection.prepareStatement("select 1")) {
            SQLException failure = assertThrows(SQLException.class, statement::executeQuery);
            assertEquals("57P01", failure.getSQLState());
            assertEquals("No host answers.", failure.getSuppressed()[0].getMessage());
        }
    }

    @Test
    void a_connection_and_a_statement_are_equal_to_themselves_alone() throws SQLException {
        try (Connection one = connection("08006", 3);
                Connection other = connection("08006", 3);
                Statement statement = one.createStatement()) {
            assertNotEquals(one, other);
            assertTrue(List.of(other, one).contains(one));
            assertTrue(List.of(statement).contains(statement));
        }
    }
}
