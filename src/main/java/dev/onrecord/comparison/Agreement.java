package dev.onrecord.comparison;

import org.eclipse.microprofile.graphql.Description;

@Description("How the answers to a question stand to each other. The first of these that fits is the verdict.")
public enum Agreement {
    @Description("No account gives an answer.")
    UNANSWERED,
    @Description(
            "Two sources conflict in their own voice or on what one statement says, or one source conflicts with itself, about the same day.")
    CONFLICTING,
    @Description("Two speakers conflict, or a source in its own voice conflicts with somebody who is quoted.")
    DISPUTED,
    @Description("Answers conflict only across days, or one speaker conflicts with what he said before.")
    CHANGED,
    @Description("One source answers.")
    SINGLE_SOURCE,
    @Description(
            "Several sources answer, and all of them go back to one statement, to one speaker, or to several who are one voice.")
    SINGLE_ORIGIN,
    @Description("Texts or names differ without excluding each other, and none says all that the others do.")
    VARIED,
    @Description("All answers are the same.")
    UNANIMOUS,
    @Description("Answers differ, and one value fits all of them.")
    COMPATIBLE
}
