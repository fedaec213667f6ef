package dev.onrecord.entry;

import org.eclipse.microprofile.graphql.Description;

/** What SKOS calls a concept scheme. */
@Description("What kinds can be kinds of, where a dataset may add some of its own.")
public enum KindScheme {
    @Description("Kinds of actors, narrower than an `ActorKind`.")
    ACTOR,
    @Description("Kinds of events, narrower than an `EventKind`.")
    EVENT,
    @Description("Acts of speech, narrower than a `SpeechAct`.")
    ACT,
    @Description("Places where something is said, narrower than a `Channel`.")
    CHANNEL
}
