package dev.onrecord.database;

import static java.util.Objects.requireNonNull;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * A connection to PostgreSQL that outlives the server which it was made to: an SQL statement whose server has ended is asked
 * again, once, of whichever of the address's hosts answers. A version never changes, and nothing but reading is done, so
 * that it does not matter which of them has answered, nor how often.
 */
final class FailoverConnection implements InvocationHandler {

    private static final Logger LOG = Logger.getLogger(FailoverConnection.class);

    /** Said of a connection that broke: all states of this class. */
    private static final String BROKEN = "08";

    /** Said by a server that ends, has crashed, or is just starting; and by a replica that has to go on replaying. */
    private static final Set<String> ELSEWHERE = Set.of("57P01", "57P02", "57P03", "40001");

    /** Makes connections. */
    @FunctionalInterface
    interface Connector {

        /** @return a new connection to whichever host answers */
        Connection connect() throws SQLException;
    }

    /** A call that is to be made again. */
    private static final class Call {

        private final Method method;
        private final Object @Nullable [] arguments;

        Call(Method method, Object @Nullable [] arguments) {
            this.method = method;
            this.arguments = arguments;
        }

        @Nullable
        Object on(Object target) throws SQLException {
            try {
                return method.invoke(target, arguments);
            } catch (InvocationTargetException e) {
                if (e.getCause() instanceof SQLException failure) {
                    throw failure;
                }
                if (e.getCause() instanceof RuntimeException failure) {
                    throw failure;
                }
                throw new SQLException(e.getCause());
            } catch (IllegalAccessException e) {
                throw new SQLException(e);
            }
        }
    }

    private final Connector connector;

    /** What the pool has set, by the method: the last counts. */
    private final Map<Method, Call> settings = new LinkedHashMap<>();

    /** What the pool has set by SQL in each session, when it was new. */
    private final List<String> sessionSql = new ArrayList<>();

    private Connection connection;

    private FailoverConnection(Connector connector) throws SQLException {
        this.connector = connector;
        this.connection = connector.connect();
    }

    /** @return a connection that is made anew where it breaks */
    static Connection of(Connector connector) throws SQLException {
        return (Connection) Proxy.newProxyInstance(
                FailoverConnection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                new FailoverConnection(connector));
    }

    /** @return whether another host may answer what this failure has kept one from */
    static boolean isWorthAnotherHost(SQLException failure) {
        String state = failure.getSQLState();
        return state != null && (state.startsWith(BROKEN) || ELSEWHERE.contains(state));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws SQLException {
        Call call = new Call(method, arguments);
        return switch (method.getName()) {
            case "equals" -> arguments != null && proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            case "createStatement" ->
                Proxy.newProxyInstance(
                        FailoverConnection.class.getClassLoader(),
                        new Class<?>[] {Statement.class},
                        new FailoverStatement((Connection) proxy, call));
            case "prepareStatement" ->
                Proxy.newProxyInstance(
                        FailoverConnection.class.getClassLoader(),
                        new Class<?>[] {PreparedStatement.class},
                        new FailoverStatement((Connection) proxy, call));
            default -> called(call);
        };
    }

    private @Nullable Object called(Call call) throws SQLException {
        Object result = call.on(connection);
        if (call.method.getName().startsWith("set") && call.method.getReturnType() == void.class) {
            settings.put(call.method, call);
        }
        return result;
    }

    private void connectAgain() throws SQLException {
        Connection broken = connection;
        Connection other = connector.connect();
        try (Statement statement = other.createStatement()) {
            for (String sql : sessionSql) {
                statement.execute(sql);
            }
            for (Call setting : settings.values()) {
                setting.on(other);
            }
        } catch (SQLException e) {
            close(other);
            throw e;
        }
        connection = other;
        close(broken);
    }

    private static void close(Connection broken) {
        try {
            broken.close();
        } catch (SQLException e) {
            LOG.debug("A connection that is broken could not be closed.", e);
        }
    }

    /** An SQL statement, as it was made and prepared, so that it can be made again. */
    private final class FailoverStatement implements InvocationHandler {

        private final Connection owner;
        private final Call making;
        private final List<Call> preparation = new ArrayList<>();
        private Connection madeBy;
        // Cancelled by other threads.
        private volatile Statement statement;

        FailoverStatement(Connection owner, Call making) throws SQLException {
            this.owner = owner;
            this.making = making;
            this.madeBy = connection;
            this.statement = made();
        }

        private Statement made() throws SQLException {
            Statement made = (Statement) requireNonNull(making.on(connection), "JDBC makes a statement, or fails");
            for (Call call : preparation) {
                call.on(made);
            }
            return made;
        }

        @Override
        public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws SQLException {
            Call call = new Call(method, arguments);
            String name = method.getName();
            if (name.equals("equals")) {
                return arguments != null && proxy == arguments[0];
            }
            if (name.equals("hashCode")) {
                return System.identityHashCode(proxy);
            }
            if (name.equals("getConnection")) {
                return owner;
            }
            if (name.startsWith("execute")) {
                return executed(call);
            }
            Object result = call.on(statement);
            if (name.startsWith("set")) {
                preparation.add(call);
            }
            return result;
        }

        private @Nullable Object executed(Call call) throws SQLException {
            try {
                Object result = call.on(statement);
                noteSetting(call);
                return result;
            } catch (SQLException e) {
                if (!isWorthAnotherHost(e)) {
                    throw e;
                }
                LOG.debugf("A statement is asked again on another connection: %s", e.getMessage());
                return again(call, e);
            }
        }

        private @Nullable Object again(Call call, SQLException first) throws SQLException {
            try {
                if (madeBy == connection) {
                    connectAgain();
                }
                madeBy = connection;
                statement = made();
                return call.on(statement);
            } catch (SQLException e) {
                first.addSuppressed(e);
                throw first;
            }
        }

        private void noteSetting(Call call) {
            if (call.arguments != null
                    && call.arguments[0] instanceof String sql
                    && sql.toLowerCase(Locale.ROOT).startsWith("set ")) {
                sessionSql.add(sql);
            }
        }
    }
}
