package dev.onrecord.comparison;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * An answer without a numeral of its own that points at another question: {@code an identical number}.
 *
 * @param slug the slug of the other claim
 * @param question what the other claim asks
 */
@Description("An answer that points at another question and has no value of its own: `an identical number`.")
public record SameAs(@Ignore String slug, @Ignore String question) implements ClaimValue {

    @Override
    @NonNull
    @Description("The answer in a few words.")
    public String getDisplay() {
        return "the same as the answer to \u201c" + question + "\u201d";
    }
}
