package dev.onrecord.peers.spring;

import dev.onrecord.peers.Event;
import java.util.Optional;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface EventRepository extends Repository<Event, String> {

    Optional<Event> bySlug(String slug);
}
