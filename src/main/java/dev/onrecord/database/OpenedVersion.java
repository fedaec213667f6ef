package dev.onrecord.database;

import io.quarkus.arc.Arc;
import io.quarkus.arc.Unremovable;
import jakarta.inject.Singleton;

/**
 * The version of the dataset that this process reads. It says where SQL statements find their tables: by the schema in
 * front of each table's name, or by the file that connections are made to. So a session has nothing of its own to
 * remember, and need not be the same from one SQL statement to the next.
 */
@Singleton
// The JDBC driver looks it up and is no bean: without this, Quarkus would remove it where nothing injects it.
@Unremovable
public class OpenedVersion {

    /** What stands in SQL for the schema of a version in PostgreSQL. */
    static final String ANY_SCHEMA = "onrecord_version";

    private static final String ANY_TABLE = ANY_SCHEMA + ".";

    private volatile VersionPlace place = VersionPlace.HERE;

    static OpenedVersion here() {
        return Arc.container().instance(OpenedVersion.class).get();
    }

    /** @return where it is */
    public VersionPlace place() {
        return place;
    }

    /** From now on another one is read; no request reads at this moment. */
    public void open(VersionPlace other) {
        place = other;
    }

    /** @return an SQL statement of Hibernate's, which asks the tables of this version */
    public String qualified(String sql) {
        String schema = place.schema();
        return schema == null ? sql : sql.replace(ANY_TABLE, schema + ".");
    }

    /** @return the address of the H2 database with this version */
    String url(String configured) {
        return place.file() == null ? configured : StoreAddress.readOnly(place.file());
    }
}
