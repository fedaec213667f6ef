package dev.onrecord.statement;

import org.eclipse.microprofile.graphql.Description;

@Description("How a source carries what was said.")
public enum QuotationMode {
    @Description("Whole sentences are quoted.")
    DIRECT,
    @Description("Quoted words stand inside the source's own sentence.")
    PARTIAL,
    @Description("Reported without quoted words.")
    INDIRECT,
    @Description("Repeated later in the same source, with or without its speaker.")
    RESTATED
}
