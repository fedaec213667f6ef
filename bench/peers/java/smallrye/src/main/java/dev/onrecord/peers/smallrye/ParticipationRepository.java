package dev.onrecord.peers.smallrye;

import dev.onrecord.peers.Participation;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class ParticipationRepository implements PanacheRepositoryBase<Participation, Long> {

    List<Participation> ofEvents(List<String> slugs) {
        return list("#Participation.ofEvents", Parameters.with("slugs", slugs));
    }
}
