package dev.onrecord.statement;

import org.eclipse.microprofile.graphql.Description;

@Description("Where it was said.")
public enum Channel {
    @Description("On X, once Twitter.")
    X,
    @Description("On social media, which one not being said or another than X.")
    SOCIAL_MEDIA,
    @Description("In a recording.")
    VIDEO,
    @Description("At a news conference.")
    NEWS_CONFERENCE,
    @Description("In a written statement to the press.")
    PRESS_RELEASE,
    @Description("In a briefing of reporters.")
    BRIEFING,
    @Description("In an interview.")
    INTERVIEW,
    @Description("On television.")
    TELEVISION,
    @Description("On the radio.")
    RADIO,
    @Description("By telephone.")
    TELEPHONE,
    @Description("In a letter or a message to somebody.")
    LETTER,
    @Description("In an address to the public or to an assembly.")
    ADDRESS,
    @Description("In a parliament, or one of its committees.")
    PARLIAMENT,
    @Description("In a document to a court.")
    COURT_FILING,
    @Description("At a rally.")
    RALLY,
    @Description("The sources do not say.")
    UNSPECIFIED
}
