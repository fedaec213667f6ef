package dev.onrecord.search;

import dev.onrecord.entry.AnyEntry;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A name to complete what somebody types.")
public record Suggestion(
        @NonNull @Description("The name or title.") String text,

        @NonNull @Description("The places of what was typed, in the order of the text.")
        List<@NonNull TextRange> ranges,

        @NonNull @Description("The record that is called so.")
        AnyEntry node) {}
