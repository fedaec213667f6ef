package dev.onrecord.peers;

import java.util.Comparator;
import java.util.List;

/**
 * A page of a list of statements, the oldest first.
 *
 * @param totalCount of the whole list
 */
public record StatementConnection(List<StatementEdge> edges, PageInfo pageInfo, int totalCount) {

    static final Comparator<Statement> ORDER =
            Comparator.comparing((Statement statement) -> statement.sortDate).thenComparing(Statement::getSlug);

    /** @param list the whole, in order, in which some are wanted */
    public static StatementConnection of(List<Statement> list, Selection wanted, Window window) {
        List<Statement> all = list.stream().filter(wanted::holds).toList();
        Cursor place = window.after();
        return of(place == null ? all : all.stream().filter(place::isBefore).toList(), all.size(), window);
    }

    /**
     * @param behind what follows the place where the page begins, in order: all of it, or one more than the page has
     * @param totalCount of the whole list
     */
    public static StatementConnection of(List<Statement> behind, int totalCount, Window window) {
        boolean hasNext = behind.size() > window.first();
        List<StatementEdge> edges = behind.subList(0, hasNext ? window.first() : behind.size()).stream()
                .map(statement -> new StatementEdge(Cursor.of(statement).toString(), statement))
                .toList();
        String start = edges.isEmpty() ? null : edges.get(0).cursor();
        String end = edges.isEmpty() ? null : edges.get(edges.size() - 1).cursor();
        return new StatementConnection(edges, new PageInfo(hasNext, window.after() != null, start, end), totalCount);
    }
}
