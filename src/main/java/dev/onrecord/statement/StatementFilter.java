package dev.onrecord.statement;

import dev.onrecord.actor.ActorKind;
import dev.onrecord.entry.EntryKind;
import dev.onrecord.entry.KindScheme;
import dev.onrecord.list.CompoundFilter;
import dev.onrecord.list.DayRange;
import dev.onrecord.list.PartSelection;
import dev.onrecord.list.Selection;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Input("StatementFilter")
@Description(
        "Which statements are wanted. Lists are alternatives (any of); fields combine (all of). `sources`, `mentions`,"
                + " `modes`, `attributions` and `text` must hold for one and the same quotation: what one source carries is not"
                + " lent to another.")
public class StatementFilter implements CompoundFilter<StatementFilter> {

    @Description("Made by any of these actors: slugs or ids.")
    @Id
    public @Nullable List<@NonNull String> speakers;

    @Description("Made by an actor of any of these kinds.")
    public @Nullable List<@NonNull ActorKind> speakerKinds;

    @Description("Made to any of these actors: slugs or ids.")
    @Id
    public @Nullable List<@NonNull String> addressees;

    @Description("Mentioning any of these actors: slugs or ids.")
    @Id
    public @Nullable List<@NonNull String> mentions;

    @Description("About any of these events: slugs or ids.")
    @Id
    public @Nullable List<@NonNull String> events;

    @Description("Carried by any of these sources: slugs or ids.")
    @Id
    public @Nullable List<@NonNull String> sources;

    @Description("Carried by this source and by no other: a slug or an id.")
    @Id
    public @Nullable String onlySource;

    @Description("Carried in any of these ways.")
    public @Nullable List<@NonNull QuotationMode> modes;

    @Description("Any of these acts.")
    public @Nullable List<@NonNull SpeechAct> acts;

    @Description("Of any of these acts that the dataset adds, or of a narrower one: slugs. `kinds` lists them.")
    public @Nullable List<@NonNull String> actDetails;

    @Description("In any of these places.")
    public @Nullable List<@NonNull Channel> channels;

    @Description("In any of these places that the dataset adds, or in a narrower one: slugs. `kinds` lists them.")
    public @Nullable List<@NonNull String> channelDetails;

    @Description("With the speaker known in any of these ways from a source's text.")
    public @Nullable List<@NonNull Attribution> attributions;

    @Description("Made on this day or later, as far as is known.")
    public @Nullable LocalDate from;

    @Description("Made on this day or earlier, as far as is known.")
    public @Nullable LocalDate to;

    @Description(
            "Made on a date that lies in one of these years, months or days as a whole: `2025`, `2025-07`, `2025-07-18`."
                    + " Facets by them count the same.")
    public @Nullable List<@NonNull String> periods;

    @Description("True for those with a date, false for those without one.")
    public @Nullable Boolean dated;

    @Description(
            "With this text in the gist, a quotation, the words of a credit or the capacity spoken in; case, accents and the separators of thousands do not"
                    + " matter, nor whether it stands within a word or a number. A text without a letter, digit or symbol is in none.")
    public @Nullable String text;

    @Description("Meeting any of these filters, too.")
    public @Nullable List<@NonNull StatementFilter> any;

    @Description("Meeting all of these filters, too.")
    public @Nullable List<@NonNull StatementFilter> all;

    @Description("Not meeting this filter.")
    public @Nullable StatementFilter not;

    @Override
    public Composition<StatementFilter> composition() {
        return new Composition<>(any, all, not);
    }

    /**
     * @param filter null where all are wanted
     * @param own the facet that is counted, of which the filter is not asked; null where none is
     */
    static Selection<Statement> select(@Nullable StatementFilter filter, @Nullable StatementFacet own) {
        Selection<Statement> all = Selection.of(Statement.class);
        if (filter == null) {
            return all;
        }
        filter.checkSize();
        return own != null && own.isOfQuotations()
                ? filter.narrow(all, own).joining(filter.quotations(own))
                : selectBeside(filter, own);
    }

