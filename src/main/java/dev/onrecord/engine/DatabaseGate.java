package dev.onrecord.engine;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Keeps work that was stopped from asking the database on. */
@PersistenceUnitExtension
class DatabaseGate implements StatementInspector {

    private static final long serialVersionUID = 1;

    @Override
    public String inspect(String sql) {
        if (Work.isStoppedHere()) {
            throw Work.STOPPED;
        }
        return sql;
    }
}
