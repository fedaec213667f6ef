package dev.onrecord.time;

import org.eclipse.microprofile.graphql.Description;

@Description("How something is known.")
public enum Basis {
    @Description("A source prints it, in these or other words.")
    STATED,
    @Description("It follows from what the sources print, and from nothing else.")
    INFERRED,
    @Description("It, or what it follows from, comes from outside the sources; none of them says it.")
    EXTERNAL
}
