package dev.onrecord.event;

import org.eclipse.microprofile.graphql.Description;

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
    @Description("Parties come to terms.")
    AGREEMENT,
    @Description("Parties work together, or draw closer.")
    COOPERATION,
    @Description("Help is sent or given.")
    AID,
    @Description("Money is paid.")
    PAYMENT,
    @Description("Somebody asks in public that something be done.")
    APPEAL,
    @Description("Somebody speaks in public: an address, a news conference.")
    SPEECH,
    @Description("A court or an authority has a case before it.")
    PROCEEDING,
    @Description("Somebody with authority looks into something.")
    INVESTIGATION,
    @Description("Authorities act against crime.")
    LAW_ENFORCEMENT,
    @Description("Authorities act against those who oppose them.")
    REPRESSION,
    @Description("Somebody seeks refuge, or has it.")
    ASYLUM,
    @Description("People travel.")
    JOURNEY,
    @Description("Somebody takes office.")
    INAUGURATION,
    @Description("Force is used against people or things.")
    ATTACK,
    @Description("Something explodes.")
    EXPLOSION,
    @Description("Something burns.")
    FIRE,
    @Description("Harm comes of what nobody meant.")
    ACCIDENT,
    @Description("Great harm comes to many, of nature or of a failure.")
    DISASTER,
    @Description("An economy, a supply or an order breaks down.")
    CRISIS,
    @Description("None of the other kinds.")
    OTHER
}
