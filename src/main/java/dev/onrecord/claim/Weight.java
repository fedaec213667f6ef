package dev.onrecord.claim;

import org.eclipse.microprofile.graphql.Description;

@Description("How much of the story a question is about, from the most to the least.")
public enum Weight {
    @Description("What the story is about: who, how many, on which terms.")
    HEADLINE,
    @Description("What belongs to the story.")
    BODY,
    @Description("What stands at its edge: the date of an event beside it, a spelling.")
    DETAIL
}
