package dev.onrecord.graphql.limits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import graphql.parser.InvalidSyntaxException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the library that reads documents does not know, or takes for something else. */
class DocumentTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "\"a\" query A { b }|    query A { b }",
                "\"\"\"a \\\"\"\" { # \"\"\" query A { b }|                  query A { b }",
                "{ a } \"b\" fragment F on A { b }|{ a }     fragment F on A { b }",
                "{ a }, \"b\" # query<LF> query { b }|{ a },     # query<LF> query { b }",
                "query A(\"b\" $c: D) { e }|query A(    $c: D) { e }",
                "query A($b: C = \"d\", \"e\" $f: G) { h }|query A($b: C = \"d\",     $f: G) { h }",
                "query A($b: C = [\"d\"] \"e\" $f: G) { h }|query A($b: C = [\"d\"]     $f: G) { h }",
                "query A($b: C @d(e: \"f\") \"g\" $h: I) { j }|query A($b: C @d(e: \"f\")     $h: I) { j }",
            })
    void a_description_is_blank_and_all_else_stays_where_it_is(String document, String plain) {
        assertEquals(lines(plain), DocumentText.plain(lines(document)));
    }

    @Test
    void the_lines_of_a_description_stay() {
        assertEquals("   \n \r\n    query { a }", DocumentText.plain("\"\"\"\na\r\n\"\"\" query { a }"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "query A($b: C = \"d\" $e: F) { g }",
                "query A($b: C = \"d\" # e\n $f: G) { h }",
                "query A($b: C = {d: \"e\" f: \"g\"} $h: I) { j }",
                "{ a(b: \"c\" d: \"query\") { e(f: \"g\", h: $i) } }",
                "\"a\" { b }",
                "\"a\" \"b\"",
                "\"a\" queries { b }",
                "{ a(b: \"\"\"# \" query\"\"\") }",
                "{ a(b: \"# \\\" query\") # \" query {\n }",
                "{ a(b: \"\") c(d: \"\"\"\"\"\") }",
                "{ a(b: \"c\n) } \"",
                "{ a(b: \"\\",
                "\"\"\"",
                "{ a(b: \"\u2028\") } # \u2029",
                "{ a(b: \"\\uD83D\\uDE00 \\u{1F600} \\\\u{D83D} \\u{D83D\") }",
                "",
            })
    void what_is_no_description_stays_as_it_is(String document) {
        assertEquals(document, DocumentText.plain(document));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "\"\\u{0", "\\u{", "\"\"\"", "\"\\", "#", "\"#\" ", "{\"", ",\"a\"query "})
    void a_long_document_is_read_in_a_moment(String part) {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> DocumentText.plain(part.repeat(200_000)));
    }

    @Test
    void a_line_ends_with_a_carriage_return_too() {
        assertEquals(
                "{ a #b\n c(d: \"\"\"\n\r\n\"\"\") \r\n }",
                DocumentText.plain("{ a #b\r c(d: \"\"\"\r\r\n\"\"\") \r\n }"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{ a(b: \"\\u{D83D}\\u{DE00}\") }|\\u{D83D}|1|8",
                "{ a(b: \"c \\u{00dfff}\") }|\\u{00dfff}|1|8",
                "{ a(b: \"\\uD83D\\u{DE00}\") }|\\uD83D|1|8",
                "{ 😀<CR><LF> a(b: \"\\\\\\uDE00\\u{1F600}\") }|\\uDE00|2|7",
                "{ a<CR><LS> }|<LS>|2|1",
                "{<PS> a }|<PS>|1|2",
            })
    void what_stands_for_no_character_and_what_is_no_blank_is_refused(
            String document, String found, int line, int column) {
        InvalidSyntaxException refusal =
                assertThrows(InvalidSyntaxException.class, () -> DocumentText.plain(lines(document)));
        assertEquals(lines(found), refusal.getOffendingToken());
        assertEquals(line, refusal.getLocation().getLine());
        assertEquals(column, refusal.getLocation().getColumn());
    }

    /** A row of a table has no line ends in it. */
    private static String lines(String text) {
        return text.replace("<CR>", "\r")
                .replace("<LF>", "\n")
                .replace("<LS>", "\u2028")
                .replace("<PS>", "\u2029");
    }
}
