package dev.onrecord.statement;

import org.eclipse.microprofile.graphql.Description;

@Description("What the speaker does by saying it.")
public enum SpeechAct {
    @Description("States that something is so.")
    ASSERTS,
    @Description("States that what another said is so.")
    CONFIRMS,
    @Description("States that something is not so.")
    DENIES,
    @Description("Puts something forward to be agreed on.")
    PROPOSES,
    @Description("Says that the speaker is ready to give or do something.")
    OFFERS,
    @Description("Puts a question.")
    ASKS,
    @Description("Asks for help or support, or that something be done, without a right to it.")
    APPEALS,
    @Description("Asks for something as due.")
    DEMANDS,
    @Description("Says that somebody did wrong.")
    ACCUSES,
    @Description("Says that harm may come.")
    WARNS,
    @Description("Finds fault.")
    CRITICISES,
    @Description("Speaks well of somebody or something.")
    PRAISES,
    @Description("Gives thanks.")
    THANKS,
    @Description("Says that a loss is shared.")
    CONDOLES,
    @Description("Says that the speaker did wrong, and is sorry.")
    APOLOGISES,
    @Description("Replaces what the speaker said before, or takes it back.")
    CORRECTS,
    @Description("Undertakes to do something.")
    PROMISES,
    @Description("Gives no answer or says nothing of the matter, whether asked or not.")
    DECLINES_TO_COMMENT,
    @Description("Asks for mercy, help or a legal outcome.")
    PLEADS,
    @Description("Decides with authority.")
    RULES
}
