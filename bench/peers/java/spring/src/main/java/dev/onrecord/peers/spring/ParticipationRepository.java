package dev.onrecord.peers.spring;

import dev.onrecord.peers.Participation;
import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface ParticipationRepository extends Repository<Participation, Long> {

    List<Participation> ofEvents(Collection<String> slugs);
}
