package dev.onrecord;

import static dev.onrecord.Asking.ask;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an editor asks of the record, each in one request. */
@QuarkusTest
class EditorsQuestionsTest {

    @Test
    void which_facts_come_from_unnamed_officials_only() {
        ask("unnamed-officials.graphql", Map.of())
                .body("data.claims.nodes.accounts.asWritten.flatten()", containsInAnyOrder("72", "Since Jan. 20"))
                .body(
                        "data.claims.nodes.accounts.voice.name.flatten()",
                        everyItem(is("Officials of the United States")))
                .body("data.statements.nodes.slug", hasItem("senior-official-says-last-americans-freed"));
        ask("filtered-claims.graphql", Map.of("filter", Map.of("speakerKinds", List.of("UNNAMED_OFFICIAL"))))
                .body("data.claims.nodes.slug", hasItems("venezuelans-handed-over", "ties-to-gangs", "exchange-date"))
                .body("data.claims.nodes.slug", not(hasItem("place-of-detention")));
    }

    @Test
    void what_does_each_source_leave_out() {
        ask("left-out.graphql", Map.of())
                .body("data.sources.nodes.find { it.slug == 'telegraph' }.silentOn.nodes.slug", not(empty()))
                .body(
                        "data.sources.nodes.find { it.slug == 'telegraph' }.omissions.citation.paragraph",
                        hasItems(2, 10, 16))
                .body(
                        "data.sources.nodes.find { it.slug == 'april-offer' }.silentOn.nodes.slug",
                        not(hasItem("venezuelans-handed-over")));
    }

    @Test
    void when_was_each_source_published_and_which_is_the_oldest() {
        ask("published.graphql", Map.of())
                .body("data.sources.nodes[0].slug", is("april-offer"))
                .body("data.sources.nodes.label", everyItem(notNullValue()))
                .body("data.sources.nodes.published.basis", everyItem(is("EXTERNAL")));
    }

    @Test
    void who_contradicts_himself_is_told_by_voices() {
        ask("contradictions-within.graphql", Map.of())
                .body("data.sources.nodes", empty())
                .body("data.speakers.nodes", empty());
    }

    @Test
    void who_says_a_word_in_his_own_voice() {
        ask("own-words.graphql", Map.of("text", "regime"))
                .body("data.statements.nodes.speaker.slug", containsInAnyOrder("nayib-bukele", "marco-rubio"))
                .body(
                        "data.actors.nodes.find { it.slug == 'venezuelan-government' }.names"
                                + ".find { it.name == 'the Maduro regime' }.citations.source.slug",
                        hasItem("americans-released"));
        ask("own-words.graphql", Map.of("text", "hostages"))
                .body("data.statements.nodes.speaker.slug", contains("nayib-bukele"));
    }

    @ParameterizedTest
    @CsvSource({
        "scant evidence, claim:ties-to-gangs",
        "barber, actor:handed-over-venezuelans",
        "cooperation, statement:officials-credit-bukele",
        "more than 250, claim:venezuelans-handed-over",
        "harsh conditions, claim:conditions-in-cecot",
        "rarely used, event:enactment-of-alien-enemies-act",
        "repatriated child, event:news-conference-at-airport",
        "reportedly pays, claim:payments-for-detention",
        "swap, source:telegraph"
    })
    void where_do_these_words_stand(String text, String id) {
        ask("found.graphql", Map.of("text", text)).body("data.search.nodes.id", hasItem(id));
    }

    @Test
    void what_is_a_group_accused_of_and_by_whom_is_it_designated() {
        ask("accused-of-what.graphql", Map.of("slug", "tren-de-aragua"))
                .body("data.actor.roles.kind", contains("ACCUSATION", "DESIGNATION"))
                .body("data.actor.roles[0].citations.source.slug", hasItem("operation-faq"))
                .body("data.actor.roles[1].by.slug", is("us-government"))
                .body("data.actor.rolesOfOthers.actor.slug", contains("handed-over-venezuelans"));
    }

    @Test
    void where_did_the_americans_go() {
        ask("where-they-went.graphql", Map.of("participant", "freed-americans"))
                .body(
                        "data.events.nodes.find { it.slug == 'journey-home-by-way-of-el-salvador' }.places.name",
                        contains("El Salvador"));
    }

    @Test
    void what_does_only_one_source_report() {
        ask("only-one-source-tells.graphql", Map.of("source", "telegraph"))
                .body("data.events.nodes.slug", hasItem("journey-home-by-way-of-el-salvador"))
                .body("data.statements.nodes", not(empty()));
    }

    @Test
    void what_happened_last_and_what_first() {
        ask("timeline.graphql", Map.of("first", 5, "orderBy", "DATE_DESC"))
                .body("data.events.edges.node.date", everyItem(notNullValue()))
                .body("data.events.edges.node.date.latest", everyItem(startsWith("2025-")));
        ask("timeline.graphql", Map.of("first", 1))
                .body("data.events.edges.node.slug", contains("enactment-of-alien-enemies-act"));
    }

    @Test
    void where_do_they_disagree() {
        ask("disagreements.graphql", Map.of())
                .body("data.claims.nodes[0].weight", is("HEADLINE"))
                .body(
                        "data.claims.nodes.slug",
                        containsInAnyOrder(
                                "political-prisoners-freed",
                                "political-prisoners-included",
                                "ties-to-gangs",
                                "political-prisoners-exist",
                                "political-prisoners-held",
                                "willingness-of-venezuela",
                                "alien-enemies-act-year"));
    }

    @Test
    void what_was_left_out_on_purpose() {
        ask("left-out.graphql", Map.of())
                .body("data.sources.nodes.omissions.reason.flatten()", not(empty()))
                .body("data.sources.nodes.omissions.reason.flatten()", everyItem(notNullValue()));
    }

    @Test
    void did_all_say_that_political_prisoners_were_freed() {
        ask("positions.graphql", Map.of("slug", "political-prisoners-freed"))
                .body("data.claim.agreement", is("CONFLICTING"))
                .body("data.claim.positions.display", containsInAnyOrder("some", "none", "many"))
                .body(
                        "data.claim.positions.find { it.display == 'none' }.accounts.asWritten",
                        contains("only involves US nationals"));
    }

    @Test
    void what_did_somebody_say_and_what_is_only_told_of_him() {
        ask("said-by.graphql", Map.of("speaker", "nicolas-maduro"))
                .body(
                        "data.statements.nodes.quotations.reportedBy.slug.flatten().findAll { it }",
                        contains("nayib-bukele"))
                .body("data.statements.nodes.gist", everyItem(org.hamcrest.Matchers.containsString("Maduro")))
                .body("data.statements.nodes.size()", greaterThan(1));
    }
}
