package dev.onrecord.seed;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.onrecord.claim.Account;
import dev.onrecord.claim.Claim;
import dev.onrecord.source.Citation;
import dev.onrecord.statement.Attribution;
import dev.onrecord.statement.Quotation;
import dev.onrecord.statement.QuotationMode;
import dev.onrecord.statement.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The statements that paragraphs repeat without crediting them. */
final class LostCredits {

    private final Map<String, List<Statement>> repeated;

    LostCredits(Stream<Quotation> quotations) {
        // What has problems of its own may lack either.
        this.repeated = quotations
                .filter(quotation -> quotation.citation != null && quotation.statement.slug != null)
                .filter(quotation ->
                        quotation.mode == QuotationMode.RESTATED && quotation.attribution == Attribution.LOST)
                .collect(groupingBy(
                        quotation -> place(quotation.citation), mapping(quotation -> quotation.statement, toList())));
    }

    /** @return the statements that its paragraph repeats and that are about what its claim asks, whatever their order in the seeds */
    List<Statement> behind(Account account) {
        return repeated.getOrDefault(place(account.citation), List.of()).stream()
                .filter(statement -> speaksOf(statement, account.claim))
                .distinct()
                .sorted(Comparator.comparing(statement -> statement.slug))
                .toList();
    }

    private static boolean speaksOf(Statement statement, Claim claim) {
        return claim.about != null && statement.about.contains(claim.about)
                || claim.subject != null
                        && (statement.mentions.contains(claim.subject) || statement.speaker == claim.subject);
    }

    private static String place(Citation citation) {
        return citation.source.slug + ":" + citation.paragraph;
    }
}
