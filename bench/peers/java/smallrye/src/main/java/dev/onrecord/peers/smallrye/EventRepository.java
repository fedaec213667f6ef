package dev.onrecord.peers.smallrye;

import dev.onrecord.peers.Event;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class EventRepository implements PanacheRepositoryBase<Event, String> {

    Event bySlug(String slug) {
        return find("#Event.bySlug", Parameters.with("slug", slug)).firstResult();
    }
}
