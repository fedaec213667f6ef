package dev.onrecord.search;

import dev.onrecord.search.Word.Form;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/**
 * Words of the index in place of those that stand nowhere in it: those that differ in one letter, or two neighbours that
 * changed places, and of long words those that differ in two. A word that stands somewhere is taken as it is typed, and so
 * is one with a digit.
 */
final class Neighbours {

    /** How long a word is at least; a letter makes another word of a shorter one. */
    private static final int SHORTEST = 5;

    /** From which length on two letters may be wrong. */
    private static final int LONG = 8;

    private static final int LONGEST = 50;

    /** How many neighbours are looked for in place of a word. */
    private static final int MOST = 20;

    private Neighbours() {}

    /** @return the words, with their neighbours in place of those that stand nowhere and have some */
    static Set<Word> of(Set<Word> words, IndexReader index) throws IOException {
        Set<Word> found = new LinkedHashSet<>();
        for (Word word : words) {
            found.add(word.form() == Form.BEGINNING ? nearest(word, index) : word);
        }
        return found;
    }

    private static Word nearest(Word word, IndexReader index) throws IOException {
        String typed = word.terms().get(0);
        if (typed.length() < SHORTEST || typed.length() > LONGEST || hasDigit(typed) || isBeginning(typed, index)) {
            return word;
        }
        for (String form : word.terms()) {
            if (isWhole(form, index)) {
                return word;
            }
        }
        List<String> near = within(1, typed, index);
        if (near.isEmpty() && typed.length() >= LONG) {
            near = within(2, typed, index);
        }
        return near.isEmpty() ? word : Word.anyOf(near);
    }

    /** Another digit makes another number, day or name, and not the same one mistyped. */
    private static boolean hasDigit(String typed) {
        return typed.codePoints().anyMatch(Character::isDigit);
    }

    private static boolean isBeginning(String typed, IndexReader index) throws IOException {
        BytesRef beginning = new BytesRef(typed);
        for (TextField field : TextField.values()) {
            Terms terms = MultiTerms.getTerms(index, field.name());
            if (terms != null) {
                TermsEnum term = terms.iterator();
                if (term.seekCeil(beginning) != TermsEnum.SeekStatus.END
                        && StringHelper.startsWith(term.term(), beginning)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isWhole(String form, IndexReader index) throws IOException {
        for (TextField field : TextField.values()) {
            if (index.docFreq(new Term(field.name(), form)) > 0) {
                return true;
            }
        }
        return false;
    }

    private static List<String> within(int edits, String typed, IndexReader index) throws IOException {
        CompiledAutomaton near = new CompiledAutomaton(new LevenshteinAutomata(typed, true).toAutomaton(edits));
        Set<String> found = new TreeSet<>();
        for (TextField field : TextField.values()) {
            Terms terms = MultiTerms.getTerms(index, field.name());
            if (terms != null) {
                TermsEnum term = near.getTermsEnum(terms);
                while (term.next() != null) {
                    found.add(term.term().utf8ToString());
                }
            }
        }
        List<String> nearest = new ArrayList<>(found);
        return nearest.subList(0, Math.min(MOST, nearest.size()));
    }
}
