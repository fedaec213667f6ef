package dev.onrecord.seed;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import dev.onrecord.actor.Actor;
import dev.onrecord.actor.ActorKind;
import dev.onrecord.actor.ActorRole;
import dev.onrecord.actor.RoleKind;
import dev.onrecord.comparison.Principals;
import dev.onrecord.time.PartialDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks for whom by the roles of the record: who holds an office in a body or represents it, and a body that is a part
 * of it. Courts speak for themselves alone, and so do judges for no more than their court.
 */
final class Spokesmen {

    private final Map<String, List<Post>> posts;
    private final Map<String, Set<String>> governments;
    private final Set<String> states;

    /**
     * A role in which its holder speaks for a body.
     *
     * @param holder the slug of the one who has it
     * @param body the slug of the one spoken for
     * @param role with its kind and days
     */
    private record Post(String holder, String body, ActorRole role) {

        static Stream<Post> of(ActorRole role) {
            boolean speaks = RoleKind.SPEAKING.contains(role.kind) && role.actor.kind != ActorKind.COURT;
            return role.of == null || !speaks
                    ? Stream.empty()
                    : Stream.of(new Post(role.actor.slug, role.of.slug, role));
        }

        boolean isGovernment() {
            return role.kind == RoleKind.PART && role.actor.kind == ActorKind.GOVERNMENT;
        }
    }

    /** @param roles of all actors */
    Spokesmen(List<ActorRole> roles) {
        this.states = roles.stream()
                .map(role -> role.of)
                .filter(body -> body != null && body.kind == ActorKind.STATE)
                .map(body -> body.slug)
                .collect(toSet());
        List<Post> all = roles.stream().flatMap(Post::of).toList();
        this.posts = all.stream().collect(groupingBy(Post::holder));
        this.governments =
                all.stream().filter(Post::isGovernment).collect(groupingBy(Post::body, mapping(Post::holder, toSet())));
    }

    /**
     * @param speaker who speaks
     * @param answering all who answer the question
     * @param day when the speaker spoke; null where that is not known
     * @return the slug of the one on whose behalf it is said: the body for which he speaks, whether it answers or not, else he
     */
    String principal(Actor speaker, Set<Actor> answering, @Nullable PartialDate day) {
        Set<String> slugs = answering.stream().map(actor -> actor.slug).collect(toSet());
        return new Principals(actor -> spokenFor(actor, slugs, day)).of(speaker.slug, slugs);
    }

    /** A state that is silent has organs that need not be of one mind, such as a government and a parliament. */
    private Set<String> spokenFor(String actor, Set<String> answering, @Nullable PartialDate day) {
        return posts.getOrDefault(actor, List.of()).stream()
                .filter(post -> isHeld(post.role(), day))
                .flatMap(this::bodies)
                .filter(body -> !states.contains(body) || answering.contains(body))
                .collect(toSet());
    }

    /** Who holds an office of a state holds it in its government, too. */
    private Stream<String> bodies(Post post) {
        Stream<String> governing = post.role().kind == RoleKind.OFFICE
                ? governments.getOrDefault(post.body(), Set.of()).stream()
                : Stream.empty();
        return Stream.concat(Stream.of(post.body()), governing);
    }

    private static boolean isHeld(ActorRole role, @Nullable PartialDate day) {
        boolean ended = day != null && role.until != null && role.until.latest().isBefore(day.earliest());
        boolean toCome = day != null && role.from != null && day.latest().isBefore(role.from.earliest());
        return !ended && !toCome;
    }
}
