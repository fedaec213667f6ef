package dev.onrecord.search;

import dev.onrecord.page.Fold;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** The words of a text: parted as Unicode parts them (UAX #29), folded as text filters fold. There is no other syntax. */
final class Words extends Analyzer {

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new StandardTokenizer();
        return new TokenStreamComponents(words, new Folded(words));
    }

    /** @return the different words of the text, in its order */
    Set<String> of(String text) {
        Set<String> words = new LinkedHashSet<>();
        try (TokenStream stream = tokenStream(null, text)) {
            CharTermAttribute word = stream.getAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(word.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private static final class Folded extends TokenFilter {

        private final CharTermAttribute word = addAttribute(CharTermAttribute.class);

        Folded(TokenStream words) {
            super(words);
        }

        @Override
        public boolean incrementToken() throws IOException {
            boolean more = input.incrementToken();
            if (more) {
                String folded = Fold.of(word.toString());
                word.setEmpty().append(folded);
            }
            return more;
        }
    }
}
