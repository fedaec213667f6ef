package dev.onrecord.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of subtitles, SubRip ({@code .srt}) or WebVTT ({@code .vtt}), without the numbers and times of their cues. A
 * sentence goes over several cues, so that they are one paragraph until it ends.
 */
final class Subtitles {

    private static final String TIME = "(?:\\p{Nd}{1,3}:)?\\p{Nd}{2}:\\p{Nd}{2}[.,]\\p{Nd}{3}";

    private static final Pattern TIMING = Pattern.compile("\\s*" + TIME + "\\s*-->\\s*" + TIME + ".*");

    private static final Pattern VOICE = Pattern.compile("<v(?:\\.[^ >]*)? +([^>]+)>");

    private static final Pattern MARKUP = Pattern.compile("</?[a-zA-Z][^<>]{0,80}>|<" + TIME + ">|\\{\\\\[^{}]{0,40}}");

    private static final Pattern SENTENCE_END =
            Pattern.compile(".*[.!?…。！？؟।][\\p{Pe}\\p{Pf}\"'♪]*\\s*", Pattern.DOTALL);

    /** Another one speaks, or a sound is told. */
    private static final Pattern OPENING = Pattern.compile("[-–—>\\[(♪].*|\\p{Lu}[\\p{L}. '-]{0,40}:\\s.*");

    private Subtitles() {}

    /** @return whether a text is subtitles: a time stands in its first lines, or above its first words */
    static boolean isOne(String text) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .limit(2)
                .anyMatch(line -> TIMING.matcher(line).matches() || line.startsWith("WEBVTT") && text.contains("-->"));
    }

    /** @return the paragraphs of a text of subtitles, each on a line */
    static String words(String text) {
        List<StringBuilder> paragraphs = new ArrayList<>();
        boolean isCue = false;
        for (String line : text.lines().toList()) {
            if (line.isBlank()) {
                isCue = false;
            } else if (TIMING.matcher(line).matches()) {
                isCue = true;
            } else if (isCue) {
                add(plain(line), paragraphs);
            }
        }
        return String.join("\n\n", paragraphs) + "\n";
    }

    private static void add(String words, List<StringBuilder> paragraphs) {
        StringBuilder last = paragraphs.isEmpty() ? null : paragraphs.get(paragraphs.size() - 1);
        if (words.isEmpty()) {
            return;
        }
        if (last == null
                || SENTENCE_END.matcher(last).matches()
                || OPENING.matcher(words).matches()) {
            paragraphs.add(new StringBuilder(words));
        } else {
            last.append(' ').append(words);
        }
    }

    private static String plain(String line) {
        String named = VOICE.matcher(line)
                .replaceAll(voice -> Matcher.quoteReplacement(voice.group(1).strip() + ": "));
        return MARKUP.matcher(named)
                .replaceAll("")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&nbsp;", "\u00A0")
                .replace("&lrm;", "\u200E")
                .replace("&rlm;", "\u200F")
                .replace("&amp;", "&")
                .strip();
    }
}
