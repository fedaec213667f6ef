package dev.onrecord.graphql.limits;

import dev.onrecord.database.OpenedVersion;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/**
 * Is called before each SQL statement: refuses it where its work was stopped, notes that the work used the database,
 * counts it, and has it ask the version that is served.
 */
@PersistenceUnitExtension
class SqlStatementGate implements StatementInspector {

    private static final long serialVersionUID = 1;

    private final transient OpenedVersion version;
    private final transient Counter statements;

    SqlStatementGate(OpenedVersion version, MeterRegistry meters) {
        this.version = version;
        this.statements = Counter.builder("onrecord.sql.statements")
                .description("SQL statements, those that load the dataset included.")
                .register(meters);
    }

    @Override
    public String inspect(String sql) {
        CancellableWork.beforeSqlStatement();
        statements.increment();
        return version.qualified(sql);
    }
}
