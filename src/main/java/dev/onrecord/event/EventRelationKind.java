package dev.onrecord.event;

import org.eclipse.microprofile.graphql.Description;

@Description("How one event bears on another.")
public enum EventRelationKind {
    @Description("It led to the other.")
    PROMPTED,
    @Description("The other led to it.")
    PROMPTED_BY,
    @Description("It came before the other.")
    PRECEDED,
    @Description("The other came before it.")
    PRECEDED_BY,
    @Description("It made the other come true.")
    FULFILLED,
    @Description("The other made it come true.")
    FULFILLED_BY,
    @Description("It was an answer to the other.")
    RESPONDED_TO,
    @Description("The other was an answer to it.")
    ANSWERED_BY,
    @Description("It happened while the other went on.")
    OCCURRED_DURING,
    @Description("The other happened while it went on.")
    SPANNED;

    /** @return the same relation, read from the other event */
    public EventRelationKind inverse() {
        return switch (this) {
            case PROMPTED -> PROMPTED_BY;
            case PROMPTED_BY -> PROMPTED;
            case PRECEDED -> PRECEDED_BY;
            case PRECEDED_BY -> PRECEDED;
            case FULFILLED -> FULFILLED_BY;
            case FULFILLED_BY -> FULFILLED;
            case RESPONDED_TO -> ANSWERED_BY;
            case ANSWERED_BY -> RESPONDED_TO;
            case OCCURRED_DURING -> SPANNED;
            case SPANNED -> OCCURRED_DURING;
        };
    }
}
