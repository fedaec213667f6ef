package dev.onrecord.peers.smallrye;

import dev.onrecord.peers.Quotation;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class QuotationRepository implements PanacheRepositoryBase<Quotation, Long> {

    List<Quotation> ofStatements(List<String> slugs) {
        return list("#Quotation.ofStatements", Parameters.with("slugs", slugs));
    }
}
