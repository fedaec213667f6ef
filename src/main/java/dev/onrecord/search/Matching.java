package dev.onrecord.search;

import dev.onrecord.entry.EntryKind;
import dev.onrecord.error.ClientError;
import dev.onrecord.error.ErrorCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiTermQuery.TopTermsBlendedFreqScoringRewrite;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * When a record matches: three of four words, and all where there are fewer than four, must stand in any of its texts,
 * each as a word or as the beginning of one. A run of a script without blanks counts as a word, and must stand there
 * as it is.
 */
final class Matching {

    /** How many different words one search can look for. */
    static final int MOST_WORDS = 32;

    /** How many completions of a beginning are ranked by how rare they are, at most; all of them match. */
    private static final int RANKED_COMPLETIONS = 64;

    /** How many bytes the beginning of a word has at most; a longer one is only looked for as a whole. */
    private static final int LONGEST_BEGINNING = 500;

    private Matching() {}

    /**
     * @param kinds the kinds of record wanted; all where it is null
     * @throws ClientError if there are more than {@value #MOST_WORDS} words
     */
    static Query of(Set<Word> words, Collection<EntryKind> kinds) {
        if (words.size() > MOST_WORDS) {
            throw new ClientError(
                    ErrorCode.TOO_MANY_WORDS,
                    "`text` has " + words.size() + " different words; search for at most " + MOST_WORDS + ".");
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        int ranked = rankedCompletions(words.size());
        words.forEach(word -> all.add(anywhere(word, ranked), Occur.SHOULD));
        all.setMinimumNumberShouldMatch(words.size() - words.size() / 4);
        if (kinds != null) {
            all.add(ofKind(kinds), Occur.FILTER);
        }
        return all.build();
    }

    private static boolean isBeginning(Term term) {
        return term.bytes().length <= LONGEST_BEGINNING;
    }

    private static Query ofKind(Collection<EntryKind> kinds) {
        return new TermInSetQuery(
                Index.KIND,
                kinds.stream().map(kind -> new BytesRef(kind.name())).toList());
    }

    /** The words share the clauses that one query can have: in each field two for the word itself, and its completions. */
    private static int rankedCompletions(int words) {
        int clauses = IndexSearcher.getMaxClauseCount() / (TextField.values().length * Math.max(1, words));
        return Math.min(RANKED_COMPLETIONS, clauses - 3);
    }

    private static Query anywhere(Word word, int ranked) {
        List<Query> alternatives = new ArrayList<>();
        for (TextField field : TextField.values()) {
            alternatives.addAll(
                    word.isRun()
                            ? List.of(run(field, word))
                            : inAnyForm(new Term(field.name(), word.terms().get(0)), field.weight, ranked));
        }
        // What a record is called decides; the same word in its other texts breaks ties.
        return new DisjunctionMaxQuery(alternatives, 0.1f);
    }

    private static Query run(TextField field, Word word) {
        return new BoostQuery(new PhraseQuery(field.name(), word.terms().toArray(String[]::new)), 2 * field.weight);
    }

    private static List<Query> inAnyForm(Term term, float weight, int ranked) {
        List<Query> forms = new ArrayList<>();
        forms.add(new BoostQuery(new TermQuery(term), 2 * weight));
        if (isBeginning(term)) {
            forms.add(new BoostQuery(new PrefixQuery(term, new TopTermsBlendedFreqScoringRewrite(ranked)), weight));
            forms.add(new BoostQuery(new PrefixQuery(term), weight / 10));
        }
        return forms;
    }
}
