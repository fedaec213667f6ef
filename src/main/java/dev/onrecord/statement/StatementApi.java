package dev.onrecord.statement;

import static java.util.Objects.requireNonNullElse;

import dev.onrecord.actor.Actor;
import dev.onrecord.entry.EntryKind;
import dev.onrecord.entry.Kind;
import dev.onrecord.event.Event;
import dev.onrecord.list.CompoundFilter;
import dev.onrecord.list.ListQuery;
import dev.onrecord.list.Relation;
import dev.onrecord.page.Facet;
import dev.onrecord.page.Window;
import dev.onrecord.store.BatchLoader;
import dev.onrecord.store.OneToMany;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** What can be asked about statements, and the ways to them from the nouns they speak of. */
@GraphQLApi
public class StatementApi {

    private static final OneToMany<Statement, Actor> ADDRESSEES = OneToMany.elements(Statement.class, "addressees");
    private static final OneToMany<Statement, Actor> MENTIONS = OneToMany.elements(Statement.class, "mentions");
    private static final OneToMany<Statement, Event> EVENTS = OneToMany.elements(Statement.class, "about");
    private static final OneToMany<Statement, Statement> REPLIES = OneToMany.of(
            "select x.inReplyTo.slug, x from Statement x where x.inReplyTo.slug in (:parents)", "x.sortDate, x.slug");
    private static final OneToMany<Statement, Quotation> QUOTATIONS = OneToMany.parts(Quotation.class, "statement");
    private static final OneToMany<Quotation, Actor> MENTIONED = OneToMany.elementsOfPart(Quotation.class, "mentions");
    private static final OneToMany<Statement, dev.onrecord.source.Source> SOURCES = OneToMany.of(
            "select distinct q.statement.slug, s from Quotation q join q.citation.source s where q.statement.slug in (:parents)",
            "q.statement.slug, s.slug");

    static final Relation OF_SPEAKER = new Relation(EntryKind.ACTOR, "x.speaker.slug", "x.slug", "Statement x");
    static final Relation TO_ACTOR =
            new Relation(EntryKind.ACTOR, "a.slug", "x.slug", "Statement x join x.addressees a");
    static final Relation MENTIONING =
            new Relation(EntryKind.ACTOR, "a.slug", "x.slug", "Statement x join x.mentions a");
    static final Relation ABOUT = new Relation(EntryKind.EVENT, "a.slug", "x.slug", "Statement x join x.about a");
    static final Relation IN_SOURCE =
            new Relation(EntryKind.SOURCE, "q.citation.source.slug", "q.statement.slug", "Quotation q");

    private static final Relation MENTIONED_BY_OTHERS = new Relation(
            EntryKind.ACTOR, "a.slug", "x.slug", "Statement x join x.mentions a", "x.speaker.slug <> a.slug");

    private static ListQuery<Statement, StatementFacet, StatementConnection> lists(@Nullable StatementFilter filter) {
        return new ListQuery<>(
                own -> StatementFilter.select(filter, own), StatementFacet::key, StatementConnection::new);
    }

    @Query
    @Description("One statement by its slug; null when there is none.")
    public Statement statement(@NonNull @Description("Its slug.") String slug) {
        return BatchLoader.bySlug(Statement.class, slug);
    }

    @Query
    @NonNull
    @Description("All statements, oldest first unless ordered otherwise.")
    public StatementConnection statements(
            @Description(CompoundFilter.WANTED) @Nullable StatementFilter filter,
            @DefaultValue("DATE_ASC") @Description("Their order.") StatementOrder orderBy,
            @Description(Window.FIRST) @Nullable Integer first,
            @Description(Window.AFTER) @Nullable String after,
            @Description(Window.LAST) @Nullable Integer last,
            @Description(Window.BEFORE) @Nullable String before) {
        return lists(filter)
                .all(requireNonNullElse(orderBy, StatementOrder.DATE_ASC), Window.of(first, after, last, before));
    }

    @NonNull
    @Description("Statements about this event, oldest first.")
    public List<@NonNull StatementConnection> statements(
            @Source List<Event> events,
            @Description(CompoundFilter.WANTED) @Nullable StatementFilter filter,
            @DefaultValue("DATE_ASC") @Description("Their order.") StatementOrder orderBy,
            @Description(Window.FIRST) @Nullable Integer first,
            @Description(Window.AFTER) @Nullable String after,
            @Description(Window.LAST) @Nullable Integer last,
            @Description(Window.BEFORE) @Nullable String before) {
        return lists(filter)
                .ofEach(
                        ABOUT,
                        events,
                        requireNonNullElse(orderBy, StatementOrder.DATE_ASC),
                        Window.of(first, after, last, before));
    }

    @Name("statements")
    @NonNull
    @Description("Statements this actor made, oldest first.")
    public List<@NonNull StatementConnection> statementsOfActor(
            @Source List<Actor> actors,
            @Description(CompoundFilter.WANTED) @Nullable StatementFilter filter,
            @DefaultValue("DATE_ASC") @Description("Their order.") StatementOrder orderBy,
            @Description(Window.FIRST) @Nullable Integer first,
            @Description(Window.AFTER) @Nullable String after,
            @Description(Window.LAST) @Nullable Integer last,
            @Description(Window.BEFORE) @Nullable String before) {
        return lists(filter)
                .ofEach(
                        OF_SPEAKER,
                        actors,
                        requireNonNullElse(orderBy, StatementOrder.DATE_ASC),
                        Window.of(first, after, last, before));
    }

