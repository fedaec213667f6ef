package dev.onrecord.peers.smallrye;

import dev.onrecord.peers.Account;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class AccountRepository implements PanacheRepositoryBase<Account, Long> {

    List<Account> ofClaims(List<String> slugs) {
        return list("#Account.ofClaims", Parameters.with("slugs", slugs));
    }
}
