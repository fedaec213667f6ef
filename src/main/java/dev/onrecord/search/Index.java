package dev.onrecord.search;

import dev.onrecord.entry.EntryKind;
import dev.onrecord.page.Cursor;
import dev.onrecord.page.Page;
import dev.onrecord.page.Window;
import dev.onrecord.search.Highlighter.Text;
import dev.onrecord.search.SearchesAhead.Asked;
import dev.onrecord.store.RecordSearch;
import dev.onrecord.store.TextArgument;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.jspecify.annotations.Nullable;

/** Finds records by the texts that they have. */
@Singleton
class Index implements RecordSearch {

    /** What records are called. */
    private static final Set<TextField> NAMES = EnumSet.of(TextField.TITLE, TextField.NAME);

    private final SearchesAhead searches;
    private final BuiltIndex built;

    Index(SearchesAhead searches, BuiltIndex built) {
        this.searches = searches;
        this.built = built;
    }

    /**
     * @param text what to look for; a text without a word finds nothing
     * @param kinds the kinds of record wanted; all where it is null
     * @param window the part of what is found that is wanted
     * @return what is found, the best match first
     * @throws dev.onrecord.error.ClientError if the text has too many words, or the cursor is not of a search
     */
    Page<Hit> find(String text, @Nullable Collection<EntryKind> kinds, Window window) {
        return searches.find(asked(false, text, kinds, window), () -> search(text, kinds, window));
    }

    private static Asked asked(boolean byName, String text, @Nullable Collection<EntryKind> kinds, Window window) {
        return new Asked(byName, text, kinds == null ? null : Set.copyOf(kinds), window);
    }

    private Page<Hit> search(String text, @Nullable Collection<EntryKind> kinds, Window window) {
        Set<Word> typed = Matching.checked(Word.of(TextArgument.checked(text)));
        try {
            IndexSearcher index = built.searcher();
            Set<Word> wanted = Neighbours.of(typed, index.getIndexReader());
            Query query = Matching.of(wanted, kinds);
            ScoreDoc place = window.after() == null ? null : place(index, window.after());
            TopDocs found = index.searchAfter(place, query, window.size() + 1);
            boolean more = found.scoreDocs.length > window.size();
            return new Page<>(
                    hits(
                            index,
                            new Highlighter(wanted),
                            List.of(found.scoreDocs).subList(0, more ? window.size() : found.scoreDocs.length),
                            EnumSet.allOf(TextField.class)),
                    Hit::cursor,
                    more,
                    place != null,
                    () -> count(query));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param text what to look for; a text without a word finds nothing
     * @return how many records of each kind are found
     * @throws dev.onrecord.error.ClientError if the text has too many words
     */
    Map<EntryKind, Integer> countByKind(String text) {
        Set<Word> typed = Matching.checked(Word.of(TextArgument.checked(text)));
        try {
            IndexSearcher index = built.searcher();
            Set<Word> wanted = Neighbours.of(typed, index.getIndexReader());
            // Which words begin so is looked up once for all kinds.
            Query anyKind = index.rewrite(new ConstantScoreQuery(Matching.of(wanted, null)));
            Map<EntryKind, Integer> counts = new EnumMap<>(EntryKind.class);
            for (EntryKind kind : EntryKind.values()) {
                counts.put(kind, count(Matching.ofKind(anyKind, kind)));
            }
            return counts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param text what somebody begins to type; a text without a word finds nothing
     * @param kinds the kinds of record wanted; all where it is null
     * @param most how many are wanted
     * @return records whose names have all words, each as a word or as the beginning of one, the best match first: of the
     *     best those whose name begins so, and then the others
     * @throws dev.onrecord.error.ClientError if the text has too many words
     */
    List<Hit> suggest(String text, @Nullable Collection<EntryKind> kinds, int most) {
        return searches.find(askedByName(text, kinds, most), () -> searchNames(text, kinds, most))
                .items();
    }

    private static Asked askedByName(String text, @Nullable Collection<EntryKind> kinds, int most) {
        return asked(true, text, kinds, new Window(most, false, null, null));
    }

    private Page<Hit> searchNames(String text, @Nullable Collection<EntryKind> kinds, int most) {
        Set<Word> typed = Matching.checked(Word.of(TextArgument.checked(text)));
        try {
            IndexSearcher index = built.searcher();
            Set<Word> wanted = Neighbours.of(typed, index.getIndexReader());
            TopDocs found = index.search(Matching.ofAll(wanted, kinds, NAMES), Window.LARGEST);
            List<Hit> hits = hits(index, new Highlighter(wanted), List.of(found.scoreDocs), NAMES).stream()
                    .sorted(Comparator.comparing(Index::isInside))
                    .limit(most)
                    .toList();
            return new Page<>(hits, Hit::cursor, false, false, hits::size);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return whether what was typed stands within a name, and not at its beginning */
    private static boolean isInside(Hit hit) {
        return hit.highlight() == null
                || hit.highlight().match().ranges().stream().noneMatch(range -> range.start() == 0);
    }

    @Override
    public List<Found> found(String text, @Nullable Collection<String> kinds, int most, @Nullable String after) {
        List<EntryKind> wanted = kinds(kinds);
        Window window = Window.of(most, after, null, null);
        return found(searches.ahead(asked(false, text, wanted, window), () -> search(text, wanted, window))
                .items());
    }

    @Override
    public List<Found> suggested(String text, @Nullable Collection<String> kinds, int most) {
        List<EntryKind> wanted = kinds(kinds);
        return found(searches.ahead(askedByName(text, wanted, most), () -> searchNames(text, wanted, most))
                .items());
    }

    private static @Nullable List<EntryKind> kinds(@Nullable Collection<String> names) {
        return names == null
                ? null
                : Stream.of(EntryKind.values())
                        .filter(kind -> names.contains(kind.name()))
                        .toList();
    }

    private static List<Found> found(List<Hit> hits) {
        return hits.stream()
                .map(hit -> new Found(
                        hit.id(),
                        hit.highlight() == null
                                ? -1
                                : hit.highlight().match().ranges().size()))
                .toList();
    }

    private static List<Hit> hits(
            IndexSearcher index, Highlighter highlighter, List<ScoreDoc> found, Set<TextField> fields)
            throws IOException {
        StoredFields stored = index.storedFields();
        List<Hit> hits = new ArrayList<>();
        for (ScoreDoc place : found) {
            Document document = stored.document(place.doc);
            hits.add(new Hit(
                    document.get(WrittenIndex.ID), place.score, highlighter.highlight(texts(document, fields))));
        }
        return hits;
    }

    private static List<Text> texts(Document document, Set<TextField> fields) {
        return fields.stream()
                .flatMap(field -> Stream.of(document.getValues(field.name())).map(text -> new Text(field, text)))
                .toList();
    }

    private static ScoreDoc place(IndexSearcher index, String after) throws IOException {
        Cursor cursor = Cursor.decode(after, Hit.ORDER);
        ScoreDoc[] found = index.search(new TermQuery(new Term(WrittenIndex.ID, cursor.slug())), 1).scoreDocs;
        try {
            float score = Float.parseFloat(cursor.key());
            // A number can be written in many ways, one of which was given out.
            if (found.length == 1 && cursor.key().equals(Float.toString(score))) {
                return new ScoreDoc(found[0].doc, score);
            }
        } catch (NumberFormatException e) {
            // Nor is it one that was given out.
        }
        throw Cursor.notOurs(after);
    }

    private int count(Query query) {
        try {
            return built.searcher().count(query);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
