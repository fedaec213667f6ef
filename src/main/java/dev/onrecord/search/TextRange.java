package dev.onrecord.search;

import org.eclipse.microprofile.graphql.Description;

@Description("A part of a text; offsets are Unicode code points, end exclusive.")
public record TextRange(
        @Description("The offset of its first character.") int start,

        @Description("The offset behind its last character.")
        int end) {}
