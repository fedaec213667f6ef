package dev.onrecord.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The indexes of tables in H2 while rows are filled in. To make them of all rows at once, sorted, takes less than to find a
 * place in each of them for each row, and a second time when the row is committed. Keys are no such indexes, and stay.
 */
public final class DeferredIndexes {

    private static final Pattern DEFINITION =
            Pattern.compile("CREATE INDEX (\"PUBLIC\"\\.\"(?:[^\"]|\"\")+\") ON .*", Pattern.DOTALL);

    /** By their names, what makes them, in the order in which they were made. */
    private final Map<String, String> definitions;

    private DeferredIndexes(Map<String, String> definitions) {
        this.definitions = definitions;
    }

    /** @return the indexes that there were, which are gone until they are {@link #create created} */
    public static DeferredIndexes drop(Connection h2) throws SQLException {
        Map<String, String> definitions = definitions(h2);
        try (Statement statement = h2.createStatement()) {
            for (String name : definitions.keySet()) {
                statement.execute("drop index " + name);
            }
        }
        return new DeferredIndexes(definitions);
    }

    private static Map<String, String> definitions(Connection h2) throws SQLException {
        Map<String, String> definitions = new LinkedHashMap<>();
        try (Statement statement = h2.createStatement();
                ResultSet script = statement.executeQuery("script nodata")) {
            while (script.next()) {
                Matcher index = DEFINITION.matcher(script.getString(1));
                if (index.matches()) {
                    definitions.put(index.group(1), script.getString(1));
                }
            }
        }
        return definitions;
    }

    /** Makes them again. */
    public void create(Connection h2) throws SQLException {
        try (Statement statement = h2.createStatement()) {
            for (String definition : definitions.values()) {
                statement.execute(definition);
            }
        }
    }
}
