package dev.onrecord.event;

import org.eclipse.microprofile.graphql.Description;

@Description("Whether it happened, as far as the sources tell.")
public enum EventStatus {
    @Description("It happened.")
    OCCURRED,
    @Description("It was said to be going to happen.")
    ANNOUNCED,
    @Description("It was offered or asked for.")
    PROPOSED,
    @Description("Sources tell of it as what is reported, and do not say themselves that it happened.")
    REPORTED,
    @Description("It had not ended when the sources were written.")
    ONGOING,
    @Description("Sources differ on whether it happened.")
    DISPUTED
}
