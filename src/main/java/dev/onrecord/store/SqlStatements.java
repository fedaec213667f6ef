package dev.onrecord.store;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * SQL statements that Hibernate has translated. It translates an HQL query once, unless one of its parameters is a list:
 * then it does so each time. So each value of a list becomes a parameter of its own.
 */
public final class SqlStatements {

    /** Lists come in few lengths, so that few SQL statements are kept. */
    private static final int FEW = 16;

    private SqlStatements() {}

    /**
     * @param hql lists stand in it as {@code in (:name)}
     * @param result what a row is
     * @param values the values of its parameters by name, lists among them
     */
    public static <R> TypedQuery<R> of(String hql, Class<R> result, Map<String, ?> values) {
        String statement = hql;
        for (Map.Entry<String, ?> value : values.entrySet()) {
            if (value.getValue() instanceof Collection<?> list && !list.isEmpty()) {
                statement = statement.replace("(:" + value.getKey() + ")", "(" + names(value.getKey(), list) + ")");
            }
        }
        TypedQuery<R> query = Panache.getEntityManager().createQuery(statement, result);
        values.forEach((name, value) -> bind(query, name, value));
        return query;
    }

    private static String names(String name, Collection<?> list) {
        return IntStream.range(0, padded(list.size()))
                .mapToObj(i -> ":" + name + "_" + i)
                .collect(Collectors.joining(", "));
    }

    private static int padded(int size) {
        return size == 1 ? 1 : (size + FEW - 1) / FEW * FEW;
    }

    private static void bind(TypedQuery<?> query, String name, Object value) {
        if (value instanceof Collection<?> list && !list.isEmpty()) {
            List<?> elements = new ArrayList<>(list);
            for (int i = 0; i < padded(elements.size()); i++) {
                // The last is said again, which changes nothing.
                query.setParameter(name + "_" + i, elements.get(Math.min(i, elements.size() - 1)));
            }
        } else {
            query.setParameter(name, value);
        }
    }
}
