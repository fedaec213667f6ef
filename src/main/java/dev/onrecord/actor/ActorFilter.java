package dev.onrecord.actor;

import dev.onrecord.entry.EntryKind;
import dev.onrecord.entry.KindScheme;
import dev.onrecord.list.CompoundFilter;
import dev.onrecord.list.PartSelection;
import dev.onrecord.list.Relation;
import dev.onrecord.list.Selection;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Input("ActorFilter")
@Description(
        "Which actors are wanted. Lists are alternatives (any of); fields combine (all of). `sources` and `text` must hold"
                + " for one and the same printed name.")
public class ActorFilter implements CompoundFilter<ActorFilter> {

    @Description("Of any of these kinds.")
    public @Nullable List<@NonNull ActorKind> kinds;

    @Description("Of any of these kinds that the dataset adds, or of a narrower one: slugs. `kinds` lists them.")
    public @Nullable List<@NonNull String> kindDetails;

    @Description("Taking part in any of these events: slugs or ids.")
    @Id
    public @Nullable List<@NonNull String> events;

    @Description("With a role of any kind in any of these, be it one that they are accused of: slugs or ids of actors.")
    @Id
    public @Nullable List<@NonNull String> rolesIn;

    @Description("Named in any of these sources: slugs or ids.")
    @Id
    public @Nullable List<@NonNull String> sources;

    @Description(
            "With this text in a printed name, the description or the title of a role; case, accents and the separators of thousands do not"
                    + " matter, nor whether it stands within a word or a number. A text without a letter, digit or symbol is in none.")
    public @Nullable String text;

    @Description("Meeting any of these filters, too.")
    public @Nullable List<@NonNull ActorFilter> any;

    @Description("Meeting all of these filters, too.")
    public @Nullable List<@NonNull ActorFilter> all;

    @Description("Not meeting this filter.")
    public @Nullable ActorFilter not;

    @Override
    public Composition<ActorFilter> composition() {
        return new Composition<>(any, all, not);
    }

    /**
     * @param filter null where all are wanted
     * @param own the facet that is counted, of which the filter is not asked; null where none is
     * @param actorsOfEvents what leads from events to their actors, which stands on a floor above
     */
    static Selection<Actor> select(@Nullable ActorFilter filter, @Nullable ActorFacet own, Relation actorsOfEvents) {
        Selection<Actor> all = Selection.of(Actor.class);
        if (filter == null) {
            return all;
        }
        filter.checkSize();
        return own == ActorFacet.SOURCE
                ? filter.narrow(all, own, actorsOfEvents).joining(filter.names(null))
                : selectBeside(filter, own, actorsOfEvents);
    }

    /** What must hold beside another filter is not joined with what that counts: it may be true of another name. */
    private static Selection<Actor> selectBeside(
            ActorFilter filter, @Nullable ActorFacet own, Relation actorsOfEvents) {
        return filter.narrowByNames(filter.narrow(Selection.of(Actor.class), own, actorsOfEvents), own);
    }

    private Selection<Actor> narrow(Selection<Actor> actors, @Nullable ActorFacet own, Relation actorsOfEvents) {
        return actors.among("kind", actor -> actor.kind, own == ActorFacet.KIND ? null : kinds)
                .ofKind(
                        KindScheme.ACTOR,
                        "kindDetail",
                        actor -> actor.kindDetail,
                        own == ActorFacet.KIND_DETAIL ? null : kindDetails)
                .having(actorsOfEvents, events)
                .having(ActorApi.ROLE_IN, rolesIn)
                .combined(this, own, (inner, facet) -> selectBeside(inner, facet, actorsOfEvents));
    }

    private Selection<Actor> narrowByNames(Selection<Actor> actors, @Nullable ActorFacet own) {
        List<String> inSources = own == ActorFacet.SOURCE ? null : sources;
        return inSources == null || text == null
                ? actors.having(ActorApi.OF_SOURCE, inSources).containing(text)
                : actors.havingPart(names(inSources));
    }

    private PartSelection<Actor, ActorName> names(@Nullable List<String> inSources) {
        return PartSelection.of(ActorName.class, "actor.slug", ActorApi::namesOf)
                .having(EntryKind.SOURCE, "citations", "source.slug", name -> name.printedIn, inSources)
                .containing(name -> name.folded, text);
    }
}
