package dev.onrecord.comparison;

import org.eclipse.microprofile.graphql.Description;

@Description("How firmly a source says something, from the firmest to the weakest.")
public enum Modality {
    @Description("As something that is so, or has happened.")
    DONE,
    @Description("As something that is going to happen.")
    ANNOUNCED,
    @Description("As something that somebody means to bring about.")
    INTENDED,
    @Description("As something that is said, without saying by whom: `reportedly`.")
    REPORTED,
    @Description("As something that may be so: `apparently`, `could`.")
    POSSIBLE,
    @Description("As something that somebody denies: with `yes` it says no.")
    DENIED
}
