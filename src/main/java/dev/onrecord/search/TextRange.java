package dev.onrecord.search;

import org.eclipse.microprofile.graphql.Description;

/**
 * A part of a text.
 *
 * @param start the offset of its first code point
 * @param end the offset behind its last code point
 */
@Description("A part of a text; offsets are Unicode code points, end exclusive.")
public record TextRange(
        @Description("The offset of its first character.") int start,

        @Description("The offset behind its last character.")
        int end) {}
