package dev.onrecord.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TokensTest {

    @Example
    void letters_with_points_between_them_are_one_word() {
        for (String text : List.of("U.S.", "US", "u.s", "Ｕ.Ｓ.", "U.S")) {
            assertEquals(List.of("us"), terms(text), text);
        }
        assertEquals(List.of("akp"), terms("A.K.P."));
        assertEquals(List.of("ικα"), terms("Ι.Κ.Α."));
        assertEquals(List.of("भाजप"), terms("भा.ज.प"));
    }

    @Example
    void letters_with_points_and_blanks_between_them_are_one_word_and_several() {
        assertEquals(List.of("us", "u", "s", "army"), terms("U. S. Army"));
        assertEquals(List.of("jrr", "j", "r", "r", "hartley"), terms("J. R. R. Hartley"));
        assertEquals(List.of("donald", "j", "trump"), terms("Donald J. Trump"));
        assertEquals(List.of("plan", "b", "a", "word"), terms("plan B. A word"));
        assertEquals(List.of("us"), word("U. S.").terms());
        List<Token> tokens = Tokens.of("U. S. Army");
        assertEquals(tokens.get(0).position() + 2, tokens.get(3).position());
    }

    @Example
    void who_owns_something_is_found_without_the_ending() {
        assertEquals(List.of("rubio's", "rubios", "rubio"), terms("Rubio’s"));
        assertEquals(List.of("rubio's", "rubios", "rubio"), word("Rubio's").terms());
        assertEquals(
                List.of("o'neill's", "oneills", "o'neill", "oneill"),
                word("O'Neill's").terms());
        Token owner = Tokens.of("of Rubio’s").get(3);
        assertEquals("rubio", owner.term());
        assertEquals(3, owner.start());
        assertEquals(8, owner.end());
    }

    @Example
    void low_lines_part_words() {
        assertEquals(List.of("us", "envoy", "now"), terms("@US_Envoy_Now"));
        assertEquals(List.of("john", "doe", "example.org", "exampleorg", "org"), terms("john_doe@example.org"));
    }

    @Example
    void what_is_behind_a_mark_is_a_form_of_the_word_and_so_is_the_word_without_it() {
        assertEquals(List.of("l'ukraine", "lukraine", "ukraine"), terms("l’Ukraine"));
        assertEquals(List.of("o'neill", "oneill", "neill"), terms("O'Neill"));
        assertEquals(List.of("dell'unione", "dellunione", "unione"), terms("dell'Unione"));
        assertEquals(List.of("l'o.n.u", "lonu", "onu"), terms("l'O.N.U."));
        assertEquals(List.of("sana'a", "sanaa"), terms("Sana'a"));
        assertEquals(List.of("dr.muller", "drmuller", "muller"), terms("Dr.Müller"));
        assertEquals(List.of("ph.d", "phd"), terms("Ph.D."));
        assertEquals(List.of("col·leccio", "colleccio", "leccio"), terms("Col·lecció"));
        assertEquals(List.of("צה\"ל", "צהל"), terms("צה״ל"));
        assertEquals(List.of("ωιδη", "ωδη"), terms("ᾠδή"));
    }

    @Example
    void a_verb_that_lost_letters_is_no_other_word() {
        assertEquals(List.of("we're"), terms("we’re"));
        assertEquals(List.of("she'll"), terms("she'll"));
    }

    @Example
    void a_name_with_a_number_is_found_however_the_two_are_joined() {
        List<String> writings = List.of("MS99", "MS 99", "MS-99", "MS–99", "MS\u00A099", "ms99", "ms-99");
        for (String typed : writings) {
            for (String written : writings) {
                assertFound(typed, written);
            }
        }
        assertFound("ms 99", "the MS99 band");
        assertFound("Covid 19", "Covid19");
        assertFound("Covid19", "Covid-19");
        assertFound("G7", "the G 7");
        assertEquals(List.of("july", "18"), terms("July 18"));
        assertEquals(List.of("ms99", "99"), terms("MS99"));
        assertEquals(List.of("ms", "ms99", "99"), terms("MS-99"));
        assertEquals(List.of("ms99"), word("MS99").terms());
        assertEquals(List.of("f16a"), terms("F16A"));
    }

    private static void assertFound(String typed, String written) {
        List<Token> tokens = Tokens.of(written);
        for (Word word : Word.of(typed)) {
            assertTrue(stands(word, tokens), typed + " in " + written);
        }
    }

    @Example
    void numbers_are_not_parted() {
        assertEquals(List.of("3.5"), terms("3.5"));
        assertEquals(List.of("18.7.25"), terms("18.7.25"));
    }

    @Example
    void a_form_of_a_word_is_marked_where_it_stands() {
        Token part = Tokens.of("de l’Ukraine").get(3);
        assertEquals("ukraine", part.term());
        assertEquals(5, part.start());
        assertEquals(12, part.end());
    }

    @Example
    void who_types_an_article_wants_the_word_behind_it() {
        assertEquals(
                List.of("l'ukraine", "lukraine", "ukraine"), word("l'Ukraine").terms());
        assertEquals(List.of("o'neill", "oneill"), word("O'Neill").terms());
    }

    @Example
    void a_quotation_may_be_written_to_a_prefix() {
        assertEquals(List.of("הארץ"), word("ב\"הארץ\"").terms());
        assertEquals(List.of("הארץ"), word("ו״הארץ״").terms());
        assertEquals(Word.of("\"הארץ\" \"מעריב\""), Word.of("ב\"הארץ\" ו\"מעריב\""));
        assertEquals(Word.of("מ״מ \"הארץ\""), Word.of("מ\"מ ב\"הארץ\""));
        assertEquals(List.of("מ\"מ", "ממ"), word("מ\"מ").terms());
        assertEquals(List.of("ב\"כ", "בכ"), word("ב״כ").terms());
    }

    @Example
    void a_gershayim_is_no_quotation_mark() {
        for (String mark : List.of("\u05F4", "\"", "\u201D")) {
            String acronym = "צה" + mark + "ל";
            assertEquals(
                    List.of(Word.Form.BEGINNING, Word.Form.BEGINNING),
                    Word.of(acronym + " וארה" + mark + "ב").stream()
                            .map(Word::form)
                            .toList());
            assertEquals(Set.of(Word.Form.BEGINNING), forms(acronym + " " + acronym));
            Word phrase = word(mark + acronym + mark);
            assertEquals(Word.Form.PHRASE, phrase.form());
            assertEquals(List.of("צה\"ל"), phrase.terms());
        }
        assertEquals(Set.of(Word.Form.PHRASE), forms("״צבא הגנה״"));
        assertEquals(Set.of(Word.Form.PHRASE, Word.Form.BEGINNING), forms("a \"b c\" d \" e"));
    }

    @Example
    void a_word_of_many_parts_has_few_forms() {
        assertTrue(Tokens.of("aa.".repeat(300) + "aa").size() <= 18);
    }

    @Property
    void a_text_is_found_by_each_of_its_words_and_by_itself_as_a_phrase(@ForAll("texts") String text) {
        List<Token> tokens = Tokens.of(text);
        for (Word word : Word.of(text)) {
            assertTrue(stands(word, tokens), word + " in " + text);
        }
        for (Word word : Word.of("“" + text.replace("\"", " ") + "”")) {
            assertTrue(stands(word, Tokens.of(text.replace("\"", " "))), word + " in " + text);
        }
    }

    private static boolean stands(Word word, List<Token> tokens) {
        for (int place = 0; place < tokens.size(); place++) {
            if (!word.standingAt(tokens, place).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static Word word(String text) {
        return Word.of(text).iterator().next();
    }

    private static Set<Word.Form> forms(String text) {
        return Word.of(text).stream().map(Word::form).collect(Collectors.toSet());
    }

    private static List<String> terms(String text) {
        return Tokens.of(text).stream().map(Token::term).toList();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "l’", "O'", "Ukraine", "U.S.", "A.", "k", ".", "'", " ", "\"", "צה״ל", "ב", "ᾠδή", "\u0345",
                        "ガス", "한국", "ก", "3.5", "12", ":", "·", "👍", "a\u0301")
                .list()
                .ofMaxSize(8)
                .map(list -> String.join("", list));
    }
}
