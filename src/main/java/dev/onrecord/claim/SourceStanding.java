package dev.onrecord.claim;

import dev.onrecord.comparison.Standing;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * Where one source stands to a question.
 *
 * @param standing where
 * @param sourceSlug the slug of the source
 */
@Description("Where one source stands to a question.")
public record SourceStanding(
        @NonNull @Description("Where the source stands.") Standing standing,

        @Ignore String sourceSlug) {}
