package dev.onrecord.search;

import dev.onrecord.entry.EntryKind;
import dev.onrecord.error.ClientError;
import dev.onrecord.error.ErrorCode;
import dev.onrecord.search.Word.Form;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiTermQuery.TopTermsBlendedFreqScoringRewrite;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * When a record matches: three of four words, and all where there are fewer than four, must stand in any of its texts,
 * each as a word or as the beginning of one. A run of a script without blanks counts as a word, and must stand there
 * as it is. A phrase must stand there in any case. In place of a word that stands nowhere its neighbours will do.
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
     * @param words as {@link #checked} gives them
     * @param kinds the kinds of record wanted; all where it is null
     */
    static Query of(Set<Word> words, @Nullable Collection<EntryKind> kinds) {
        int needed =
                (int) words.stream().filter(word -> word.form() != Form.PHRASE).count();
        return of(words, kinds, EnumSet.allOf(TextField.class), needed - needed / 4);
    }

    /**
     * @param fields where the words may stand
     * @return when all words stand there
     */
    static Query ofAll(Set<Word> words, @Nullable Collection<EntryKind> kinds, Set<TextField> fields) {
        int needed =
                (int) words.stream().filter(word -> word.form() != Form.PHRASE).count();
        return of(words, kinds, fields, needed);
    }

    private static Query of(Set<Word> words, @Nullable Collection<EntryKind> kinds, Set<TextField> fields, int needed) {
        if (words.isEmpty()) {
            // Else a kind alone would be all that is asked.
            return new MatchNoDocsQuery();
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        int ranked = rankedCompletions(words.size());
        // Who puts words in quotation marks wants these.
        words.forEach(word ->
                all.add(anywhere(word, fields, ranked), word.form() == Form.PHRASE ? Occur.MUST : Occur.SHOULD));
        all.setMinimumNumberShouldMatch(needed);
        if (kinds != null) {
            all.add(ofKind(kinds), Occur.FILTER);
        }
        return all.build();
    }

    /**
     * @return the same words
     * @throws ClientError if there are more than {@value #MOST_WORDS}
     */
    static Set<Word> checked(Set<Word> words) {
        if (words.size() > MOST_WORDS) {
            throw new ClientError(
                    ErrorCode.TOO_MANY_WORDS,
                    "`text` has " + words.size() + " different words; search for at most " + MOST_WORDS + ".");
        }
        return words;
    }

    /** @return when a record of that kind matches the query */
    static Query ofKind(Query query, EntryKind kind) {
        return new BooleanQuery.Builder()
                .add(query, Occur.FILTER)
                .add(ofKind(List.of(kind)), Occur.FILTER)
                .build();
    }

    private static boolean isBeginning(Term term) {
        return term.bytes().length <= LONGEST_BEGINNING;
    }

    private static Query ofKind(Collection<EntryKind> kinds) {
        return new TermInSetQuery(
                WrittenIndex.KIND,
                kinds.stream().map(kind -> new BytesRef(kind.name())).toList());
    }

    /** The words share the clauses that one query can have: in each field two for the word itself, and its completions. */
    private static int rankedCompletions(int words) {
        int clauses = IndexSearcher.getMaxClauseCount() / (TextField.values().length * Math.max(1, words));
        return Math.min(RANKED_COMPLETIONS, clauses - 3);
    }

    private static Query anywhere(Word word, Set<TextField> fields, int ranked) {
        List<Query> alternatives = new ArrayList<>();
        for (TextField field : fields) {
            switch (word.form()) {
                case BEGINNING ->
                    alternatives.addAll(word.isSigned() ? signed(field, word) : inAnyForm(field, word, ranked));
                case RUN, PHRASE -> alternatives.add(sequence(field, word));
                case NEIGHBOUR -> alternatives.addAll(neighbours(field, word.terms()));
            }
        }
        // What a record is called decides; the same word in its other texts breaks ties.
        return new DisjunctionMaxQuery(alternatives, 0.1f);
    }

    private static Query sequence(TextField field, Word word) {
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        for (int i = 0; i < word.terms().size(); i++) {
            phrase.add(
                    new Term(field.name(), word.terms().get(i)), word.places().get(i));
        }
        return new BoostQuery(phrase.build(), 2 * field.weight);
    }

    /** Who types {@code C++} finds that first, and what is written without the signs behind it. */
    private static List<Query> signed(TextField field, Word word) {
        Term itself = new Term(field.name(), word.terms().get(0));
        List<String> others = word.terms().subList(1, word.terms().size());
        return Stream.concat(
                        Stream.of(new BoostQuery(new TermQuery(itself), 2 * field.weight)),
                        neighbours(field, others).stream())
                .toList();
    }

    private static List<Query> neighbours(TextField field, List<String> terms) {
        return terms.stream()
                .<Query>map(term -> new BoostQuery(new TermQuery(new Term(field.name(), term)), field.weight / 100))
                .toList();
    }

    private static List<Query> inAnyForm(TextField field, Word word, int ranked) {
        Term term = new Term(field.name(), word.terms().get(0));
        List<Query> forms = new ArrayList<>();
        forms.add(new BoostQuery(whole(field, word), 2 * field.weight));
        if (isBeginning(term)) {
            forms.add(
                    new BoostQuery(new PrefixQuery(term, new TopTermsBlendedFreqScoringRewrite(ranked)), field.weight));
            forms.add(new BoostQuery(new PrefixQuery(term), field.weight / 10));
        }
        return forms;
    }

    /** One clause, however many forms there are; what is as it was typed counts more. */
    private static Query whole(TextField field, Word word) {
        SynonymQuery.Builder forms = new SynonymQuery.Builder(field.name());
        for (int i = 0; i < word.terms().size(); i++) {
            forms.addTerm(new Term(field.name(), word.terms().get(i)), i == 0 ? 1 : 0.5f);
        }
        return forms.build();
    }
}
