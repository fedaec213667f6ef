package dev.onrecord.actor;

import dev.onrecord.entry.EntryKind;
import dev.onrecord.entry.KindScheme;
import dev.onrecord.store.PartSelection;
import dev.onrecord.store.Relation;
import dev.onrecord.store.Selection;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Which actors are wanted. */
@Input("ActorFilter")
@Description(
        "Which actors are wanted. Lists are alternatives (any of); fields combine (all of). `sources` and `text` must hold"
                + " for one and the same printed name.")
public class ActorFilter {

    @Description("Of any of these kinds.")
    public List<@NonNull ActorKind> kinds;

    @Description("Of any of these kinds that the dataset adds, or of a narrower one: slugs. `kinds` lists them.")
    public List<@NonNull String> kindDetails;

    @Description("Taking part in any of these events: slugs or ids.")
    @Id
    public List<@NonNull String> events;

    @Description("Named in any of these sources: slugs or ids.")
    @Id
    public List<@NonNull String> sources;

    @Description(
            "With this text in a printed name, the description or the title of a role; case, accents and the separators of thousands do not"
                    + " matter. A text without a letter, digit or symbol is in none.")
    public String text;

    static Selection<Actor> select(ActorFilter filter, Relation actorsOfEvents) {
        Selection<Actor> all = Selection.of(Actor.class);
        return filter == null ? all : filter.narrow(all, actorsOfEvents);
    }

    private Selection<Actor> narrow(Selection<Actor> actors, Relation actorsOfEvents) {
        Selection<Actor> all = actors.among("kind", actor -> actor.kind, kinds)
                .ofKind(KindScheme.ACTOR, "kindDetail", actor -> actor.kindDetail, kindDetails)
                .having(actorsOfEvents, events);
        return sources == null || text == null
                ? all.having(ActorApi.OF_SOURCE, sources).containing(text)
                : all.havingPart(names());
    }

    private PartSelection<Actor, ActorName> names() {
        return PartSelection.of(ActorName.class, "actor.slug", ActorApi::namesOf)
                .having(EntryKind.SOURCE, "citations", "source.slug", name -> name.printedIn, sources)
                .containing(name -> name.folded, text);
    }
}
