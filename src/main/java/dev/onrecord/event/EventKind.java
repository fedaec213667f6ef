package dev.onrecord.event;

import org.eclipse.microprofile.graphql.Description;

/** What kind of event it is. */
@Description("What kind of event it is.")
public enum EventKind {
    @Description("Prisoners are given for prisoners.")
    PRISONER_EXCHANGE,
    @Description("People are freed.")
    RELEASE,
    @Description("People are held.")
    DETENTION,
    @Description("People are sent out of a country.")
    DEPORTATION,
    @Description("People are brought back to their own country.")
    REPATRIATION,
    @Description("Something is offered or asked for.")
    PROPOSAL,
    @Description("Parties deal with each other.")
    NEGOTIATION,
    @Description("A court decides.")
    RULING,
    @Description("A law is made or applied.")
    LEGISLATION,
    @Description("A measure against a state, group or person.")
    SANCTION,
    @Description("People demonstrate.")
    PROTEST,
    @Description("Somebody goes to see somebody or a place.")
    VISIT,
    @Description("People vote.")
    ELECTION,
    @Description("People move from one country to another.")
    MIGRATION,
    @Description("Something begins to exist.")
    FOUNDING,
    @Description("A state declares what somebody or something is.")
    DESIGNATION,
    @Description("None of the other kinds.")
    OTHER
}
