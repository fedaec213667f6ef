package dev.onrecord.statement;

import org.eclipse.microprofile.graphql.Description;

/** What the speaker does by saying it. */
@Description("What the speaker does by saying it.")
public enum SpeechAct {
    @Description("States that something is so.")
    ASSERTS,
    @Description("States that what another said is so.")
    CONFIRMS,
    @Description("States that something is not so.")
    DENIES,
    @Description("Offers something.")
    PROPOSES,
    @Description("Asks for something as due.")
    DEMANDS,
    @Description("Says that somebody did wrong.")
    ACCUSES,
    @Description("Finds fault.")
    CRITICISES,
    @Description("Speaks well of somebody or something.")
    PRAISES,
    @Description("Gives thanks.")
    THANKS,
    @Description("Undertakes to do something.")
    PROMISES,
    @Description("Was asked and gave no answer.")
    DECLINES_TO_COMMENT,
    @Description("Asks for mercy, help or a legal outcome.")
    PLEADS,
    @Description("Decides with authority.")
    RULES
}
