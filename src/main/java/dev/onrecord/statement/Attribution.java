package dev.onrecord.statement;

import org.eclipse.microprofile.graphql.Description;

@Description("How the speaker is known from a source's text.")
public enum Attribution {
    @Description("By name.")
    NAMED,
    @Description("By office or title.")
    OFFICE,
    @Description("By a pronoun.")
    PRONOUN,
    @Description("As one of a body that is named: officials, the ministry.")
    COLLECTIVE,
    @Description("As somebody the source does not name.")
    ANONYMOUS,
    @Description("The source does not say, but its text leaves one speaker only.")
    INFERRED,
    @Description("The source gives the words as if they were its own or nobody’s.")
    LOST
}
