package dev.onrecord.actor;

import dev.onrecord.entry.KindScheme;
import dev.onrecord.list.FacetKey;
import org.eclipse.microprofile.graphql.Description;

@Description("What actors can be counted by.")
public enum ActorFacet {
    @Description("By what kind of actor it is.")
    KIND(FacetKey.constant("kind")),
    @Description("By the kind that the dataset adds; each counts what is of a narrower one, too.")
    KIND_DETAIL(FacetKey.kind(KindScheme.ACTOR, "kindDetail")),
    @Description("By the sources that name it.")
    SOURCE(FacetKey.record(
            "join ActorName p on p.actor.slug = e.slug join p.citations c join c.source s", "s", "label"));

    private final FacetKey key;

    ActorFacet(FacetKey key) {
        this.key = key;
    }

    FacetKey key() {
        return key;
    }
}
