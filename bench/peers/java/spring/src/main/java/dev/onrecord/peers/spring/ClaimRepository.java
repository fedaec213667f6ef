package dev.onrecord.peers.spring;

import dev.onrecord.peers.Claim;
import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface ClaimRepository extends Repository<Claim, String> {

    List<Claim> ofEvents(Collection<String> slugs);

    List<Claim> bySlugs(Collection<String> slugs);
}
