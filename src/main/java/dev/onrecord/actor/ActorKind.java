package dev.onrecord.actor;

import org.eclipse.microprofile.graphql.Description;

@Description("What kind of actor it is.")
public enum ActorKind {
    @Description("A person with a name.")
    PERSON,
    @Description("A state as a whole.")
    STATE,
    @Description("A government, apart from its state and its members.")
    GOVERNMENT,
    @Description("A ministry, department or office of a government.")
    MINISTRY,
    @Description("A court.")
    COURT,
    @Description("An organisation that is none of the other kinds.")
    ORGANIZATION,
    @Description("A company.")
    COMPANY,
    @Description("A group that sources call criminal.")
    CRIMINAL_GROUP,
    @Description("People spoken of together: prisoners, migrants, families.")
    POPULATION,
    @Description("A place of detention.")
    PRISON,
    @Description("A newspaper, broadcaster or site that publishes news.")
    OUTLET,
    @Description("A news agency.")
    AGENCY,
    @Description("Somebody who reports for an outlet or agency, named or not.")
    REPORTER,
    @Description("Somebody who saw or lived through it, named or not.")
    WITNESS,
    @Description("People who are together at a place, and act as one.")
    CROWD,
    @Description("An official whom the sources do not name.")
    UNNAMED_OFFICIAL
}
