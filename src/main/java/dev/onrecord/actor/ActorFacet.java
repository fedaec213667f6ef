package dev.onrecord.actor;

import dev.onrecord.list.FacetKey;
import org.eclipse.microprofile.graphql.Description;

@Description("What actors can be counted by.")
public enum ActorFacet {
    @Description("By what kind of actor it is.")
    KIND(FacetKey.constant("kind")),
    @Description("By the narrower kind that the dataset adds.")
    KIND_DETAIL(FacetKey.record("join e.kindDetail k", "k", "name")),
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
