package dev.onrecord.database;

import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.dialect.DatabaseVersion;
import org.hibernate.dialect.H2Dialect;
import org.hibernate.dialect.function.CommonFunctionFactory;
import org.hibernate.engine.jdbc.dialect.spi.DialectResolutionInfo;

/**
 * H2's dialect, less what PostgreSQL does not understand. The service asks little of a database, nearly all of it standard
 * SQL that both have; what is more than that is written here as both have it.
 */
public class PortableDialect extends H2Dialect {

    /** Made by name, by Hibernate. */
    public PortableDialect(DialectResolutionInfo info) {
        super(info);
    }

    /** Made by name, by Hibernate. */
    public PortableDialect(DatabaseVersion version) {
        super(version);
    }

    /** Made by name, by Hibernate. */
    public PortableDialect() {
        super();
    }

    @Override
    public void initializeFunctionRegistry(FunctionContributions contributions) {
        super.initializeFunctionRegistry(contributions);
        // H2 has `locate` and `position`, PostgreSQL the latter alone.
        new CommonFunctionFactory(contributions).locate_positionSubstring();
    }
}
