package dev.onrecord.source;

import dev.onrecord.list.CompoundFilter;
import dev.onrecord.list.DayRange;
import dev.onrecord.list.Selection;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Input("SourceFilter")
@Description("Which sources are wanted. Lists are alternatives (any of); fields combine (all of).")
public class SourceFilter implements CompoundFilter<SourceFilter> {

    @Description("Published by any of these, as the documents print their names.")
    public @Nullable List<@NonNull String> publishers;

    @Description("In any of these languages: BCP 47 tags, as `Source.language` has them.")
    public @Nullable List<@NonNull String> languages;

    @Description("Published on this day or later, as far as is known.")
    public @Nullable LocalDate publishedFrom;

    @Description("Published on this day or earlier, as far as is known.")
    public @Nullable LocalDate publishedTo;

    @Description(
            "Published on a date that lies in one of these years, months or days as a whole: `2025`, `2025-07`, `2025-07-18`."
                    + " Facets by them count the same.")
    public @Nullable List<@NonNull String> periods;

    @Description("True for those that print a date of publication, false for those that print none.")
    public @Nullable Boolean dated;

    @Description(
            "With this text in the title, label, publisher or author; case, accents and the separators of thousands do not"
                    + " matter, nor whether it stands within a word or a number. A text without a letter, digit or symbol is in none.")
    public @Nullable String text;

    @Description("Meeting any of these filters, too.")
    public @Nullable List<@NonNull SourceFilter> any;

    @Description("Meeting all of these filters, too.")
    public @Nullable List<@NonNull SourceFilter> all;

    @Description("Not meeting this filter.")
    public @Nullable SourceFilter not;

    @Override
    public Composition<SourceFilter> composition() {
        return new Composition<>(any, all, not);
    }

    /**
     * @param filter null where all are wanted
     * @param own the facet that is counted, of which the filter is not asked; null where none is
     */
    static Selection<Source> select(@Nullable SourceFilter filter, @Nullable SourceFacet own) {
        Selection<Source> all = Selection.of(Source.class);
        if (filter == null) {
            return all;
        }
        filter.checkSize();
        DayRange.check("publishedFrom", filter.publishedFrom, "publishedTo", filter.publishedTo);
        return filter.narrow(all, own).combined(filter, own, SourceFilter::select);
    }

    private Selection<Source> narrow(Selection<Source> sources, @Nullable SourceFacet own) {
        boolean ofDates = own != null && own.isOfDates();
        return sources.among("publisher", source -> source.publisher, own == SourceFacet.PUBLISHER ? null : publishers)
                .among("language", source -> source.language, own == SourceFacet.LANGUAGE ? null : languages)
                .from("published", source -> source.published, ofDates ? null : publishedFrom)
                .until("published", source -> source.published, ofDates ? null : publishedTo)
                .within("published", source -> source.published, ofDates ? null : periods)
                .dated("published", source -> source.published, ofDates ? null : dated)
                .containing(text);
    }
}
