package dev.onrecord;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a document is said in a sentence, in the client's own words, and with the nearest name. */
@QuarkusTest
class MessagesTest {

    @Test
    void the_first_of_many_mistakes_is_one_and_the_last_says_that_there_are_more() {
        String variables =
                IntStream.range(0, 200).mapToObj(i -> "$v" + i + ": Int").collect(Collectors.joining(" "));
        List<String> messages = given().contentType(ContentType.JSON)
                .body(Map.of("query", "query A(" + variables + ") { dataset { title } }"))
                .post("/graphql")
                .jsonPath()
                .getList("errors.message");
        assertEquals("The variable `$v0` is not used; leave it out.", messages.get(0));
        assertEquals(
                "More is wrong with the document than is told; mend this first.", messages.get(messages.size() - 1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
            { events { nodes { slg } } } | `Event` has no field `slg`. Did you mean `slug`?
            { evnts { totalCount } } | `Query` has no field `evnts`. Did you mean `events`?
            { dataset { xyz } } | `Dataset` has no field `xyz`.
            { node(id: "event:x") { title } } | `Node` has no field `title`; ask for fields of its types, as in `... on Event { title }`.
            { events(firs: 1) { totalCount } } | `events` has no argument `firs`. Did you mean `first`?
            { dataset @inclde(if: true) { title } } | There is no directive `@inclde`. Did you mean `@include`?
            { dataset @include(iff: true, if: true) { title } } | `@include` has no argument `iff`. Did you mean `if`?
            { dataset @include { title } } | `@include` needs the argument `if`.
            { event { slug } } | `event` needs the argument `slug`.
            { event(slug: null) { slug } } | `slug` of `event` must not be null.
            { ... on Evnt { slug } } | There is no type `Evnt`. Did you mean `Event`?
            query A($x: Strng) { search(text: $x) { totalCount } } | There is no type `Strng`. Did you mean `String`?
            { ...a } fragment aa on Query { dataset { title } } | There is no fragment `a` in the document. Did you mean `aa`?
            { dataset } | `dataset` has fields; say in braces which are wanted.
            { dataset { title { x } } } | `title` has no fields; leave out what is in its braces.
            { events(orderBy: DATE_ACS) { totalCount } } | `orderBy` of `events` takes a value of the enum `EventOrder`, not DATE_ACS. Did you mean `DATE_ASC`?
            { events(orderBy: "DATE_ASC") { totalCount } } | `orderBy` of `events` takes a value of the enum `EventOrder`, not "DATE_ASC". Did you mean `DATE_ASC`?
            { events(filter: {kinds: [release]}) { totalCount } } | `filter.kinds[0]` of `events` takes a value of the enum `EventKind`, not release. Did you mean `RELEASE`?
            { events(filter: {kind: RELEASE}) { totalCount } } | `filter` of `events` has no field `kind`. Did you mean `kinds`?
            { events(filter: 5) { totalCount } } | `filter` of `events` takes an object of the type `EventFilter`, not 5.
            { events(first: "100") { totalCount } } | `first` of `events` takes an Int of at most 32 bits, not "100".
            { events(first: 99999999999) { totalCount } } | `first` of `events` takes an Int of at most 32 bits, not 99999999999.
            { events(filter: {from: 2025}) { totalCount } } | `filter.from` of `events` takes a Date as in "2025-07-18", not 2025.
            { nodes(ids: [null]) { id } } | `ids[0]` of `nodes` must not be null.
            { node(id: 5.5) { id } } | `id` of `node` takes an ID (a string or a whole number), not 5.5.
            query A($x: Int = "5") { events(first: $x) { totalCount } } | `$x` takes an Int of at most 32 bits, not "5".
            query A($x: String) { events(first: $x) { totalCount } } | `$x` is a `String`, and stands where a `Int` is wanted.
            query A($x: Event) { dataset { title } } | `$x` cannot be of the type `Event`, which is for answers.
            query A($x: Int) { dataset { title } } | The variable `$x` is not used; leave it out.
            { events(first: $x) { totalCount } } | `$x` is used, and the operation does not define it.
            { a: dataset { title } a: events { totalCount } } | `a` is asked here in two ways; give one of them another alias.
            { events(first: 1) { totalCount } events(first: 2) { totalCount } } | `events` is asked here in two ways; give one of them another alias.
            { a: events(filter: {text: "x", dated: true}) { totalCount } a: events(filter: {dated: true, text: "y"}) { totalCount } } | `a` is asked here in two ways; give one of them another alias.
            { a: events(filter: {text: "x"}) { totalCount } a: events(filter: {text: "x", dated: null}) { totalCount } } | `a` is asked here in two ways; give one of them another alias.
            { dataset { title } } fragment a on Query { dataset { title } } | The fragment `a` is not used; leave it out.
            { ...a } fragment a on Query { ...a } | A fragment contains itself, directly or through others.
            { dataset { title } } query A { dataset { title } } | An operation without a name must be the only one; give each of them a name.
            query A { dataset { title } } query A { dataset { title } } | Two operations have the name `A`.
            { events(first: 1, first: 1) { totalCount } } | The argument `first` is given twice.
            { events(filter: {text: "a", text: "b"}) { totalCount } } | The field `text` is given twice.
            subscription { a } | There are no subscriptions here; ask with a query.
            mutation { a } | Nothing can be changed here; there are no mutations, ask with a query.
            type A { a: Int } | A document has operations and fragments here, and defines no types.
            """)
    void a_mistake_is_said_in_a_sentence(String query, String message) {
        String answer = given().contentType(ContentType.JSON)
                .body(Map.of("query", query))
                .post("/graphql")
                .then()
                .statusCode(200)
                .body("errors.message", hasItem(message))
                .body("errors.locations", not(hasItem(List.of())))
                .body("errors.locations", not(hasItem(nullValue())))
                .body("errors[0].extensions.code", is("VALIDATION_ERROR"))
                .body("data", nullValue())
                .extract()
                .asString();
        assertFalse(answer.contains("Validation") || answer.contains("Value{"), answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ ...F } fragment F on Evnt { id }",
                "fragment F on Nothing { id } { dataset { ...F } }",
                "{ ... on Evnt { id } }",
                "query A($x: Evnt) { dataset { title } }",
                "{ ...F } fragment F on Agreement { id }",
                "{ ...F }",
                "fragment F on Event { id } { dataset { title } }",
                "query A { dataset { title } } query A { dataset { title } }",
                "query A { dataset { title } } { dataset { title } }",
                "query A($x: Int, $x: Int) { events(first: $x) { totalCount } }",
                "{ ...F } fragment F on Query { events(first: $x) { totalCount } }",
                "{ ...F } fragment F on Query { ...G } fragment G on Query { ...F }",
                "query A($x: Int @x) { events(first: $x) { totalCount } }",
                "query A($x: Event) { dataset { title } }",
                "{ a: dataset { title } a: events { totalCount } }",
                "{ dataset }",
                "{ dataset { title } } type A { a: Int }"
            })
    void every_mistake_in_a_document_has_a_place(String query) {
        List<List<?>> places = given().contentType(ContentType.JSON)
                .body(Map.of("query", query))
                .post("/graphql")
                .jsonPath()
                .getList("errors.locations");
        assertFalse(places.isEmpty(), query);
        places.forEach(place -> assertFalse(place == null || place.isEmpty(), query));
    }
}
