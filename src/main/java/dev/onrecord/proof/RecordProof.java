package dev.onrecord.proof;

import dev.onrecord.claim.Account;
import dev.onrecord.statement.Quotation;
import dev.onrecord.statement.Statement;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What records say of each other, held against the documents that they cite. */
final class RecordProof {

    private final Records records;
    private final Map<String, Document> documents;
    private final Report report;

    RecordProof(Records records, Map<String, Document> documents, Report report) {
        this.records = records;
        this.documents = documents;
        this.report = report;
    }

    void check() {
        CreditProof credits = new CreditProof(records);
        List<Quotation> quotations = records.all(Quotation.class).toList();
        for (Quotation quotation : quotations) {
            CitedParagraph place = new CitedParagraph(quotation.citation.source.slug, quotation.citation.paragraph);
            if (documents.containsKey(place.source())) {
                credits.fault(quotation)
                        .ifPresent(fault -> report.problem(
                                quotation, place, "attribution of " + quotation.statement.slug + ": " + fault));
            }
        }
        records.all(Account.class).forEach(account -> checkAttributedTo(account, account.attributedTo, quotations));
    }

    private void checkAttributedTo(Account account, @Nullable Statement statement, List<Quotation> quotations) {
        if (statement == null) {
            return;
        }
        CitedParagraph place = new CitedParagraph(account.citation.source.slug, account.citation.paragraph);
        boolean carried = quotations.stream()
                .filter(quotation -> quotation.statement.slug.equals(statement.slug))
                .anyMatch(quotation -> quotation.citation.source.slug.equals(place.source())
                        && quotation.citation.paragraph == place.paragraph());
        if (!carried && documents.containsKey(place.source())) {
            report.problem(
                    account,
                    place,
                    "account of " + account.claim.slug + ": is attributed to " + statement.slug
                            + ", which the record has no quotation of in this paragraph.");
        }
    }
}
