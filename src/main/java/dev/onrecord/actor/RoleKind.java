package dev.onrecord.actor;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.graphql.Description;

/** What kind of role it is. The words are those of schema.org and of the W3C's Organization Ontology, where they have one. */
@Description("What kind of role it is.")
public enum RoleKind {
    @Description("Holds an office or post, elected or appointed: president of a state, minister of a government.")
    OFFICE,
    @Description("Belongs to a group or organisation.")
    MEMBERSHIP,
    @Description("Works or serves, or has done, for an organisation or a person.")
    EMPLOYMENT,
    @Description("Is a part of a larger body: a ministry of its government, a government of its state.")
    PART,
    @Description("Acts for somebody: a lawyer, an envoy.")
    REPRESENTATION,
    @Description("Is related by blood or marriage.")
    FAMILY,
    @Description("Has the nationality of a state.")
    NATIONALITY,
    @Description("Lives, or is held, at a place.")
    RESIDENCE,
    @Description("Earns a living by it.")
    OCCUPATION,
    @Description("Is described so, and by none of the other kinds.")
    DESCRIPTION,
    @Description("Is said by somebody to be or to have done it; that is no proof of it.")
    ACCUSATION,
    @Description("Was declared to be it by somebody with authority.")
    DESIGNATION;

    /** Those who hold them belong to the other actor: accused and designated ones do not. */
    public static final List<RoleKind> BELONGING = List.of(OFFICE, MEMBERSHIP, EMPLOYMENT, PART);

    /** Those who hold them speak for the other actor: who is employed by it, or one of its members, need not. */
    public static final Set<RoleKind> SPEAKING = EnumSet.of(OFFICE, PART, REPRESENTATION);
}
