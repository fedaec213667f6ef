package dev.onrecord.claim;

import dev.onrecord.source.Source;
import dev.onrecord.store.BatchLoader;
import dev.onrecord.store.OneToMany;
import java.util.Iterator;
import java.util.List;

/** The sources that belong to claims and to what their accounts come to. */
final class ClaimSources {

    private static final OneToMany<Claim, Source> SILENT = OneToMany.of(
            "select p.claim.slug, s from SourceStanding p join p.source s where p.claim.slug in (:parents)"
                    + " and p.standing = SILENT",
            "p.serial");

    private ClaimSources() {}

    /** @return for each claim those that are silent on it */
    static List<List<Source>> silentOn(List<Claim> claims) {
        return SILENT.of(claims);
    }

    /** @return for each standing the source whose it is */
    static List<Source> of(List<SourceStanding> standings) {
        return BatchLoader.one(Source.class, standings, standing -> standing.source);
    }

    /** @return for each position those that hold it, each once */
    static List<List<Source>> ofPositions(List<ClaimPosition> positions) {
        List<List<String>> slugs = positions.stream()
                .map(position -> position.accounts().stream()
                        .map(account -> account.citation.source.slug)
                        .distinct()
                        .toList())
                .toList();
        Iterator<Source> found = BatchLoader.bySlugs(
                        Source.class, slugs.stream().flatMap(List::stream).toList())
                .iterator();
        return slugs.stream()
                .map(each -> each.stream().map(slug -> found.next()).toList())
                .toList();
    }

    /** @return for each origin the source that speaks for itself; null where it is a statement */
    static List<Source> ofOrigins(List<ClaimOrigin> origins) {
        return BatchLoader.bySlugs(
                Source.class, origins.stream().map(ClaimOrigin::sourceSlug).toList());
    }
}
