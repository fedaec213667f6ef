package dev.onrecord.claim;

import org.eclipse.microprofile.graphql.Description;

/** How the answers of sources stand to each other. */
@Description("How the answers of sources stand to each other.")
public enum Agreement {
    @Description("One source answers.")
    SINGLE_SOURCE,
    @Description("All sources give the same value.")
    UNANIMOUS,
    @Description("Values differ in precision, but one value fits all.")
    COMPATIBLE,
    @Description(
            "The values conflict, but every conflict is between people whom the sources credit, not between the sources.")
    DISPUTED,
    @Description("No value fits all.")
    CONFLICTING
}
