package dev.onrecord.search;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** The fields of the index, the one that says most about a record first. */
@Enum("SearchField")
@Description("Where of a record a text stands.")
public enum TextField {
    @Description("What a record is called: a title, a name, a gist, a question.")
    TITLE(4),
    @Description("Other forms of a name, and those who published or wrote a source.")
    NAME(3),
    @Description("What it is, in this project's words; where it was, and what else an actor is called.")
    SUMMARY(2),
    @Description("The words of a source: what somebody said, whom it credits, how it answers a question.")
    QUOTATION(1),
    @Description("What is noted beside it.")
    NOTE(0.5f);

    /** How much a match in this field counts beside one in the others. */
    final float weight;

    TextField(float weight) {
        this.weight = weight;
    }
}
