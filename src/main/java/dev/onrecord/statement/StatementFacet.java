package dev.onrecord.statement;

import dev.onrecord.entry.KindScheme;
import dev.onrecord.list.FacetKey;
import org.eclipse.microprofile.graphql.Description;

@Description("What statements can be counted by.")
public enum StatementFacet {
    @Description("By who said it.")
    SPEAKER(FacetKey.record("join e.speaker a", "a", "name")),
    @Description("By what kind of actor said it.")
    SPEAKER_KIND(FacetKey.constant("speakerKind")),
    @Description("By to whom it was said.")
    ADDRESSEE(FacetKey.record("join e.addressees a", "a", "name")),
    @Description("By the events spoken of.")
    EVENT(FacetKey.record("join e.about v", "v", "title")),
    @Description("By what the speaker does by saying it.")
    ACT(FacetKey.constant("act")),
    @Description("By the act that the dataset adds; each counts what is of a narrower one, too.")
    ACT_DETAIL(FacetKey.kind(KindScheme.ACT, "actDetail")),
    @Description("By where it was said.")
    CHANNEL(FacetKey.constant("channel")),
    @Description("By the place that the dataset adds; each counts what is of a narrower one, too.")
    CHANNEL_DETAIL(FacetKey.kind(KindScheme.CHANNEL, "channelDetail")),
    @Description("By the sources that carry it.")
    SOURCE(FacetKey.record("join Quotation p on p.statement.slug = e.slug join p.citation.source s", "s", "label")),
    @Description("By who is spoken of.")
    MENTION(FacetKey.record("join Quotation p on p.statement.slug = e.slug join p.mentions a", "a", "name")),
    @Description("By how sources carry it.")
    MODE(FacetKey.constant("join Quotation p on p.statement.slug = e.slug", "p.mode")),
    @Description("By how the speaker is known from the text of a source.")
    ATTRIBUTION(FacetKey.constant("join Quotation p on p.statement.slug = e.slug", "p.attribution")),
    @Description("By year, in the order of time.")
    YEAR(FacetKey.period("madeOn", 4)),
    @Description("By month, in the order of time.")
    MONTH(FacetKey.period("madeOn", 7)),
    @Description("By day, in the order of time.")
    DAY(FacetKey.period("madeOn", 10));

    private final FacetKey key;

    StatementFacet(FacetKey key) {
        this.key = key;
    }

    FacetKey key() {
        return key;
    }

    /** @return whether it is a matter of one and the same quotation */
    boolean isOfQuotations() {
        return this == SOURCE || this == MENTION || this == MODE || this == ATTRIBUTION;
    }

    /** @return whether it is a matter of the date */
    boolean isOfDates() {
        return this == YEAR || this == MONTH || this == DAY;
    }
}
