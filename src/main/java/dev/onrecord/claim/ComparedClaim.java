package dev.onrecord.claim;

import dev.onrecord.comparison.Comparison;
import dev.onrecord.comparison.Standing;
import dev.onrecord.source.Source;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A claim with its accounts, compared.
 *
 * @param accounts every account of it, in the order of the seeds
 * @param comparison what they come to
 */
record ComparedClaim(List<Account> accounts, Comparison comparison) {

    static ComparedClaim of(Claim claim, List<Account> accounts) {
        return new ComparedClaim(
                accounts,
                new Comparison(accounts.stream().map(Account::compared).toList(), claim.exclusive));
    }

    List<Position> positions() {
        return comparison.positions().stream()
                .map(position -> new Position(
                        position.value().getDisplay(),
                        position.value(),
                        position.answers().stream().map(accounts::get).toList(),
                        comparison.origins(position.answers()).stream()
                                .map(Origin::of)
                                .toList()))
                .toList();
    }

    List<Conflict> conflicts() {
        return comparison.conflicts().stream()
                .map(conflict -> new Conflict(
                        List.of(accounts.get(conflict.one()), accounts.get(conflict.other())),
                        conflict.between(),
                        conflict.acrossDays()))
                .toList();
    }

    List<Origin> origins() {
        return comparison.origins().stream().map(Origin::of).toList();
    }

    List<Origin> outliers() {
        return comparison.outliers().stream().map(Origin::of).toList();
    }

    /** @return where each source stands: those that answer in the order of the seeds, then those that do not */
    List<SourceStanding> standings(List<Source> silent, List<Source> unknowing) {
        Set<String> answering = new LinkedHashSet<>();
        accounts.forEach(account -> answering.add(account.citation.source.slug));
        List<SourceStanding> all = new ArrayList<>();
        answering.forEach(slug -> all.add(new SourceStanding(comparison.standing(slug), slug)));
        silent.forEach(source -> all.add(new SourceStanding(Standing.SILENT, source.slug)));
        unknowing.forEach(source -> all.add(new SourceStanding(Standing.COULD_NOT_KNOW, source.slug)));
        return all;
    }
}
