package dev.onrecord.engine;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Keeps work that was stopped from asking the database on, tells the others that they asked, and counts what is asked. */
@PersistenceUnitExtension
class DatabaseGate implements StatementInspector {

    private static final long serialVersionUID = 1;

    private final transient Counter statements;

    DatabaseGate(MeterRegistry meters) {
        this.statements = Counter.builder("onrecord.statements")
                .description("SQL statements, those that load the dataset included.")
                .register(meters);
    }

    @Override
    public String inspect(String sql) {
        Work.asks();
        statements.increment();
        return sql;
    }
}
