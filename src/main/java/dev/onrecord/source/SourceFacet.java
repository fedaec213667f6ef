package dev.onrecord.source;

import dev.onrecord.list.FacetKey;
import org.eclipse.microprofile.graphql.Description;

@Description("What sources can be counted by.")
public enum SourceFacet {
    @Description("By the publisher whose name the document prints.")
    PUBLISHER(FacetKey.text("publisher")),
    @Description("By the language of the text.")
    LANGUAGE(FacetKey.language("language")),
    @Description("By the year of publication, in the order of time.")
    YEAR(FacetKey.period("published", 4)),
    @Description("By the month of publication, in the order of time.")
    MONTH(FacetKey.period("published", 7)),
    @Description("By the day of publication, in the order of time.")
    DAY(FacetKey.period("published", 10));

    private final FacetKey key;

    SourceFacet(FacetKey key) {
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
