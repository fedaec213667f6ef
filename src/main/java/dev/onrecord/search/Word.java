package dev.onrecord.search;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a search looks for as one.
 *
 * @param terms the word and other forms of it, that with its signs first where it has some; the units or words that must
 *     stand side by side; or words any of which will do
 * @param places for each of those that must stand side by side how far it is from the first; else none
 * @param form what it is
 */
record Word(List<String> terms, List<Integer> places, Form form) {

    /** What a search can look for as one. */
    enum Form {
        /** A word, which is also found as the beginning of a longer one; or one of its other forms. */
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
    private static final String MARKS = "\"“”„‟«»״＂「」『』";

    /** Letters that Hebrew writes to the word behind them: and, in, as, to, from, that, the. */
    private static final String PREFIXES = "ובכלמשה";

    /** How far behind a prefix the quotation ends that it is written to: a name, or a few words. */
    private static final int LONGEST_PREFIXED = 200;

    /** @return the different words and phrases of the text, the phrases first */
    static Set<Word> of(String text) {
        Set<Word> words = new LinkedHashSet<>();
        StringBuilder rest = new StringBuilder();
        int read = 0;
        int open = nextOpening(text, 0);
        int close = nextMark(text, open + 1);
        while (close < text.length()) {
            addPhrases(text.substring(open + 1, close), words);
            rest.append(text, read, isWithinHebrew(text, open) ? prefixStart(text, open) : open)
                    .append(' ');
            read = close + 1;
            open = nextOpening(text, read);
            close = nextMark(text, open + 1);
        }
        addWords(rest.append(text, read, text.length()).toString(), words);
        return words;
    }

    /** @return where the next quotation mark stands; behind the text where there is none */
    private static int nextMark(String text, int start) {
        int mark = start;
        while (mark < text.length() && (MARKS.indexOf(text.charAt(mark)) < 0 || isWithinHebrew(text, mark))) {
            mark++;
        }
        return mark;
    }

    /** @return where a quotation begins; behind the text where none does */
    private static int nextOpening(String text, int start) {
        int mark = start;
        while (mark < text.length()
                && (MARKS.indexOf(text.charAt(mark)) < 0
                        || isWithinHebrew(text, mark) && !isBehindPrefix(text, mark))) {
            mark++;
        }
        return mark;
    }

