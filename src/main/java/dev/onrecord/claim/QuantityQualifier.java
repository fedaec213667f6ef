package dev.onrecord.claim;

import org.eclipse.microprofile.graphql.Description;

/** What the words of a source make of a number. */
@Description("What the words of a source make of a number.")
public enum QuantityQualifier {
    @Description("That number.")
    EXACTLY,
    @Description("That number, give or take 5 %.")
    ABOUT,
    @Description("Less than that number, by at most 5 %.")
    NEARLY,
    @Description("More than that number.")
    MORE_THAN,
    @Description("That number or more.")
    AT_LEAST,
    @Description("Less than that number.")
    LESS_THAN,
    @Description("That number or less.")
    AT_MOST,
    @Description("A number between two, both included.")
    BETWEEN,
    @Description("All there are, without a number.")
    ALL,
    @Description("Some of them, without a number.")
    SOME
}
