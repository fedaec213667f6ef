package dev.onrecord.peers.smallrye;

import dev.onrecord.peers.Actor;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

@GraphQLApi
public class ActorApi {

    private final ActorRepository actors;

    ActorApi(ActorRepository actors) {
        this.actors = actors;
    }

    @Query
    public Actor actor(@NonNull String slug) {
        return actors.findById(slug);
    }
}
