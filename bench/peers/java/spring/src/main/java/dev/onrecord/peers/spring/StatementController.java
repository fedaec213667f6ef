package dev.onrecord.peers.spring;

import dev.onrecord.peers.Batch;
import dev.onrecord.peers.Event;
import dev.onrecord.peers.Quotation;
import dev.onrecord.peers.Selection;
import dev.onrecord.peers.Source;
import dev.onrecord.peers.Statement;
import dev.onrecord.peers.StatementConnection;
import dev.onrecord.peers.StatementFilter;
import dev.onrecord.peers.Window;
import java.util.List;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class StatementController {

    private final StatementRepository statements;
    private final QuotationRepository quotations;

    StatementController(StatementRepository statements, QuotationRepository quotations) {
        this.statements = statements;
        this.quotations = quotations;
    }

    @QueryMapping
    StatementConnection statements(@Argument StatementFilter filter, @Argument Integer first, @Argument String after) {
        return statements.page(Selection.of(filter), Window.of(first, after));
    }

    @SchemaMapping
    StatementConnection statements(
            Event event, @Argument StatementFilter filter, @Argument Integer first, @Argument String after) {
        return statements.page(Selection.of(filter).about(event), Window.of(first, after));
    }

    @BatchMapping
    List<List<Quotation>> quotations(List<Statement> owners) {
        return Batch.perOwner(owners, quotations.ofStatements(Batch.slugs(owners)), Quotation::getStatement);
    }

    @BatchMapping
    List<List<Source>> sources(List<Statement> owners) {
        return Batch.inOrder(owners, statements.withSources(Batch.slugs(owners))).stream()
                .map(Statement::getSources)
                .toList();
    }
}