    @NonNull
    @Description("Statements made to this actor, oldest first.")
    public List<@NonNull StatementConnection> addressed(
            @Source List<Actor> actors,
            @Description(CompoundFilter.WANTED) @Nullable StatementFilter filter,
            @DefaultValue("DATE_ASC") @Description("Their order.") StatementOrder orderBy,
            @Description(Window.FIRST) @Nullable Integer first,
            @Description(Window.AFTER) @Nullable String after,
            @Description(Window.LAST) @Nullable Integer last,
            @Description(Window.BEFORE) @Nullable String before) {
        return lists(filter)
                .ofEach(
                        TO_ACTOR,
                        actors,
                        requireNonNullElse(orderBy, StatementOrder.DATE_ASC),
                        Window.of(first, after, last, before));
    }

    @NonNull
    @Description("Statements by others that mention this actor, oldest first.")
    public List<@NonNull StatementConnection> mentioned(
            @Source List<Actor> actors,
            @Description(CompoundFilter.WANTED) @Nullable StatementFilter filter,
            @DefaultValue("DATE_ASC") @Description("Their order.") StatementOrder orderBy,
            @Description(Window.FIRST) @Nullable Integer first,
            @Description(Window.AFTER) @Nullable String after,
            @Description(Window.LAST) @Nullable Integer last,
            @Description(Window.BEFORE) @Nullable String before) {
        return lists(filter)
                .ofEach(
                        MENTIONED_BY_OTHERS,
                        actors,
                        requireNonNullElse(orderBy, StatementOrder.DATE_ASC),
                        Window.of(first, after, last, before));
    }

    @Name("statements")
    @NonNull
    @Description("Statements that this source carries, oldest first.")
    public List<@NonNull StatementConnection> statementsOfSource(
            @Source List<dev.onrecord.source.Source> sources,
            @Description(CompoundFilter.WANTED) @Nullable StatementFilter filter,
            @DefaultValue("DATE_ASC") @Description("Their order.") StatementOrder orderBy,
            @Description(Window.FIRST) @Nullable Integer first,
            @Description(Window.AFTER) @Nullable String after,
            @Description(Window.LAST) @Nullable Integer last,
            @Description(Window.BEFORE) @Nullable String before) {
        return lists(filter)
                .ofEach(
                        IN_SOURCE,
                        sources,
                        requireNonNullElse(orderBy, StatementOrder.DATE_ASC),
                        Window.of(first, after, last, before));
    }

    @NonNull
    @Description("Who said it.")
    public List<@NonNull Actor> speaker(@Source List<Statement> statements) {
        return BatchLoader.one(Actor.class, statements, s -> s.speaker);
    }

    @NonNull
    @Description("To whom it was said, where that is known.")
    public List<@NonNull List<@NonNull Actor>> addressees(@Source List<Statement> statements) {
        return ADDRESSEES.of(statements);
    }

    @NonNull
    @Description("Who is spoken of, in any of its quotations.")
    public List<@NonNull List<@NonNull Actor>> mentions(@Source List<Statement> statements) {
        return MENTIONS.of(statements);
    }

    @NonNull
    @Description("The events spoken of.")
    public List<@NonNull List<@NonNull Event>> about(@Source List<Statement> statements) {
        return EVENTS.of(statements);
    }

    @Description("The statement that this one answers.")
    public List<Statement> inReplyTo(@Source List<Statement> statements) {
        return BatchLoader.one(Statement.class, statements, s -> s.inReplyTo);
    }

    @NonNull
    @Description("The statements that answer this one, oldest first.")
    public List<@NonNull List<@NonNull Statement>> replies(@Source List<Statement> statements) {
        return REPLIES.of(statements);
    }

    @NonNull
    @Description("How sources carry it.")
    public List<@NonNull List<@NonNull Quotation>> quotations(@Source List<Statement> statements) {
        return quotationsOf(statements);
    }

    static List<List<Quotation>> quotationsOf(List<Statement> statements) {
        return QUOTATIONS.of(statements);
    }

    @Name("mentions")
    @NonNull
    @Description("Who is spoken of in what this source carries.")
    public List<@NonNull List<@NonNull Actor>> mentionsOfQuotation(@Source List<Quotation> quotations) {
        return MENTIONED.of(quotations);
    }

    @Description(
            "Who tells of it, where the source has it only from somebody else's words; null where the source reports"
                    + " the speaker itself.")
    public List<Actor> reportedBy(@Source List<Quotation> quotations) {
        return BatchLoader.one(Actor.class, quotations, q -> q.reportedBy);
    }

    @NonNull
    @Description("The statement carried.")
    public List<@NonNull Statement> statement(@Source List<Quotation> quotations) {
        return BatchLoader.one(Statement.class, quotations, q -> q.statement);
    }

    @NonNull
    @Description("The sources that carry it.")
    public List<@NonNull List<dev.onrecord.source.@NonNull Source>> sources(@Source List<Statement> statements) {
        return SOURCES.of(statements);
    }

    @Description("The narrower act that the dataset adds; null where `act` says all.")
    public List<Kind> actDetail(@Source List<Statement> statements) {
        return BatchLoader.onePart(Kind.class, statements, statement -> statement.actDetail);
    }

    @Description("The narrower place that the dataset adds; null where `channel` says all.")
    public List<Kind> channelDetail(@Source List<Statement> statements) {
        return BatchLoader.onePart(Kind.class, statements, statement -> statement.channelDetail);
    }

    @Name("facets")
    @NonNull
    @Description(Facet.OF_LIST)
    public List<@NonNull List<@NonNull Facet>> facetsOfStatements(
            @Source List<StatementConnection> connections,
            @NonNull @Description("What to count by.") List<@NonNull StatementFacet> by,
            @Description("How many values of each, those with most records first; 100 unless given, at most 1000.")
                    @Nullable
                    Integer first) {
        return Facet.of(connections, connection -> connection.counter, by, first);
    }
}
