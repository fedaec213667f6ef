package dev.onrecord.event;

import dev.onrecord.entry.KindScheme;
import dev.onrecord.list.FacetKey;
import org.eclipse.microprofile.graphql.Description;

@Description("What events can be counted by.")
public enum EventFacet {
    @Description("By what kind of event it is.")
    KIND(FacetKey.constant("kind")),
    @Description("By the kind that the dataset adds; each counts what is of a narrower one, too.")
    KIND_DETAIL(FacetKey.kind(KindScheme.EVENT, "kindDetail")),
    @Description("By whether it happened, as far as the sources tell.")
    STATUS(FacetKey.constant("status")),
    @Description("By the sources that report it.")
    SOURCE(FacetKey.record("join e.citations c join c.source s", "s", "label")),
    @Description("By who takes part.")
    PARTICIPANT(FacetKey.record("join Participation x on x.event.slug = e.slug join x.actor a", "a", "name")),
    @Description("By the countries that it happened in.")
    COUNTRY(FacetKey.country("join e.places l", "l.country")),
    @Description("By year, in the order of time.")
    YEAR(FacetKey.period("date", 4)),
    @Description("By month, in the order of time.")
    MONTH(FacetKey.period("date", 7)),
    @Description("By day, in the order of time.")
    DAY(FacetKey.period("date", 10));

    private final FacetKey key;

    EventFacet(FacetKey key) {
        this.key = key;
    }

    FacetKey key() {
        return key;
    }

    /** @return whether it is a matter of the date */
    boolean isOfDates() {
        return this == YEAR || this == MONTH || this == DAY;
    }
}
