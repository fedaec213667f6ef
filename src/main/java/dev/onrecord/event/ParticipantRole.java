package dev.onrecord.event;

import org.eclipse.microprofile.graphql.Description;

@Description("What an actor did in an event, or had done to it.")
public enum ParticipantRole {
    @Description("Began it.")
    INITIATOR,
    @Description("Took part on its own behalf.")
    PARTY,
    @Description("Went between the parties.")
    MEDIATOR,
    @Description("Was freed.")
    RELEASED,
    @Description("Freed somebody.")
    RELEASING_PARTY,
    @Description("Took in those who were freed or sent.")
    RECEIVING_PARTY,
    @Description("Was held.")
    DETAINED,
    @Description("Held somebody.")
    DETAINING_PARTY,
    @Description("Was sent out of a country.")
    DEPORTED,
    @Description("Sent somebody out of a country.")
    DEPORTING_PARTY,
    @Description("Decided or ruled.")
    AUTHORITY,
    @Description("Was whom it was aimed at.")
    TARGET,
    @Description("Was what it was about.")
    SUBJECT,
    @Description("Saw it.")
    WITNESS
}
