package dev.onrecord;

import static dev.onrecord.Asking.ask;
import static dev.onrecord.Asking.askInVain;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What people ask of the real record. */
@QuarkusTest
class QueriesTest {

    @Test
    void an_event_leads_to_what_was_said_by_whom_in_which_office_and_where_that_stands() {
        ask("event-across-all-nouns.graphql", Map.of("slug", "prisoner-exchange"))
                .body("data.event.date.edtf", is("2025-07-18"))
                .body("data.event.date.basis", is("EXTERNAL"))
                .body(
                        "data.event.participants.actor.name",
                        contains("Venezuelans handed over by El Salvador", "Americans freed by Venezuela in July 2025"))
                .body("data.event.statements.totalCount", greaterThan(3))
                .body("data.event.statements.nodes", hasSize(3))
                .body("data.event.statements.nodes.slug", hasItem("bukele-announces-handover"))
                .body(
                        "data.event.statements.nodes.find { it.slug == 'bukele-announces-handover' }"
                                + ".speaker.roles[0].of.name",
                        is("El Salvador"))
                .body(
                        "data.event.statements.nodes.find { it.slug == 'bukele-announces-handover' }"
                                + ".quotations.findAll { it.citation.source.title?.startsWith('Alleged') }"
                                + ".citation.paragraph",
                        contains(4, 5));
    }

    @Test
    void an_outlet_that_misdates_the_act_is_in_conflict_with_the_rest_and_keeps_its_words() {
        ask("claim-by-slug.graphql", Map.of("slug", "alien-enemies-act-year"))
                .body("data.claim.agreement", is("CONFLICTING"))
                .body("data.claim.consensus", nullValue())
                .body("data.claim.accounts.asWritten", hasItem("Alien Enemies Act of 1789"))
                .body("data.claim.notes[0].basis", is("EXTERNAL"))
                .body("data.claim.notes[0].account.asWritten", is("Alien Enemies Act of 1789"));
    }

    @Test
    void figures_of_different_precision_agree_on_the_one_that_fits_all() {
        ask("claim-by-slug.graphql", Map.of("slug", "venezuelans-handed-over"))
                .body("data.claim.agreement", is("COMPATIBLE"))
                .body("data.claim.consensus.number", is(252.0f))
                .body("data.claim.accounts.value.qualifier", hasItems("MORE_THAN", "ABOUT", "EXACTLY"))
                .body("data.claim.accounts.value.strength", hasItems("ALL", "MANY"))
                .body("data.claim.accounts.find { it.asWritten == 'more than 250' }.value.min", is(251.0f))
                .body(
                        "data.claim.accounts.find { it.citation.source.slug == 'telegraph'"
                                + " && it.asWritten == '252' }.attributedTo.speaker.name",
                        is("Government of Venezuela"));
    }

    @Test
    void words_without_a_numeral_never_become_digits() {
        ask("claim-by-slug.graphql", Map.of("slug", "political-prisoners-asked-for"))
                .body("data.claim.accounts.value.__typename", everyItem(not(is("Quantity"))))
                .body("data.claim.consensus.claim.slug", is("venezuelans-offered"));
        ask("claim-by-slug.graphql", Map.of("slug", "political-prisoners-freed"))
                .body("data.claim.accounts.value.number", everyItem(nullValue()))
                .body("data.claim.silent.slug", empty());
    }

    @Test
    void a_conflict_between_people_is_a_dispute_and_not_one_between_sources() {
        ask("disagreements.graphql", Map.of())
                .body("data.claims.nodes.find { it.slug == 'ties-to-gangs' }.agreement", is("DISPUTED"))
                .body(
                        "data.claims.nodes.find { it.slug == 'political-prisoners-included' }.agreement",
                        is("CONFLICTING"))
                .body("data.claims.nodes.agreement", everyItem(matchesPattern("CONFLICTING|DISPUTED|CHANGED")))
                .body("data.claims.nodes[0].weight", is("HEADLINE"));
    }

