package dev.onrecord.source;

import org.eclipse.microprofile.graphql.Description;

@Description("What of a paragraph is left out on purpose.")
public enum OmissionKind {
    @Description("What stands in quotation marks.")
    QUOTATIONS,
    @Description("Numbers in digits.")
    NUMERALS,
    @Description("Names.")
    NAMES
}
