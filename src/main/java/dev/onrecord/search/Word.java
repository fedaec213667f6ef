package dev.onrecord.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a search looks for as one: a word, which is also found as the beginning of a longer one, or a run of units that
 * must stand side by side.
 *
 * @param terms the word, or the units
 * @param isRun whether they are units
 */
record Word(List<String> terms, boolean isRun) {

    /** How many units are looked for as one; a longer run is parted. */
    private static final int LONGEST_RUN = 255;

    /** @return the different words of the text, in its order */
    static Set<Word> of(String text) {
        Set<Word> words = new LinkedHashSet<>();
        List<String> run = new ArrayList<>();
        for (Token token : Tokens.of(text)) {
            if (!run.isEmpty() && (!token.isUnit() || !token.adjoins() || run.size() == LONGEST_RUN)) {
                words.add(new Word(List.copyOf(run), true));
                run.clear();
            }
            if (token.isUnit()) {
                run.add(token.term());
            } else {
                words.add(new Word(List.of(token.term()), false));
            }
        }
        if (!run.isEmpty()) {
            words.add(new Word(List.copyOf(run), true));
        }
        return words;
    }

    /** @return whether it stands among the tokens, from that place on */
    boolean standsAt(List<Token> tokens, int place) {
        if (!isRun) {
            return !tokens.get(place).isUnit() && tokens.get(place).term().startsWith(terms.get(0));
        }
        if (place + terms.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < terms.size(); i++) {
            Token token = tokens.get(place + i);
            if (i > 0 && !token.adjoins() || !token.term().equals(terms.get(i))) {
                return false;
            }
        }
        return true;
    }
}
