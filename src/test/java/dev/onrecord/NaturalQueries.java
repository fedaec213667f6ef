package dev.onrecord;

import java.util.List;

/** What people ask: lists of records with what belongs to them, as deep as a page of a site shows it. */
final class NaturalQueries {

    private NaturalQueries() {}

    static final List<String> ALL = List.of(
            "{ actors(first: 100) { nodes { names { citations { source { document { file } } } } } } }",
            "{ sources(first: 100) { nodes { title actors(first: 100) { nodes { name names { name kind } } } } } }",
            "{ events(first: 100) { nodes { title claims { question accounts { asWritten } } } } }",
            "{ actors(first: 20) { nodes { name statements(first: 20) { nodes { gist quotations { text } } } } } }",
            "{ events(first: 100) { nodes { slug title date { edtf basis } } } }",
            "{ events(first: 20, orderBy: DATE_DESC) { nodes { title participants { role actor { name kind } } } } }",
            "{ events(first: 100) { nodes { title places { name country } citations { paragraph source { title } } } } }",
            "{ events(first: 100) { totalCount nodes { title related { kind event { title } claimedBy { name } } } } }",
            "{ events(first: 100) { nodes { parts { slug parts { slug } } partOf { title } } } }",
            "{ events(first: 100) { nodes { sources { title publisher published { edtf } } } } }",
            "{ events(first: 50) { edges { cursor node { title statements(first: 50) { nodes { gist speaker { name } } } } } } }",
            "{ statements(first: 100) { nodes { gist act channel speaker { name } madeOn { edtf asWritten } } } }",
            "{ statements(first: 100) { nodes { quotations { text mode citation { paragraph source { title } } } } } }",
            "{ statements(first: 100) { nodes { about { title date { edtf } } mentions { name } addressees { name } } } }",
            "{ statements(first: 100, orderBy: DATE_DESC) { nodes { gist replies { gist } inReplyTo { gist speaker { name } } } } }",
            "{ statements(last: 30) { nodes { gist sources { title } } pageInfo { hasPreviousPage startCursor } } }",
            "{ claims(first: 100) { nodes { question agreement accounts { asWritten citation { source { title } } } } } }",
            "{ claims(first: 100) { nodes { question consensus { ... on Quantity { number unit qualifier }"
                    + " ... on DateValue { date { edtf } } ... on TextValue { text } } } } }",
            "{ claims(first: 100) { nodes { about { title } subject { name } notes { text basis account { asWritten } } } } }",
            "{ claims(first: 20, orderBy: ACCOUNTS_DESC) { nodes { question accounts {"
                    + " attributedTo { gist speaker { name } } value { ... on Quantity { min max } } } silent { title } } } }",
            "{ claims(first: 100) { edges { node { slug accounts { value { __typename ... on SameAs { claim { slug } } } } } } } }",
            "{ sources(first: 100) { nodes { title document { sha256 paragraphs characters } published { edtf } } } }",
            "{ sources(first: 100) { nodes { events(first: 100) { totalCount nodes { title } } } } }",
            "{ sources(first: 100) { nodes { statements(first: 100) { nodes { gist speaker { name } } } } } }",
            "{ sources(first: 100) { nodes { claims(first: 100) { nodes { question accounts { asWritten } } } } } }",
            "{ actors(first: 100) { nodes { name kind description } pageInfo { endCursor hasNextPage } totalCount } }",
            "{ actors(first: 100) { nodes { roles { title from { edtf } until { edtf } of { name } citations { paragraph } } } } }",
            "{ actors(first: 100, orderBy: STATEMENTS_DESC) { nodes { name members { title actor { name } } } } }",
            "{ actors(first: 100) { nodes { participations { role note event { title date { edtf } } } } } }",
            "{ actors(first: 100) { nodes { name events(first: 10) { nodes { title } } } } }",
            "{ actors(first: 50, orderBy: NAME_DESC) { nodes { mentioned(first: 10) { nodes { gist } } addressed { totalCount } } } }",
            "{ actors(first: 100) { nodes { sources { title } statements(last: 3) { totalCount nodes { gist } } } } }",
            "{ dataset { title licence actors claims } actors(first: 5) { nodes { id slug __typename } } }",
            "{ __schema { types { name kind fields { name args { name type { name ofType { name } } } type { name ofType { name } } } } } }",
            "{ __type(name: \"Event\") { name fields { name description } } }",
            "{ search(text: \"the\", first: 100) { edges { score highlight match { field text ranges { start end } } } } }",
            "{ search(text: \"harbour maduro\") { nodes { ... on Claim { question accounts { asWritten value { __typename } } } } } }",
            "{ search(text: \"said\", kinds: [STATEMENT], first: 50) { totalCount nodes { __typename"
                    + " ... on Statement { gist speaker { name } quotations { text } } } } }",
            "{ search(text: \"a\", first: 100) { facets(by: [KIND]) { by values { value count } } nodes { ... on Node { id } } } }",
            "{ suggest(text: \"m\", first: 20) { text ranges { start end } node { __typename ... on Actor { name names { name } } } } }",
            "{ claims(first: 0) { facets(by: [AGREEMENT, WEIGHT, SOURCE, SPEAKER_KIND]) { by values { value label count } } } }",
            "{ statements(first: 10) { nodes { gist } facets(by: [SPEAKER, MONTH, EVENT, MODE]) { values { value count } } } }",
            "{ events(first: 5) { nodes { title } facets(by: [KIND, COUNTRY, YEAR]) { by values { label count } } } }",
            "{ sources(first: 100) { nodes { title statements(first: 0) { facets(by: [SPEAKER]) { values { value count } } } } } }",
            "{ actors(first: 100) { nodes { name statements(first: 3) { nodes { gist } facets(by: [ACT, YEAR]) { values { label count } } } } } }",
            "query A($size: Int = 10) { events(first: $size) { nodes { ...e } } }"
                    + " fragment e on Event { title participants { actor { ...a } } } fragment a on Actor { name names { name } }");
}