    /** Whether a quotation begins there that a prefix is written to, {@code ב"הארץ"}: at its end is a mark, too. */
    private static boolean isBehindPrefix(String text, int mark) {
        if (!isPrefixed(text, mark)) {
            return false;
        }
        String near = text.substring(0, Math.min(text.length(), mark + LONGEST_PREFIXED));
        int close = nextMark(near, mark + 1);
        if (close == near.length() || !isHebrew(near.charAt(close - 1))) {
            return false;
        }
        for (int other = mark + 1; other < close; other++) {
            if (isWithinHebrew(near, other) && MARKS.indexOf(near.charAt(other)) >= 0 && isPrefixed(near, other)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPrefixed(String text, int mark) {
        int start = prefixStart(text, mark);
        return start < mark && (start == 0 || !isHebrew(text.charAt(start - 1)));
    }

    private static int prefixStart(String text, int mark) {
        int start = mark;
        while (start > 0 && PREFIXES.indexOf(text.charAt(start - 1)) >= 0) {
            start--;
        }
        return start;
    }

    /** Between Hebrew letters it is a gershayim, the sign of an acronym, whatever mark it is typed as. */
    private static boolean isWithinHebrew(String text, int mark) {
        return mark > 0
                && mark + 1 < text.length()
                && isHebrew(text.charAt(mark - 1))
                && isHebrew(text.charAt(mark + 1));
    }

    /** @return whether it is a letter of Hebrew, or a point on one */
    private static boolean isHebrew(char character) {
        return UnicodeScript.of(character) == UnicodeScript.HEBREW
                && (Character.isLetter(character) || Character.getType(character) == Character.NON_SPACING_MARK);
    }

    private static void addPhrases(String text, Set<Word> words) {
        List<Token> tokens = words(Tokens.of(text));
        for (int from = 0; from < tokens.size(); from += LONGEST_RUN) {
            words.add(sequence(tokens.subList(from, Math.min(from + LONGEST_RUN, tokens.size())), Form.PHRASE));
        }
    }

    /** A word that is quoted with its signs must stand with them. */
    private static List<Token> words(List<Token> tokens) {
        Map<Integer, Token> words = new LinkedHashMap<>();
        for (Token token : tokens) {
            if (token.isItself() || token.form() == Token.Form.SIGNED) {
                words.put(token.position(), token);
            }
        }
        return List.copyOf(words.values());
    }

    private static void addWords(String text, Set<Word> words) {
        List<Token> run = new ArrayList<>();
        List<Token> tokens = Tokens.of(text);
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (!run.isEmpty() && (!token.isUnit() || !adjoins(token, run) || run.size() == LONGEST_RUN)) {
                words.add(sequence(run, Form.RUN));
                run.clear();
            }
            if (token.isUnit()) {
                run.add(token);
            } else if (token.isItself()) {
                words.add(new Word(forms(tokens, i), List.of(), Form.BEGINNING));
            }
        }
        if (!run.isEmpty()) {
            words.add(sequence(run, Form.RUN));
        }
    }

    private static boolean adjoins(Token token, List<Token> run) {
        return token.position() == run.get(run.size() - 1).position() + 1;
    }

    /** Who types an article wants the word behind it; who types {@code O'Neill} does not want every {@code Neill}. */
    private static List<String> forms(List<Token> tokens, int word) {
        Set<String> forms = new LinkedHashSet<>();
        int position = tokens.get(word).position();
        List<String> signed = new ArrayList<>();
        for (int i = word; i < tokens.size() && tokens.get(i).position() == position; i++) {
            if (tokens.get(i).form() == Token.Form.SIGNED) {
                signed.add(tokens.get(i).term());
            } else if (tokens.get(i).form() != Token.Form.BEHIND_MARK) {
                forms.add(tokens.get(i).term());
            }
        }
        return Stream.concat(signed.stream(), forms.stream()).toList();
    }

    private static Word sequence(List<Token> tokens, Form form) {
        int first = tokens.get(0).position();
        return new Word(
                tokens.stream().map(Token::term).toList(),
                tokens.stream().map(token -> token.position() - first).toList(),
                form);
    }

    /** @return whether it has signs that make another name of it: those without are no more than near to it */
    boolean isSigned() {
        String first = terms.get(0);
        return form == Form.BEGINNING
                && terms.size() > 1
                && (first.startsWith(".") || first.endsWith("+") || first.endsWith("#"));
    }

    /** @return any of these words */
    static Word anyOf(List<String> neighbours) {
        return new Word(List.copyOf(neighbours), List.of(), Form.NEIGHBOUR);
    }

    /** @return the tokens that it is where it stands from that place on; none where it does not */
    List<Token> standingAt(List<Token> tokens, int place) {
        Token first = tokens.get(place);
        return switch (form) {
            case BEGINNING ->
                !first.isUnit() && (first.term().startsWith(terms.get(0)) || terms.contains(first.term()))
                        ? List.of(first)
                        : List.of();
            case NEIGHBOUR -> !first.isUnit() && terms.contains(first.term()) ? List.of(first) : List.of();
            case RUN, PHRASE -> first.term().equals(terms.get(0)) ? sequenceAt(tokens, place) : List.of();
        };
    }

    private List<Token> sequenceAt(List<Token> tokens, int place) {
        List<Token> found = new ArrayList<>();
        int first = tokens.get(place).position();
        for (int at = place; at < tokens.size() && found.size() < terms.size(); at++) {
            Token token = tokens.get(at);
            int wanted = first + places.get(found.size());
            if (token.position() > wanted) {
                break;
            }
            if (token.position() == wanted && token.term().equals(terms.get(found.size()))) {
                found.add(token);
            }
        }
        return found.size() == terms.size() ? found : List.of();
    }
}
