package dev.onrecord.time;

import org.eclipse.microprofile.graphql.Description;

/** How something is known. */
@Description("How something is known.")
public enum Basis {
    @Description("A source prints it.")
    STATED,
    @Description("It follows from what the sources print.")
    INFERRED,
    @Description("It comes from outside the sources; none of them says it.")
    EXTERNAL
}
