package dev.onrecord.peers.spring;

import dev.onrecord.peers.Account;
import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface AccountRepository extends Repository<Account, Long> {

    List<Account> ofClaims(Collection<String> slugs);
}
