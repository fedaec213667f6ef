package dev.onrecord.peers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import org.eclipse.microprofile.graphql.Enum;
import org.eclipse.microprofile.graphql.Ignore;

@Entity
@NamedQuery(
        name = "Quotation.ofStatements",
        query = "select q from Quotation q join fetch q.citation.source where q.statement.slug in :slugs"
                + " order by q.serial")
public class Quotation extends Part {

    @ManyToOne(fetch = FetchType.LAZY)
    Statement statement;

    @Enumerated(EnumType.STRING)
    Mode mode;

    @Column(length = Entry.TEXT)
    String text;

    String attributedAs;

    @Enumerated(EnumType.STRING)
    Attribution attribution;

    Citation citation;

    @Ignore
    public Statement getStatement() {
        return statement;
    }

    public Mode getMode() {
        return mode;
    }

    public String getText() {
        return text;
    }

    public String getAttributedAs() {
        return attributedAs;
    }

    public Attribution getAttribution() {
        return attribution;
    }

    public Citation getCitation() {
        return citation;
    }

    @Enum("QuotationMode")
    public enum Mode {
        DIRECT,
        INDIRECT,
        PARTIAL,
        RESTATED
    }

    public enum Attribution {
        ANONYMOUS,
        COLLECTIVE,
        INFERRED,
        LOST,
        NAMED,
        OFFICE,
        PRONOUN
    }
}
