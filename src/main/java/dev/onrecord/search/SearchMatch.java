package dev.onrecord.search;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("Why a record was found: the text in which most of the words are.")
public record SearchMatch(
        @NonNull @Description("Where of the record the text stands.")
        TextField field,

        @NonNull @Description("The text, whole and without markup.")
        String text,

        @NonNull @Description("The places of the words in it, in its order.")
        List<@NonNull TextRange> ranges) {}
