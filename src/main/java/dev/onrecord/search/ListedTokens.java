package dev.onrecord.search;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Tokens as an index takes them. */
final class ListedTokens extends TokenStream {

    /** A record has many texts in one field: words that are so far apart are no phrase. */
    private static final int BETWEEN_TEXTS = 100;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final List<Token> tokens;
    private int next;
    private int position;

    ListedTokens(List<Token> tokens) {
        this.tokens = tokens;
    }

    @Override
    public void reset() {
        next = 0;
        position = -BETWEEN_TEXTS;
    }

    @Override
    public boolean incrementToken() {
        if (next == tokens.size()) {
            return false;
        }
        clearAttributes();
        Token token = tokens.get(next++);
        term.append(token.term());
        step.setPositionIncrement(token.position() - position);
        position = token.position();
        return true;
    }
}
