package dev.onrecord.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a search looks for as one.
 *
 * @param terms the word, the units or words that must stand side by side, or words any of which will do
 * @param adjoining for each term whether nothing stands between it and the one before it
 * @param form what it is
 */
record Word(List<String> terms, List<Boolean> adjoining, Form form) {

    /** What a search can look for as one. */
    enum Form {
        /** A word, which is also found as the beginning of a longer one. */
        BEGINNING,
        /** Units of a script without blanks, side by side. */
        RUN,
        /** What stood between quotation marks: whole words, side by side. */
        PHRASE,
        /** Words that are near to one that stands nowhere. */
        NEIGHBOUR
    }

    /** How many units or words are looked for as one; a longer run is parted. */
    private static final int LONGEST_RUN = 255;

    /** Marks that end a quotation in one language begin it in another. Apostrophes are none. */
    private static final String MARKS = "\"“”„‟«»＂״「」『』";

    private static final Pattern QUOTED = Pattern.compile("[" + MARKS + "]([^" + MARKS + "]*)[" + MARKS + "]");

    /** @return the different words and phrases of the text, the phrases first */
    static Set<Word> of(String text) {
        Set<Word> words = new LinkedHashSet<>();
        Matcher quoted = QUOTED.matcher(text);
        StringBuilder rest = new StringBuilder();
        while (quoted.find()) {
            addPhrases(quoted.group(1), words);
            quoted.appendReplacement(rest, " ");
        }
        quoted.appendTail(rest);
        addWords(rest.toString(), words);
        return words;
    }

    private static void addPhrases(String text, Set<Word> words) {
        List<Token> tokens = Tokens.of(text);
        for (int from = 0; from < tokens.size(); from += LONGEST_RUN) {
            words.add(sequence(tokens.subList(from, Math.min(from + LONGEST_RUN, tokens.size())), Form.PHRASE));
        }
    }

    private static void addWords(String text, Set<Word> words) {
        List<Token> run = new ArrayList<>();
        for (Token token : Tokens.of(text)) {
            if (!run.isEmpty() && (!token.isUnit() || !token.adjoins() || run.size() == LONGEST_RUN)) {
                words.add(sequence(run, Form.RUN));
                run.clear();
            }
            if (token.isUnit()) {
                run.add(token);
            } else {
                words.add(new Word(List.of(token.term()), List.of(false), Form.BEGINNING));
            }
        }
        if (!run.isEmpty()) {
            words.add(sequence(run, Form.RUN));
        }
    }

    private static Word sequence(List<Token> tokens, Form form) {
        List<Boolean> adjoining = new ArrayList<>();
        for (Token token : tokens) {
            adjoining.add(!adjoining.isEmpty() && token.adjoins());
        }
        return new Word(tokens.stream().map(Token::term).toList(), List.copyOf(adjoining), form);
    }

    /** @return any of these words */
    static Word anyOf(List<String> neighbours) {
        return new Word(List.copyOf(neighbours), List.of(), Form.NEIGHBOUR);
    }

    /** @return how many tokens of a text it is */
    int length() {
        return form == Form.NEIGHBOUR ? 1 : terms.size();
    }

    /** @return whether it stands among the tokens, from that place on */
    boolean standsAt(List<Token> tokens, int place) {
        Token first = tokens.get(place);
        return switch (form) {
            case BEGINNING -> !first.isUnit() && first.term().startsWith(terms.get(0));
            case NEIGHBOUR -> !first.isUnit() && terms.contains(first.term());
            case RUN, PHRASE -> isSequenceAt(tokens, place);
        };
    }

    private boolean isSequenceAt(List<Token> tokens, int place) {
        if (place + terms.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < terms.size(); i++) {
            Token token = tokens.get(place + i);
            if (i > 0 && token.adjoins() != adjoining.get(i) || !token.term().equals(terms.get(i))) {
                return false;
            }
        }
        return true;
    }
}
