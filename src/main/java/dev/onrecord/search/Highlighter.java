package dev.onrecord.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.uhighlight.CustomSeparatorBreakIterator;
import org.apache.lucene.search.uhighlight.DefaultPassageFormatter;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.PassageScorer;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;

/** Shows why a record was found: the text in which most of the words are, whole, as HTML. */
final class Highlighter extends UnifiedHighlighter {

    private static final String[] FIELDS = TextField.names().toArray(String[]::new);

    Highlighter(IndexSearcher index, Words words) {
        super(builder(index, words)
                .withFormatter(new Marking())
                // Words are all that is marked; to ask of each record where the query matches takes half of a search.
                .withWeightMatches(false)
                .withScorer(new MostWords())
                // A passage is one value of a field: one name, one quotation.
                .withBreakIterator(() -> new CustomSeparatorBreakIterator(MULTIVAL_SEP_CHAR))
                .withMaxNoHighlightPassages(0));
    }

    /**
     * @param shown what is marked
     * @return for each of the records found, in order, its highlight
     */
    List<String> highlights(Query shown, List<ScoreDoc> found) throws IOException {
        if (found.isEmpty()) {
            return List.of();
        }
        int[] records = found.stream().mapToInt(place -> place.doc).toArray();
        int[] onePassage = new int[FIELDS.length];
        Arrays.fill(onePassage, 1);
        Map<String, Object[]> marked = highlightFieldsAsObjects(FIELDS, shown, records, onePassage);
        List<String> highlights = new ArrayList<>();
        for (int record = 0; record < records.length; record++) {
            int place = record;
            highlights.add(best(Stream.of(FIELDS).map(field -> (Marked) marked.get(field)[place])));
        }
        return highlights;
    }

    /** Of texts with as many words, the first: it says more about the record. */
    private static String best(Stream<Marked> marked) {
        return marked.filter(Objects::nonNull)
                .min(Comparator.comparingInt(Marked::words).reversed())
                .map(Marked::html)
                .orElse(null);
    }

    /** @param words how many of the words wanted are in it */
    private record Marked(String html, int words) {}

    private static int words(Passage passage) {
        return (int) Stream.of(passage.getMatchTerms())
                .limit(passage.getNumMatches())
                .distinct()
                .count();
    }

    /** Prefers more of the words, in however many places they stand, and then what comes first. */
    private static final class MostWords extends PassageScorer {
        @Override
        public float score(Passage passage, int contentLength) {
            return words(passage) + 1f / (2 + passage.getStartOffset());
        }
    }

    private static final class Marking extends PassageFormatter {

        private final PassageFormatter html = new DefaultPassageFormatter("<mark>", "</mark>", "", true);

        @Override
        public Marked format(Passage[] passages, String content) {
            // A passage ends with the character that parts values, which is no text.
            return new Marked(html.format(passages, content).toString().trim(), words(passages[0]));
        }
    }
}
