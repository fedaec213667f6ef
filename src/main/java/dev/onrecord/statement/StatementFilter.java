package dev.onrecord.statement;

import dev.onrecord.entry.Selection;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Which statements are wanted. */
@Input("StatementFilter")
@Description("Which statements are wanted. Lists are alternatives (any of); fields combine (all of).")
public class StatementFilter {

    @Description("Made by any of these actors: slugs or ids.")
    @Id
    public List<@NonNull String> speakers;

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

    @Description("Any of these acts.")
    public List<@NonNull SpeechAct> acts;

    @Description("In any of these places.")
    public List<@NonNull Channel> channels;

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
        return statements
                .having(StatementApi.OF_SPEAKER, speakers)
                .having(StatementApi.TO_ACTOR, addressees)
                .having(StatementApi.MENTIONING, mentions)
                .having(StatementApi.ABOUT, events)
                .having(StatementApi.IN_SOURCE, sources)
                .among("act", statement -> statement.act, acts)
                .among("channel", statement -> statement.channel, channels)
                .where(
                        "exists (select 1 from Quotation q where q.statement = e and q.attribution in (:attributions))",
                        "attributions",
                        attributions)
                .from("madeOn", statement -> statement.madeOn, from)
                .until("madeOn", statement -> statement.madeOn, to)
                .dated("madeOn", statement -> statement.madeOn, dated)
                .containing(text);
    }
}
