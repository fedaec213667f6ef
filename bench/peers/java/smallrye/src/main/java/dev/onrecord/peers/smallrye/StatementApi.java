package dev.onrecord.peers.smallrye;

import dev.onrecord.peers.Batch;
import dev.onrecord.peers.Event;
import dev.onrecord.peers.Quotation;
import dev.onrecord.peers.Selection;
import dev.onrecord.peers.Statement;
import dev.onrecord.peers.StatementConnection;
import dev.onrecord.peers.StatementFilter;
import dev.onrecord.peers.Window;
import java.util.List;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

@GraphQLApi
public class StatementApi {

    private final StatementRepository statements;
    private final QuotationRepository quotations;

    StatementApi(StatementRepository statements, QuotationRepository quotations) {
        this.statements = statements;
        this.quotations = quotations;
    }

    @Query
    public StatementConnection statements(StatementFilter filter, Integer first, String after) {
        return statements.page(Selection.of(filter), Window.of(first, after));
    }

    /** Not batched: in a batch all would have the arguments of one. */
    public StatementConnection statements(@Source Event event, StatementFilter filter, Integer first, String after) {
        return statements.page(Selection.of(filter).about(event), Window.of(first, after));
    }

    public List<List<Quotation>> quotations(@Source List<Statement> owners) {
        return Batch.perOwner(owners, quotations.ofStatements(Batch.slugs(owners)), Quotation::getStatement);
    }

    public List<List<dev.onrecord.peers.Source>> sources(@Source List<Statement> owners) {
        return Batch.inOrder(owners, statements.withSources(Batch.slugs(owners))).stream()
                .map(Statement::getSources)
                .toList();
    }
}
