package dev.onrecord.comparison;

import org.eclipse.microprofile.graphql.Description;

@Description("Where a source stands to a question.")
public enum Standing {
    @Description("It answers in its own voice.")
    ANSWERS,
    @Description("It gives the answers of others, and none of its own.")
    QUOTES_ONLY,
    @Description("It says that the answer was not told.")
    WITHHELD,
    @Description("It covers the matter and gives no answer.")
    SILENT,
    @Description("It was published before what is asked about, and could not know.")
    COULD_NOT_KNOW
}
