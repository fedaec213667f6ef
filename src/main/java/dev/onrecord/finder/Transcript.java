package dev.onrecord.finder;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Transcripts, where every turn begins with its speaker: {@code NAME, ROLE: words}, with or without a time code. */
public final class Transcript {

    private static final Pattern TURN = Pattern.compile("(?:\\[?[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?\\]?\\s+)?"
            + "(?:(\\p{Lu}[\\p{L}\\p{M}.’' -]{0,60}?|\\p{Lo}[\\p{L}\\p{M}・· ]{0,14}?)"
            + "(?:[,،、][^:：]{1,80}|\\s*[(（][^)）]{1,80}[)）])?"
            // Some print the time behind the name.
            + "(?:\\s*\\[[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?\\])?"
            // Behind a verb and a colon, a text without capitals goes on in quotation marks.
            + "(?::\\s+|：\\s*)(?![“\"「『«])"
            // Examinations in court print Q. and A.
            + "|([QA])\\.\\s+)(\\S.*)");

    /** Heads of turns that say who asks and who answers, in several languages. */
    private static final Set<String> ROLES = Set.of(
            "question",
            "answer",
            "frage",
            "antwort",
            "pregunta",
            "respuesta",
            "réponse",
            "domanda",
            "risposta",
            "pergunta",
            "resposta",
            "вопрос",
            "ответ",
            "问",
            "答",
            "問",
            "질문",
            "답변",
            "س",
            "ج");

    private Transcript() {}

    /** @return whether the head of a turn is no name, as that of {@code Q:} and {@code Answer:} */
    public static boolean isRole(String name) {
        return name.length() == 1 || ROLES.contains(name.toLowerCase(Locale.ROOT));
    }

    /**
     * A turn.
     *
     * @param name as it is printed
     * @param words what is said, where it stands in the paragraph
     */
    public record Turn(String name, Span words) {}

    /** @return whether most of the paragraphs are turns, and there are some */
    public static boolean isOne(List<String> paragraphs) {
        long turns = paragraphs.stream().filter(text -> turn(text) != null).count();
        return turns >= 3 && turns * 2 >= paragraphs.size();
    }

    /** @return the turn that the paragraph is; null where it is none */
    public static @Nullable Turn turn(String paragraph) {
        Matcher turn = TURN.matcher(paragraph);
        if (!turn.matches()) {
            return null;
        }
        String name = turn.group(1) == null ? turn.group(2) : turn.group(1);
        return new Turn(name.strip(), new Span(turn.start(3), turn.end(3)));
    }
}
