package dev.onrecord.fuzz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What people and programs get wrong: one thing in a question that is right otherwise. */
final class Mistakes {

    private static final Pattern TOKEN =
            Pattern.compile("\"(?:[^\"\\\\]++|\\\\.)*+\"|#[^\\n]*|\\.\\.\\.|[\\w.-]+|[\\s,\\ufeff]+|.", Pattern.DOTALL);

    private static final List<String> TOKENS = List.of(
            "{",
            "}",
            "(",
            ")",
            "[",
            "]",
            ":",
            "=",
            "!",
            "$",
            "@",
            "...",
            "|",
            "&",
            "on",
            "true",
            "null",
            "query",
            "mutation",
            "subscription",
            "fragment",
            "@skip",
            "@defer",
            "\"\"",
            "\"",
            "\"\"\"",
            "0",
            "-",
            "1.5",
            "1e2",
            "100.0",
            "\"100\"",
            "\"RELEASE\"",
            "[null]",
            "1e400",
            "9999999999999",
            "#",
            "\\",
            "\u0000",
            "\u00e9",
            "$no",
            "__schema",
            "__proto__",
            "x");

    /** Fields of the query that fail for what they are given, each for another reason, or have fields that do. */
    private static final List<String> FAILING = List.of(
            "events(first: -1) { totalCount }",
            "events(last: 101, first: null) { nodes { slug } }",
            "actors(first: 1, after: \"no cursor\") { nodes { name } }",
            "claims(filter: {sources: [\"no-such-source\"]}) { totalCount }",
            "claims(filter: {not: {any: [{sources: [\"no-such-source\"]}]}}) { nodes { slug } }",
            "sources(filter: {publishedFrom: \"2025-02-30\"}) { totalCount }",
            "statements(filter: {to: \"2025-13-01\", from: \"2025-02-30\"}) { totalCount }",
            "statements(filter: {to: \"2025-01-01\", from: \"2025-01-02\"}) { totalCount }",
            "search(text: \"flights\", first: 101) { edges { score } }",
            "suggest(text: \"mad\", first: -1) { text }",
            "node(id: \"x\") { id }",
            "node(id: \"no-such-kind:x\") { __typename }",
            "nodes(ids: [\"x\", \"actor:nicolas-maduro\"]) { id }",
            "nodes(ids: [\"actor:nicolas-maduro\", \"y\"]) { ... on Actor { statements(first: -1) { totalCount } slug } }",
            "source(slug: \"americans-released\") { title claims(last: 101) { totalCount } }",
            "sources(first: 3) { nodes { events(first: 1) { nodes { slug statements(first: 500) { totalCount } } } slug } }",
            "sources(first: 2) { nodes { claims(first: -1) { totalCount } statements(last: -1) { totalCount } } }",
            "claims(first: 5) { nodes { slug about { statements(filter: {sources: [\"no-such-source\"]}) { totalCount } } } }",
            "statements(first: 3) { edges { node { speaker { name events(first: 1, after: \"x\") { nodes { slug } } } } } }",
            "actors(first: 4) { nodes { events(filter: {from: \"2025-02-30\"}) { totalCount } } facets(by: [KIND]) { by } }",
            "search(text: \"Maduro\", first: 4) { edges { score node { ... on Actor { events(first: 101) { totalCount } } } } }");

    private static final Pattern WITH_DEFAULT = Pattern.compile("\\$(\\w+): ?[\\w\\[\\]!]+ =");

    private final List<String> tokens;

    Mistakes(Schema schema) {
        this.tokens = Stream.concat(TOKENS.stream(), schema.names().stream()).toList();
    }

    /** @return the question with one mistake, which may do no harm */
    Question in(Question question, Chance chance) {
        return switch (chance.below(9)) {
            case 8 -> new Question(question.query(), question.operation(), withNulls(question));
            case 0 ->
                new Question(
                        question.query(),
                        Texts.odd(chance, String.valueOf(question.operation())),
                        question.variables());
            case 1, 2 -> new Question(question.query(), question.operation(), wrong(question.variables(), chance));
            default -> new Question(wrong(question.query(), chance), question.operation(), question.variables());
        };
    }

    /** @return the operation with up to three more fields, which fail */
    static Operation withFailing(Operation operation, Chance chance) {
        List<String> selections = new ArrayList<>(operation.selections());
        for (int i = chance.between(1, 3); i > 0; i--) {
            selections.add(chance.below(selections.size() + 1), "failing" + i + ": " + chance.oneOf(FAILING));
        }
        return new Operation(selections, operation.variables(), operation.values(), operation.fragments());
    }

    /** @return null for every variable that has a default, which stands in many a place where there must be a value */
    private static Map<String, Object> withNulls(Question question) {
        Map<String, Object> variables = new LinkedHashMap<>(question.variables());
        WITH_DEFAULT.matcher(question.query()).results().forEach(variable -> variables.put(variable.group(1), null));
        return variables;
    }

    private static Map<String, Object> wrong(Map<String, Object> variables, Chance chance) {
        Map<String, Object> wrong = new LinkedHashMap<>(variables);
        String name = variables.isEmpty() ? "no" : chance.oneOf(List.copyOf(variables.keySet()));
        if (chance.onceIn(3)) {
            wrong.remove(name);
        } else {
            wrong.put(name, otherThan(variables.get(name), chance));
        }
        return wrong;
    }

    private static Object otherThan(Object value, Chance chance) {
        return switch (chance.below(9)) {
            case 0 -> null;
            case 1 -> Texts.odd(chance, String.valueOf(value));
            case 2 -> chance.oneOf(-1, 1.5, 1e300, 4294967297L, Integer.MAX_VALUE);
            case 3 -> chance.onceIn(2);
            case 4 -> List.of();
            case 5 -> Map.of();
            case 6 -> Arrays.asList(value, value, null);
            case 7 -> Map.of("text", Texts.odd(chance, ""), "no", "x");
            default -> List.of(List.of(String.valueOf(value)));
        };
    }

    private String wrong(String query, Chance chance) {
        List<String> written = new ArrayList<>(
                TOKEN.matcher(query).results().map(MatchResult::group).toList());
        int place = chance.below(written.size());
        int other = chance.below(written.size());
        switch (chance.below(5)) {
            case 0 -> written.remove(place);
            case 1 -> written.add(place, written.get(place) + " ");
            case 2 -> written.set(place, written.set(other, written.get(place)));
            case 3 -> written.add(place, " " + chance.oneOf(tokens) + " ");
            default -> written.set(place, chance.oneOf(chance.onceIn(2) ? tokens : written));
        }
        return String.join("", written);
    }
}