    @Test
    void the_positions_of_a_claim_say_who_holds_them_and_what_they_go_back_to() {
        ask("positions.graphql", Map.of("slug", "political-prisoners-included"))
                .body("data.claim.agreement", is("CONFLICTING"))
                .body("data.claim.between", contains("SOURCES", "SOURCE_AND_SPEAKER"))
                .body("data.claim.positions.display", contains("yes", "no"))
                .body(
                        "data.claim.positions[0].sources.slug",
                        hasItems("americans-released", "historic-exchange", "operation-faq", "telegraph"))
                .body("data.claim.positions[0].origins.statement.slug", hasItem("bukele-announces-handover"))
                .body("data.claim.positions[0].accounts.modality", hasItems("DONE", "ANNOUNCED", "INTENDED"))
                .body("data.claim.positions[1].sources.slug", contains("historic-exchange"))
                .body("data.claim.conflicts.between", hasItems("SOURCES", "SOURCE_AND_SPEAKER"))
                .body("data.claim.outliers.source.slug", contains("historic-exchange"))
                .body(
                        "data.claim.standings.find { it.source.slug == 'americans-released' }.standing",
                        is("QUOTES_ONLY"));
        ask("positions.graphql", Map.of("slug", "country-with-most-americans-held"))
                .body("data.claim.positions[0].accounts.voice.name", contains("Marco Rubio", "Marco Rubio"));
        ask("positions.graphql", Map.of("slug", "venezuelans-offered"))
                .body("data.claim.agreement", is("SINGLE_ORIGIN"))
                .body(
                        "data.claim.origins.statement.slug",
                        contains("bukele-offers-exchange", "bukele-announces-handover"));
    }

    @Test
    void claims_are_found_by_what_is_said_of_their_accounts() {
        ask("filtered-claims.graphql", Map.of("filter", Map.of("between", List.of("SPEAKERS"))))
                .body("data.claims.nodes.slug", hasItem("ties-to-gangs"));
        ask("positions.graphql", Map.of("slug", "ties-to-gangs")).body("data.claim.outliers", empty());
        ask("filtered-claims.graphql", Map.of("filter", Map.of("weights", List.of("HEADLINE"))))
                .body("data.claims.nodes.weight", everyItem(is("HEADLINE")))
                .body("data.claims.totalCount", greaterThan(5));
        ask("filtered-claims.graphql", Map.of("filter", Map.of("changes", true)))
                .body("data.claims.nodes.changes", everyItem(is(true)));
        ask("filtered-claims.graphql", Map.of("filter", Map.of("modalities", List.of("INTENDED"))))
                .body("data.claims.nodes.slug", hasItem("political-prisoners-included"));
        ask("filtered-claims.graphql", Map.of("filter", Map.of("hasConsensus", false, "weights", List.of("HEADLINE"))))
                .body("data.claims.nodes.slug", hasItem("political-prisoners-included"))
                .body("data.claims.nodes.slug", not(hasItem("americans-freed")));
        ask("filtered-claims.graphql", Map.of("filter", Map.of("onlySource", "april-offer")))
                .body("data.claims.nodes.slug", hasItem("foreigners-in-offer"));
        ask("filtered-claims.graphql", Map.of("filter", Map.of("silent", List.of("source:wsj"))))
                .body("data.claims.totalCount", greaterThan(0));
    }

    @Test
    void one_post_is_one_statement_in_every_wording() {
        ask("every-wording.graphql", Map.of("slug", "bukele-offers-exchange"))
                .body(
                        "data.statement.quotations.citation.source.slug",
                        hasItems("americans-released", "operation-faq", "april-offer"))
                .body("data.statement.quotations.text", hasItem(containsString("the release… of the identical number")))
                .body("data.statement.quotations.text", hasItem(containsString("an identical number…of the thousands")))
                .body(
                        "data.statement.quotations.find { it.attribution == 'LOST' }.text",
                        is("You want the Venezuelans back. I want justice for the political prisoners."))
                .body("data.statement.replies.speaker.name", hasItem("Tarek William Saab"));
    }

