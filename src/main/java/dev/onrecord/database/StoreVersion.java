package dev.onrecord.database;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * A version of a dataset that a store has.
 *
 * @param number its number in the store; later ones are larger
 * @param digest what the dataset says its version is: a hash of the seeds
 * @param title what the dataset is about
 * @param statements how many statements it has
 * @param loadedAt when it was loaded
 * @param format the tables and columns that it is in, as {@link StoreFormat} says
 */
public record StoreVersion(int number, String digest, String title, int statements, Instant loadedAt, String format) {

    static final String COLUMNS = "number, digest, title, statements, loaded_at, format";

    /** The columns as both databases have them. */
    static final String DEFINITION =
            "(number integer primary key, digest varchar(64) not null, title varchar(255) not null,"
                    + " statements integer not null, loaded_at timestamp with time zone not null, format varchar(64) not null)";

    /** @return the same under another number */
    StoreVersion numbered(int other) {
        return new StoreVersion(other, digest, title, statements, loadedAt, format);
    }

    /** @return whether the other one has the same dataset in the same tables */
    boolean isSameDataset(StoreVersion other) {
        return digest.equals(other.digest) && format.equals(other.format);
    }

    static StoreVersion of(ResultSet row) throws SQLException {
        return new StoreVersion(
                row.getInt(1),
                row.getString(2),
                row.getString(3),
                row.getInt(4),
                row.getObject(5, OffsetDateTime.class).toInstant(),
                row.getString(6));
    }

    void bind(PreparedStatement insert) throws SQLException {
        insert.setInt(1, number);
        insert.setString(2, digest);
        insert.setString(3, title);
        insert.setInt(4, statements);
        insert.setObject(5, loadedAt.atOffset(ZoneOffset.UTC));
        insert.setString(6, format);
    }
}
