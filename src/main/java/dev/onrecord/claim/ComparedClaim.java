package dev.onrecord.claim;

import dev.onrecord.comparison.Comparison;
import dev.onrecord.comparison.Origin;
import dev.onrecord.comparison.Standing;
import dev.onrecord.source.Source;
import java.util.ArrayList;
import java.util.List;

/**
 * A claim with its accounts, compared.
 *
 * @param claim the claim
 * @param accounts every account of it, in the order of the seeds
 * @param comparison what they come to
 */
public record ComparedClaim(Claim claim, List<Account> accounts, Comparison comparison) {

    /** @param accounts every account of the claim, in the order of the seeds */
    public static ComparedClaim of(Claim claim, List<Account> accounts) {
        return new ComparedClaim(
                claim,
                accounts,
                new Comparison(accounts.stream().map(Account::compared).toList(), claim.exclusive));
    }

    /** @return the accounts by what they say, those that most parties give first */
    public List<ClaimPosition> positions() {
        return comparison.positions().stream()
                .map(position -> new ClaimPosition(
                        position.display(),
                        position.value(),
                        position.denied(),
                        position.answers().stream().map(accounts::get).toList(),
                        shown(comparison.origins(position.answers()))))
                .toList();
    }

    /** @return accounts that exclude each other, in pairs */
    public List<ClaimConflict> conflicts() {
        return comparison.conflicts().stream()
                .map(conflict -> new ClaimConflict(
                        List.of(accounts.get(conflict.one()), accounts.get(conflict.other())),
                        conflict.between(),
                        conflict.acrossDays()))
                .toList();
    }

    /** @return what the accounts that give an answer go back to, each once */
    public List<ClaimOrigin> origins() {
        return shown(comparison.origins());
    }

    /** @return what goes back to the one voice that stands against all others, if there is such a one */
    public List<ClaimOrigin> outliers() {
        return shown(comparison.outliers());
    }

    private static List<ClaimOrigin> shown(List<Origin> origins) {
        return origins.stream().map(origin -> ClaimOrigin.of(origin)).toList();
    }

    /** @return the accounts with which that voice stands alone */
    public List<Account> outlying() {
        return comparison.outlying().stream().map(accounts::get).toList();
    }

    /**
     * @param silent sources that could know an answer and give none
     * @param unknowing sources that could know none
     * @return where each source stands: those that answer in the order of the seeds, then those that do not
     */
    public List<SourceStanding> standings(List<Source> silent, List<Source> unknowing) {
        List<SourceStanding> all = new ArrayList<>();
        accounts.stream()
                .map(account -> account.citation.source)
                .distinct()
                .forEach(source -> all.add(new SourceStanding(claim, source, comparison.standing(source.slug))));
        silent.forEach(source -> all.add(new SourceStanding(claim, source, Standing.SILENT)));
        unknowing.forEach(source -> all.add(new SourceStanding(claim, source, Standing.COULD_NOT_KNOW)));
        return all;
    }
}
