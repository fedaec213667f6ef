package dev.onrecord.peers.smallrye;

import dev.onrecord.peers.Actor;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class ActorRepository implements PanacheRepositoryBase<Actor, String> {}
