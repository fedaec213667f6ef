package dev.onrecord.claim;

import dev.onrecord.entry.Selection;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Which claims are wanted. */
@Input("ClaimFilter")
@Description("Which claims are wanted. Lists are alternatives (any of); fields combine (all of).")
public class ClaimFilter {

    @Description("About any of these events: slugs or ids.")
    @Id
    public List<@NonNull String> events;

    @Description("Answered by any of these sources: slugs or ids.")
    @Id
    public List<@NonNull String> sources;

    @Description("With accounts that stand to each other in any of these ways.")
    public List<@NonNull Agreement> agreement;

    @Description(
            "With this text in the question, the words of an account or a note; case, accents and the separators of thousands do not"
                    + " matter. A text without a letter, digit or symbol is in none.")
    public String text;

    static Selection<Claim> select(ClaimFilter filter) {
        Selection<Claim> all = Selection.of(Claim.class);
        return filter == null ? all : filter.narrow(all);
    }

    private Selection<Claim> narrow(Selection<Claim> claims) {
        return claims.having(ClaimApi.ABOUT, events)
                .having(ClaimApi.IN_SOURCE, sources)
                .among("agreement", claim -> claim.agreement, agreement)
                .containing(text);
    }
}