    @Test
    void an_act_of_speech_that_a_source_cuts_in_two_has_two_segments() {
        ask("every-wording.graphql", Map.of("slug", "cabello-hails-return"))
                .body(
                        "data.statement.quotations.find { it.mode == 'DIRECT' }.segments",
                        contains(
                                "This is good news for Venezuela,",
                                "These people had been kidnapped and persecuted in U.S. territory."))
                .body("data.statement.quotations.find { it.mode == 'INDIRECT' }.segments", empty());
    }

    @Test
    void an_actor_keeps_every_printed_name() {
        ask("actor-by-slug.graphql", Map.of("slug", "marco-rubio"))
                .body("data.actor.id", is("actor:marco-rubio"))
                .body("data.actor.names.find { it.kind == 'MISSPELLING' }.name", is("Marc Rubio"))
                .body(
                        "data.actor.names.find { it.kind == 'MISSPELLING' }.citations[0].source.slug",
                        is("historic-exchange"))
                .body("data.actor.roles[0].of.name", is("United States"))
                .body(
                        "data.actor.sources.slug",
                        containsInAnyOrder("americans-released", "historic-exchange", "operation-faq", "telegraph"));
        ask("actor-by-slug.graphql", Map.of("slug", "nicolas-maduro", "on", "2025-07-18"))
                .body(
                        "data.actor.roles.title",
                        contains(
                                "President",
                                "accused of keeping peaceful opponents in prison",
                                "said to hold thousands of political prisoners",
                                "said to rule with repression"))
                .body("data.actor.addressed.nodes.slug", contains("bukele-offers-exchange"))
                .body("data.actor.participations.event.slug", hasItem("bukele-proposal"));
    }

    @Test
    void nobody_is_there_where_the_slug_is_unknown() {
        ask("actor-by-slug.graphql", Map.of("slug", "nobody")).body("data.actor", nullValue());
    }

    @Test
    void a_relation_between_events_is_read_from_either_side() {
        ask("timeline.graphql", Map.of("first", 100))
                .body(
                        "data.events.edges.node.find { it.slug == 'prisoner-exchange' }.related.kind",
                        containsInAnyOrder("FULFILLED", "OCCURRED_DURING", "PROMPTED_BY", "PROMPTED_BY"))
                .body(
                        "data.events.edges.node.find { it.slug == 'bukele-proposal' }.related[0].kind",
                        is("FULFILLED_BY"))
                .body(
                        "data.events.edges.node.find { it.slug == 'bukele-proposal' }.related[0].claimedBy.name",
                        is("Nayib Bukele"));
    }

    @Test
    void the_timeline_is_in_the_order_of_time_with_undated_events_last() {
        List<String> dates = ask("timeline.graphql", Map.of("first", 100))
                .extract()
                .path("data.events.edges.node.collect { it.date == null ? '9999' : it.date.earliest }");
        List<String> sorted = new ArrayList<>(dates);
        Collections.sort(sorted);
        assertEquals(sorted, dates);
    }

    @Test
    void a_source_tells_only_what_it_prints_about_itself() {
        ask("source-by-slug.graphql", Map.of("slug", "telegraph"))
                .body("data.source.publisher", is("The Telegraph"))
                .body("data.source.published.basis", is("EXTERNAL"))
                .body("data.source.document.paragraphs", is(16))
                .body("data.source.events.nodes.slug", hasItem("prisoner-exchange"));
        ask("source-by-slug.graphql", Map.of("slug", "april-offer"))
                .body("data.source.publisher", nullValue())
                .body("data.source.title", nullValue())
                .body("data.source.label", is("Report on Bukele's offer of an exchange, and on the replies to it"));
    }

    @Test
    void a_record_answers_to_the_slug_that_it_had() {
        ask("source-by-slug.graphql", Map.of("slug", "wsj")).body("data.source.slug", is("americans-released"));
        ask("nodes.graphql", Map.of("ids", List.of("source:wsj", "source:americans-released", "statement:wsj")))
                .body("data.nodes.id", contains("source:americans-released", "source:americans-released"))
                .body("data.nodes[2]", nullValue());
        Map<String, Object> former = Map.of("filter", Map.of("sources", List.of("wsj", "source:pinnacle")));
        Map<String, Object> present =
                Map.of("filter", Map.of("sources", List.of("historic-exchange", "americans-released")));
        assertEquals(
                Asking.answer("filtered-statements.graphql", present),
                Asking.answer("filtered-statements.graphql", former));
    }

