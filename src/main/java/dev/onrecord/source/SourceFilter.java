package dev.onrecord.source;

import dev.onrecord.store.Selection;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Which sources are wanted. */
@Input("SourceFilter")
@Description("Which sources are wanted. Lists are alternatives (any of); fields combine (all of).")
public class SourceFilter {

    @Description("Published by any of these, as the documents print their names.")
    public List<@NonNull String> publishers;

    @Description("Published on this day or later, as far as is known.")
    public LocalDate publishedFrom;

    @Description("Published on this day or earlier, as far as is known.")
    public LocalDate publishedTo;

    @Description("True for those that print a date of publication, false for those that print none.")
    public Boolean dated;

    @Description(
            "With this text in the title, label, publisher or author; case, accents and the separators of thousands do not"
                    + " matter. A text without a letter, digit or symbol is in none.")
    public String text;

    static Selection<Source> select(SourceFilter filter) {
        Selection<Source> all = Selection.of(Source.class);
        return filter == null ? all : filter.narrow(all);
    }

    private Selection<Source> narrow(Selection<Source> sources) {
        return sources.among("publisher", source -> source.publisher, publishers)
                .from("published", source -> source.published, publishedFrom)
                .until("published", source -> source.published, publishedTo)
                .dated("published", source -> source.published, dated)
                .containing(text);
    }
}
