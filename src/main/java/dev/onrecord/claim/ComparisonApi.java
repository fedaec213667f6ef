package dev.onrecord.claim;

import dev.onrecord.actor.Actor;
import dev.onrecord.statement.Statement;
import dev.onrecord.store.BatchLoader;
import dev.onrecord.store.Condition;
import dev.onrecord.store.OneToMany;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** What can be asked about how the accounts of a claim stand to each other. */
@GraphQLApi
// Quarkus keeps the classes of queries in a binary, and this one has none.
@RegisterForReflection
public class ComparisonApi {

    private static final OneToMany<Claim, Account> ACCOUNTS = OneToMany.parts(Account.class, "claim");
    private static final OneToMany<Claim, SourceStanding> STANDINGS = OneToMany.parts(SourceStanding.class, "claim");

    private static <T> List<T> compared(List<Claim> claims, Function<ComparedClaim, T> question) {
        List<List<Account>> accounts = accounts(claims);
        List<T> answers = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            answers.add(question.apply(ComparedClaim.of(claims.get(i), accounts.get(i))));
        }
        return answers;
    }

    /** Every account of each claim, in the order of the seeds. */
    static List<List<Account>> accounts(List<Claim> claims) {
        return accounts(claims, Condition.NONE);
    }

    /** The accounts of each claim that meet the condition, in the order of the seeds. */
    static List<List<Account>> accounts(List<Claim> claims, Condition condition) {
        return ACCOUNTS.of(claims, condition);
    }

    /** Where each source stands to each claim: those that answer in the order of the seeds, then those that do not. */
    static List<List<SourceStanding>> standingsOf(List<Claim> claims) {
        return STANDINGS.of(claims);
    }

    @NonNull
    @Description(
            "The accounts by what they say, those that most of the independent voices give first. An account that says"
                    + " that the answer was not told has no position.")
    public List<@NonNull List<@NonNull ClaimPosition>> positions(@Source List<Claim> claims) {
        return compared(claims, ComparedClaim::positions);
    }

    @NonNull
    @Description("Accounts that exclude each other, in pairs: for each two origins and what they say, one pair.")
    public List<@NonNull List<@NonNull ClaimConflict>> conflicts(@Source List<Claim> claims) {
        return compared(claims, ComparedClaim::conflicts);
    }

    @NonNull
    @Description("What the accounts that give an answer go back to, each once: four sources that quote one post are one"
            + " origin.")
    public List<@NonNull List<@NonNull ClaimOrigin>> origins(@Source List<Claim> claims) {
        return compared(claims, ComparedClaim::origins);
    }

    @NonNull
    @Description(
            "What stands against two or more others, which agree among themselves, and goes back to one voice; those who"
                    + " speak for one another are one. Empty where there is no such voice.")
    public List<@NonNull List<@NonNull ClaimOrigin>> outliers(@Source List<Claim> claims) {
        return compared(claims, ComparedClaim::outliers);
    }

    @NonNull
    @Description("Where each source stands that gives an account or covers the matter.")
    public List<@NonNull List<@NonNull SourceStanding>> standings(@Source List<Claim> claims) {
        return standingsOf(claims);
    }

    @Name("source")
    @NonNull
    @Description("The source.")
    public List<dev.onrecord.source.@NonNull Source> sourceStanding(@Source List<SourceStanding> standings) {
        return ClaimSources.of(standings);
    }

    @Name("sources")
    @NonNull
    @Description("The sources of these accounts, each once.")
    public List<@NonNull List<dev.onrecord.source.@NonNull Source>> sourcesOfPosition(
            @Source List<ClaimPosition> positions) {
        return ClaimSources.ofPositions(positions);
    }

    @Name("statement")
    @Description("The statement; null where a source speaks for itself.")
    public List<Statement> statementOfOrigin(@Source List<ClaimOrigin> origins) {
        return BatchLoader.bySlugs(
                Statement.class,
                origins.stream().map(ClaimOrigin::statementSlug).toList());
    }

    @Name("source")
    @Description("The source that speaks for itself; null where the origin is a statement.")
    public List<dev.onrecord.source.Source> sourceOfOrigin(@Source List<ClaimOrigin> origins) {
        return ClaimSources.ofOrigins(origins);
    }

    @Description("In whose voice the answer is given; null where the source speaks for itself. It is the speaker of the"
            + " statement that the source credits, or that it repeats without crediting it.")
    public List<Actor> voice(@Source List<Account> accounts) {
        return BatchLoader.one(Actor.class, accounts, a -> a.speaker);
    }

    @Description("From whom the source has what the speaker says; null where it has it from the speaker, or speaks for"
            + " itself.")
    public List<Actor> reportedBy(@Source List<Account> accounts) {
        return BatchLoader.bySlugs(
                Actor.class,
                accounts.stream().map(account -> account.reportedBy).toList());
    }

    @NonNull
    @Description("What the account goes back to.")
    public List<@NonNull ClaimOrigin> origin(@Source List<Account> accounts) {
        return accounts.stream().map(ClaimOrigin::of).toList();
    }
}
