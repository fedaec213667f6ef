package dev.onrecord.peers.spring;

import dev.onrecord.peers.Selection;
import dev.onrecord.peers.Statement;
import dev.onrecord.peers.StatementConnection;
import dev.onrecord.peers.Window;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;

class StatementPagesImpl implements StatementPages {

    private final EntityManager entities;

    StatementPagesImpl(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public StatementConnection page(Selection wanted, Window window) {
        Selection behind = wanted.behind(window.after());
        List<Statement> statements = query(behind.listing(), behind, Statement.class)
                .setMaxResults(window.first() + 1)
                .getResultList();
        long total =
                query("select count(s) " + wanted.all(), wanted, Long.class).getSingleResult();
        return StatementConnection.of(statements, (int) total, window);
    }

    private <T> TypedQuery<T> query(String jpql, Selection selection, Class<T> type) {
        TypedQuery<T> query = entities.createQuery(jpql, type);
        selection.parameters().forEach(query::setParameter);
        return query;
    }
}