    @Test
    void who_is_accused_or_designated_is_no_member() {
        ask("roles-in-actor.graphql", Map.of("slug", "tren-de-aragua"))
                .body("data.actor.members", empty())
                .body("data.actor.rolesOfOthers.actor.slug", contains("handed-over-venezuelans"))
                .body("data.actor.rolesOfOthers.kind", contains("ACCUSATION"))
                .body("data.actor.roles.findAll { it.kind == 'DESIGNATION' }.by.slug", contains("us-government"));
        ask("roles-in-actor.graphql", Map.of("slug", "us-state-department")).body("data.actor.members", empty());
        ask("roles-in-actor.graphql", Map.of("slug", "venezuela"))
                .body("data.actor.members.actor.slug", hasItems("nicolas-maduro", "venezuelan-government"));
        ask("roles-in-actor.graphql", Map.of("slug", "venezuela", "kinds", List.of("NATIONALITY")))
                .body("data.actor.rolesOfOthers.actor.slug", contains("handed-over-venezuelans"));
    }

    @Test
    void a_day_from_elsewhere_says_so_and_its_words_say_where_they_are_printed() {
        ask("timeline.graphql", Map.of("first", 100))
                .body("data.events.edges.node.find { it.slug == 'prisoner-exchange' }.date.basis", is("EXTERNAL"))
                .body("data.events.edges.node.find { it.slug == 'bukele-proposal' }.date.basis", is("STATED"))
                .body("data.events.edges.node.find { it.slug == 'bukele-proposal' }.date.yearBasis", is("EXTERNAL"))
                .body(
                        "data.events.edges.node.find { it.slug == 'bukele-proposal' }.date.citations.source.slug",
                        contains("americans-released", "operation-faq", "telegraph"))
                .body(
                        "data.events.edges.node.find { it.slug == 'enactment-of-alien-enemies-act' }"
                                + ".date.citations.source.slug",
                        not(hasItem("americans-released")));
    }

    @Test
    void what_is_told_at_second_hand_says_by_whom() {
        ask("every-wording.graphql", Map.of("slug", "maduro-wants-venezuelans-back"))
                .body("data.statement.quotations.reportedBy.slug", contains("nayib-bukele"));
    }

    @Test
    void what_one_source_alone_carries_can_be_asked_for() {
        for (String slug : List.of("americans-released", "telegraph")) {
            ask("only-one-source-tells.graphql", Map.of("source", slug))
                    .body("data.events.nodes", not(empty()))
                    .body("data.events.nodes.sources.slug.flatten().unique()", contains(slug))
                    .body("data.statements.nodes.sources.slug.flatten().unique()", contains(slug));
        }
    }

    @Test
    void what_is_left_out_on_purpose_is_served_with_the_reason() {
        ask("source-by-slug.graphql", Map.of("slug", "telegraph"))
                .body("data.source.omissions.citation.paragraph", hasItems(2, 10, 16))
                .body("data.source.omissions.reason", hasItem(containsString("took a picture")));
    }

    @Test
    void what_only_officials_without_a_name_say_can_be_asked_for() {
        ask("filtered-statements.graphql", Map.of("filter", Map.of("speakerKinds", List.of("UNNAMED_OFFICIAL"))))
                .body("data.statements.nodes.slug", hasItem("senior-official-says-last-americans-freed"))
                .body("data.statements.nodes.speaker.slug", not(hasItem("marco-rubio")));
    }

    @Test
    void aliases_with_different_arguments_get_their_own_answers() {
        ask("aliases.graphql", Map.of("slug", "prisoner-exchange"))
                .body("data.event.one.nodes", hasSize(1))
                .body("data.event.two.nodes", hasSize(2))
                .body("data.event.thanks.nodes.act", contains("THANKS"))
                .body("data.event.words.totalCount", is(0))
                .body("data.event.acts.totalCount", is(1))
                .body("data.event.parts.findAll { it.one.nodes.size() > 1 }", empty())
                .body("data.event.parts.findAll { it.two.nodes.size() == 2 }", not(empty()));
    }

