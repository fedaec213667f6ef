package dev.onrecord.claim;

import dev.onrecord.comparison.Between;
import dev.onrecord.list.FacetKey;
import org.eclipse.microprofile.graphql.Description;

@Description("What claims can be counted by.")
public enum ClaimFacet {
    @Description("By how the accounts stand to each other.")
    AGREEMENT(FacetKey.constant("agreement")),
    @Description("By how much of the story the question is about.")
    WEIGHT(FacetKey.constant("weight")),
    @Description("By the event asked about.")
    EVENT(FacetKey.record("join e.about v", "v", "title")),
    @Description("By the actor asked about.")
    SUBJECT(FacetKey.record("join e.subject a", "a", "name")),
    @Description("By the sources that answer.")
    SOURCE(FacetKey.record("join Account p on p.claim.slug = e.slug join p.citation.source s", "s", "label")),
    @Description("By what kind of actor gives an account.")
    SPEAKER_KIND(FacetKey.constant("join Account p on p.claim.slug = e.slug", "p.speakerKind")),
    @Description("By how firmly accounts are given.")
    MODALITY(FacetKey.constant("join Account p on p.claim.slug = e.slug", "p.modality")),
    @Description("By whom accounts conflict between.")
    BETWEEN(FacetKey.bits("conflictBits", Between.values())),
    @Description("By the actors in whose voices accounts are given.")
    SPEAKER(FacetKey.record("join Account p on p.claim.slug = e.slug join p.speaker a", "a", "name")),
    @Description("By where sources stand: how many questions at least one source answers, or is silent on.")
    STANDING(FacetKey.constant("join SourceStanding p on p.claim.slug = e.slug", "p.standing")),
    @Description("By the source that stands alone in its own voice.")
    OUTLIER(FacetKey.record(
            "join Account p on p.claim.slug = e.slug join Source s on s.slug = p.outlierSource", "s", "label"));

    private final FacetKey key;

    ClaimFacet(FacetKey key) {
        this.key = key;
    }

    FacetKey key() {
        return key;
    }
}
