package dev.onrecord.peers.smallrye;

import dev.onrecord.peers.Selection;
import dev.onrecord.peers.Statement;
import dev.onrecord.peers.StatementConnection;
import dev.onrecord.peers.Window;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class StatementRepository implements PanacheRepositoryBase<Statement, String> {

    List<Statement> withSources(List<String> slugs) {
        return list("#Statement.withSources", Parameters.with("slugs", slugs));
    }

    StatementConnection page(Selection wanted, Window window) {
        Selection behind = wanted.behind(window.after());
        List<Statement> statements = find(behind.listing(), behind.parameters())
                .range(0, window.first())
                .list();
        return StatementConnection.of(statements, (int) count(wanted.all(), wanted.parameters()), window);
    }
}