    /** What must hold beside another filter is not joined with what that counts: it may be true of another quotation. */
    private static Selection<Statement> selectBeside(StatementFilter filter, @Nullable StatementFacet own) {
        return filter.narrowByQuotations(filter.narrow(Selection.of(Statement.class), own), own);
    }

    private Selection<Statement> narrow(Selection<Statement> statements, @Nullable StatementFacet own) {
        DayRange.check("from", from, "to", to);
        boolean ofDates = own != null && own.isOfDates();
        return statements
                .having(StatementApi.OF_SPEAKER, own == StatementFacet.SPEAKER ? null : speakers)
                .having(StatementApi.TO_ACTOR, own == StatementFacet.ADDRESSEE ? null : addressees)
                .among(
                        "speakerKind",
                        statement -> statement.speakerKind,
                        own == StatementFacet.SPEAKER_KIND ? null : speakerKinds)
                .having(StatementApi.ABOUT, own == StatementFacet.EVENT ? null : events)
                .referring(
                        EntryKind.SOURCE,
                        "onlySource",
                        statement -> statement.onlySource,
                        own == StatementFacet.SOURCE ? null : onlySource)
                .among("act", statement -> statement.act, own == StatementFacet.ACT ? null : acts)
                .among("channel", statement -> statement.channel, own == StatementFacet.CHANNEL ? null : channels)
                .ofKind(
                        KindScheme.ACT,
                        "actDetail",
                        statement -> statement.actDetail,
                        own == StatementFacet.ACT_DETAIL ? null : actDetails)
                .ofKind(
                        KindScheme.CHANNEL,
                        "channelDetail",
                        statement -> statement.channelDetail,
                        own == StatementFacet.CHANNEL_DETAIL ? null : channelDetails)
                .from("madeOn", statement -> statement.madeOn, ofDates ? null : from)
                .until("madeOn", statement -> statement.madeOn, ofDates ? null : to)
                .within("madeOn", statement -> statement.madeOn, ofDates ? null : periods)
                .dated("madeOn", statement -> statement.madeOn, ofDates ? null : dated)
                .combined(this, own, StatementFilter::selectBeside);
    }

    /** Where one thing is asked of quotations, no second one can be true of another quotation; lists are kept for those. */
    private Selection<Statement> narrowByQuotations(Selection<Statement> statements, @Nullable StatementFacet own) {
        List<String> inSources = own == StatementFacet.SOURCE ? null : sources;
        List<String> mentioning = own == StatementFacet.MENTION ? null : mentions;
        long asked =
                Stream.of(inSources, mentioning, text).filter(Objects::nonNull).count();
        boolean isOfOne = own != StatementFacet.MODE && modes != null
                || own != StatementFacet.ATTRIBUTION && attributions != null;
        if (asked > 1 || isOfOne) {
            return statements.havingPart(quotations(own));
        }
        return statements
                .having(StatementApi.IN_SOURCE, inSources)
                .having(StatementApi.MENTIONING, mentioning)
                .containing(text);
    }

    private PartSelection<Statement, Quotation> quotations(@Nullable StatementFacet own) {
        return PartSelection.of(Quotation.class, "statement.slug", StatementApi::quotationsOf)
                .referring(
                        EntryKind.SOURCE,
                        "citation.source.slug",
                        quotation -> quotation.citation.source.slug,
                        own == StatementFacet.SOURCE ? null : sources)
                .having(
                        EntryKind.ACTOR,
                        "mentions",
                        "slug",
                        quotation -> quotation.mentioned,
                        own == StatementFacet.MENTION ? null : mentions)
                .among("mode", quotation -> quotation.mode, own == StatementFacet.MODE ? null : modes)
                .among(
                        "attribution",
                        quotation -> quotation.attribution,
                        own == StatementFacet.ATTRIBUTION ? null : attributions)
                .containing(quotation -> quotation.folded, text);
    }
}
