package dev.onrecord.peers.spring;

import dev.onrecord.peers.Actor;
import java.util.Optional;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class ActorController {

    private final ActorRepository actors;

    ActorController(ActorRepository actors) {
        this.actors = actors;
    }

    @QueryMapping
    Optional<Actor> actor(@Argument String slug) {
        return actors.findById(slug);
    }
}
