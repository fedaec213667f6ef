package dev.onrecord.comparison;

import org.eclipse.microprofile.graphql.Description;

@Description("Between whom answers conflict.")
public enum Between {
    @Description("Two sources: each in its own voice, or on what one statement says.")
    SOURCES,
    @Description("A source in its own voice, and somebody who is quoted, wherever that is, or who denies it.")
    SOURCE_AND_SPEAKER,
    @Description("Two speakers.")
    SPEAKERS,
    @Description("One speaker, in two of his statements.")
    ONE_SPEAKER,
    @Description("One source, which contradicts itself.")
    WITHIN_SOURCE
}