    @Test
    void records_of_any_kind_are_found_by_id_and_keep_the_order_asked_for() {
        ask(
                        "nodes.graphql",
                        Map.of("ids", List.of("actor:cecot", "event:nothing", "event:bukele-proposal", "source:wsj")))
                .body("data.nodes", hasSize(4))
                .body("data.nodes[0].name", is("Terrorism Confinement Center"))
                .body("data.nodes[1]", nullValue())
                .body("data.nodes[2].__typename", is("Event"))
                .body("data.nodes[3].document.paragraphs", is(23));
        askInVain("nodes.graphql", Map.of("ids", List.of("cecot")))
                .body("errors[0].extensions.code", is("BAD_ID"))
                .body("errors[0].message", containsString("event:prisoner-exchange"));
    }

    @Test
    void filters_combine_and_take_slugs_or_ids() {
        ask(
                        "filtered-statements.graphql",
                        Map.of(
                                "filter",
                                Map.of("speakers", List.of("actor:marco-rubio"), "acts", List.of("THANKS", "PRAISES"))))
                .body("data.statements.nodes.slug", containsInAnyOrder("rubio-thanks-bukele", "rubio-credits-trump"));
        ask(
                        "filtered-statements.graphql",
                        Map.of(
                                "filter",
                                Map.of("sources", List.of("april-offer"), "from", "2025-04-30", "to", "2025-05-01")))
                .body("data.statements.nodes.slug", hasItem("bukele-offers-exchange"));
        ask("filtered-statements.graphql", Map.of("filter", Map.of("text", "NICOLAS maduro, you have")))
                .body("data.statements.nodes.slug", contains("bukele-offers-exchange"));
        ask("filtered-statements.graphql", Map.of("filter", Map.of("text", "100%")))
                .body("data.statements.nodes.slug", contains("bukele-offers-exchange"));
        ask("filtered-statements.graphql", Map.of("filter", Map.of("text", "_")))
                .body("data.statements.totalCount", is(0));
    }

    @Test
    void a_filter_by_an_unknown_record_is_an_error_and_not_an_empty_answer() {
        askInVain("filtered-statements.graphql", Map.of("filter", Map.of("events", List.of("prisoner-swap"))))
                .body("errors[0].extensions.code", is("UNKNOWN_RECORD"))
                .body("errors[0].message", containsString("'prisoner-swap'"));
        for (List<String> filter : List.of(
                List.of("events", "prisoner-exchnage", "prisoner-exchange"),
                List.of("events", "event:prisoner-exchnage", "prisoner-exchange"),
                List.of("speakers", "marco-rubbio", "marco-rubio"),
                List.of("sources", "Aprl-Offer", "april-offer"))) {
            askInVain("filtered-statements.graphql", Map.of("filter", Map.of(filter.get(0), List.of(filter.get(1)))))
                    .body("errors[0].extensions.code", is("UNKNOWN_RECORD"))
                    .body("errors[0].message", endsWith(" Did you mean '" + filter.get(2) + "'?"));
        }
        for (String slug : List.of("", "x", "x".repeat(300), "%", "prisoner")) {
            askInVain("filtered-statements.graphql", Map.of("filter", Map.of("events", List.of(slug))))
                    .body("errors[0].message", endsWith("`events` lists those there are."));
        }
        askInVain(
                        "filtered-statements.graphql",
                        Map.of("filter", Map.of("speakers", List.of("event:prisoner-exchange"))))
                .body("errors[0].extensions.code", is("BAD_ID"));
    }

    @Test
    void the_dataset_says_what_is_served() {
        ask("dataset.graphql", Map.of())
                .body("data.dataset.sources", is(5))
                .body("data.dataset.version", matchesPattern("[0-9a-f]{64}"));
    }
}
