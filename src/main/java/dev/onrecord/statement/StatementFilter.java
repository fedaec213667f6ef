package dev.onrecord.statement;

import dev.onrecord.actor.ActorKind;
import dev.onrecord.entry.EntryKind;
import dev.onrecord.entry.KindScheme;
import dev.onrecord.store.PartSelection;
import dev.onrecord.store.Selection;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Which statements are wanted. */
@Input("StatementFilter")
@Description(
        "Which statements are wanted. Lists are alternatives (any of); fields combine (all of). `sources`, `mentions`,"
                + " `modes`, `attributions` and `text` must hold for one and the same quotation: what one source carries is not"
                + " lent to another.")
public class StatementFilter {

    @Description("Made by any of these actors: slugs or ids.")
    @Id
    public List<@NonNull String> speakers;

    @Description("Made by an actor of any of these kinds.")
    public List<@NonNull ActorKind> speakerKinds;

    @Description("Made to any of these actors: slugs or ids.")
    @Id
    public List<@NonNull String> addressees;

    @Description("Mentioning any of these actors: slugs or ids.")
    @Id
    public List<@NonNull String> mentions;

    @Description("About any of these events: slugs or ids.")
    @Id
    public List<@NonNull String> events;

    @Description("Carried by any of these sources: slugs or ids.")
    @Id
    public List<@NonNull String> sources;

    @Description("Carried by this source and by no other: a slug or an id.")
    @Id
    public String onlySource;

    @Description("Carried in any of these ways.")
    public List<@NonNull QuotationMode> modes;

    @Description("Any of these acts.")
    public List<@NonNull SpeechAct> acts;

    @Description("Of any of these acts that the dataset adds, or of a narrower one: slugs. `kinds` lists them.")
    public List<@NonNull String> actDetails;

    @Description("In any of these places.")
    public List<@NonNull Channel> channels;

    @Description("In any of these places that the dataset adds, or in a narrower one: slugs. `kinds` lists them.")
    public List<@NonNull String> channelDetails;

    @Description("With the speaker known in any of these ways from a source's text.")
    public List<@NonNull Attribution> attributions;

    @Description("Made on this day or later, as far as is known.")
    public LocalDate from;

    @Description("Made on this day or earlier, as far as is known.")
    public LocalDate to;

    @Description("True for those with a date, false for those without one.")
    public Boolean dated;

    @Description(
            "With this text in the gist, a quotation, the words of a credit or the capacity spoken in; case, accents and the separators of thousands do not"
                    + " matter. A text without a letter, digit or symbol is in none.")
    public String text;

    static Selection<Statement> select(StatementFilter filter) {
        Selection<Statement> all = Selection.of(Statement.class);
        return filter == null ? all : filter.narrow(all);
    }

    private Selection<Statement> narrow(Selection<Statement> statements) {
        Selection<Statement> all = statements
                .having(StatementApi.OF_SPEAKER, speakers)
                .having(StatementApi.TO_ACTOR, addressees)
                .among("speakerKind", statement -> statement.speakerKind, speakerKinds)
                .having(StatementApi.ABOUT, events)
                .referring(EntryKind.SOURCE, "onlySource", statement -> statement.onlySource, onlySource)
                .among("act", statement -> statement.act, acts)
                .among("channel", statement -> statement.channel, channels)
                .ofKind(KindScheme.ACT, "actDetail", statement -> statement.actDetail, actDetails)
                .ofKind(KindScheme.CHANNEL, "channelDetail", statement -> statement.channelDetail, channelDetails)
                .from("madeOn", statement -> statement.madeOn, from)
                .until("madeOn", statement -> statement.madeOn, to)
                .dated("madeOn", statement -> statement.madeOn, dated);
        return narrowByQuotations(all);
    }

    /** Where one thing is asked of quotations, no second one can be true of another quotation; lists are kept for those. */
    private Selection<Statement> narrowByQuotations(Selection<Statement> statements) {
        long asked = Stream.of(sources, mentions, modes, attributions, text)
                .filter(Objects::nonNull)
                .count();
        if (asked > 1 || modes != null || attributions != null) {
            return statements.havingPart(quotations());
        }
        return statements
                .having(StatementApi.IN_SOURCE, sources)
                .having(StatementApi.MENTIONING, mentions)
                .containing(text);
    }

    private PartSelection<Statement, Quotation> quotations() {
        return PartSelection.of(Quotation.class, "statement.slug", StatementApi::quotationsOf)
                .referring(
                        EntryKind.SOURCE, "citation.source.slug", quotation -> quotation.citation.source.slug, sources)
                .having(EntryKind.ACTOR, "mentions", "slug", quotation -> quotation.mentioned, mentions)
                .among("mode", quotation -> quotation.mode, modes)
                .among("attribution", quotation -> quotation.attribution, attributions)
                .containing(quotation -> quotation.folded, text);
    }
}
