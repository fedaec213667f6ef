package dev.onrecord.source;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Embeddable
@Description("Identifies the exact text that was read, so that anyone who holds it can check every citation.")
public record SourceDocument(
        @NonNull @Column(nullable = false) @Description("The name of its file.")
        String file,

        @NonNull @Column(nullable = false, length = 64) @Description("The file's SHA-256, in lower-case hexadecimal.")
        String sha256,

        @Description("How many paragraphs it has: its non-blank lines.")
        int paragraphs,

        @Description("How many characters it has: Unicode code points.")
        int characters) {}
