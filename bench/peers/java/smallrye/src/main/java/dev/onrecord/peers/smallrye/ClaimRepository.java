package dev.onrecord.peers.smallrye;

import dev.onrecord.peers.Claim;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class ClaimRepository implements PanacheRepositoryBase<Claim, String> {

    List<Claim> ofEvents(List<String> slugs) {
        return list("#Claim.ofEvents", Parameters.with("slugs", slugs));
    }

    List<Claim> bySlugs(List<String> slugs) {
        return list("#Claim.bySlugs", Parameters.with("slugs", slugs));
    }
}
