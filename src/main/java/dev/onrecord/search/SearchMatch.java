package dev.onrecord.search;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * Why a record was found.
 *
 * @param field where of the record the text stands
 * @param text the text in which most of the words are, whole and as it was
 * @param ranges the places of the words in it, in its order
 */
@Description("Why a record was found: the text in which most of the words are.")
public record SearchMatch(
        @NonNull @Description("Where of the record the text stands.")
        TextField field,

        @NonNull @Description("The text, whole and without markup.")
        String text,

        @NonNull @Description("The places of the words in it, in its order.")
        List<@NonNull TextRange> ranges) {}
