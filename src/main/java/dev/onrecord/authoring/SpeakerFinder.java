package dev.onrecord.authoring;

import dev.onrecord.finder.NameFinder;
import dev.onrecord.finder.Quoted;
import dev.onrecord.finder.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Guesses who said what stands in quotation marks: by a cue word behind it or in front of it, by a pronoun that stands
 * for the last speaker, by the nearest name. Each guess says by which rule it was made. It remembers who spoke last, and
 * reads the paragraphs of one document in their order.
 */
final class SpeakerFinder {

    private static final Pattern CUE = Pattern.compile(
            "(?<!\\p{L})(?:said|says|saying|told|tells|added|adds|wrote|writes|posted|announced|stated|confirmed|denied|claimed|called|calling|described|thanked|promised|asked|insisted|noted|declared|argued|warned|tweeted|according to|offered|responded|replied"
                    + "|dijo|afirmó|aseguró|declaró|explicó|añadió|señaló|escribió|según|indicó|sostuvo|denunció"
                    + "|sagte|sagt|erklärte|meinte|betonte|schrieb|laut|fügte|teilte|so"
                    + "|a déclaré|a dit|a affirmé|selon|قال|قالت|أضاف|أضافت|صرح|صرحت|وأضاف|أكد|أكدت|وقال|وقالت)(?!\\p{L})");

    private static final Pattern PRONOUN =
            Pattern.compile("(?<!\\p{L})(?:he|she|they|He|She|They|él|ella|er|sie|il|elle)(?!\\p{L})");

    private static final Pattern SENTENCE_END = Pattern.compile("(?<!\\b(?:Mr|Ms|Dr|Sr|Mrs|U\\.S|U))[.!?؟。](?=\\s|$)");

    private final Gazetteer gazetteer;
    private final Locale language;
    private Speaker last;

    /**
     * Who likely said something.
     *
     * @param slug of the actor, or a proposed one
     * @param printed whom the text credits; null where it credits nobody there
     * @param attribution how the speaker is known, in the words of seeds
     * @param rule by which he was found, for a person
     */
    record Speaker(String slug, String printed, String attribution, String rule) {}

    private record Candidate(Span span, String form, String slug) {}

    SpeakerFinder(Gazetteer gazetteer, Locale language) {
        this.gazetteer = gazetteer;
        this.language = language;
    }

    /** @return the speaker of a transcript's turn */
    Speaker ofTurn(String name) {
        last = named(name, "the name in front of the turn");
        return last;
    }

    private Speaker named(String form, String rule) {
        String slug = gazetteer.slug(form);
        return new Speaker(slug == null ? Gazetteer.slugOf(form) : slug, form, "named", rule);
    }

    /**
     * @param text of a paragraph
     * @param quoted in it
     * @param all quotations of the paragraph, outside of which speakers are named
     * @return the likely speaker; null where nothing tells
     */
    Speaker of(String text, Quoted quoted, List<Quoted> all) {
        List<Candidate> candidates = candidates(text, all);
        Span behind = clauseBehind(text, quoted, all);
        Span front = clauseInFront(text, quoted, all);
        Speaker speaker = byCue(text, behind, candidates, "a cue word behind it");
        speaker = speaker != null ? speaker : byCue(text, front, candidates, "a cue word in front of it");
        speaker = speaker != null ? speaker : nearest(text, quoted, candidates, front);
        if (speaker == null && last != null) {
            speaker = new Speaker(last.slug(), null, "inferred", "whoever spoke last");
        }
        last = speaker == null ? last : speaker;
        return speaker;
    }

    private List<Candidate> candidates(String text, List<Quoted> all) {
        List<Candidate> candidates = new ArrayList<>();
        gazetteer.find(text).forEach(match -> candidates.add(new Candidate(match.span(), match.form(), match.slug())));
        for (Span name : NameFinder.find(text, language)) {
            if (candidates.stream().noneMatch(known -> known.span().overlaps(name))) {
                candidates.add(new Candidate(name, name.of(text), null));
            }
        }
        candidates.removeIf(
                candidate -> all.stream().anyMatch(quoted -> quoted.whole().overlaps(candidate.span())));
        candidates.sort(Comparator.comparingInt(candidate -> candidate.span().start()));
        return candidates;
    }

    /** From the quotation to the end of its sentence, or to the next quotation. */
    private static Span clauseBehind(String text, Quoted quoted, List<Quoted> all) {
        int start = quoted.whole().end();
        int end = all.stream()
                .mapToInt(other -> other.whole().start())
                .filter(other -> other >= start)
                .min()
                .orElse(text.length());
        boolean ended = quoted.words().of(text).matches("(?s).*[.!?]$")
                && start < text.length()
                && Character.isWhitespace(text.charAt(start))
                && start + 1 < text.length()
                && Character.isUpperCase(text.charAt(start + 1))
                && !CUE.matcher(text)
                        .region(start, Math.min(text.length(), start + 60))
                        .find();
        Matcher stop = SENTENCE_END.matcher(text).region(start, end);
        return ended ? new Span(start, start) : new Span(start, stop.find() ? stop.start() : end);
    }

    /** From the beginning of the sentence, or from the quotation before. */
    private static Span clauseInFront(String text, Quoted quoted, List<Quoted> all) {
        int end = quoted.whole().start();
        int start = all.stream()
                .mapToInt(other -> other.whole().end())
                .filter(other -> other <= end)
                .max()
                .orElse(0);
        Matcher stop = SENTENCE_END.matcher(text).region(start, end);
        int from = start;
        while (stop.find()) {
            from = stop.end() < end - 1 ? stop.end() : from;
        }
        return new Span(from, end);
    }

    private Speaker byCue(String text, Span clause, List<Candidate> candidates, String rule) {
        Matcher cue = CUE.matcher(text).region(clause.start(), clause.end());
        if (!cue.find()) {
            return null;
        }
        int at = cue.start();
        Candidate nearest = candidates.stream()
                .filter(candidate -> clause.contains(candidate.span()))
                .min(Comparator.comparingInt(candidate -> distance(candidate.span(), at, cue.end())))
                .orElse(null);
        Matcher pronoun = PRONOUN.matcher(text).region(clause.start(), clause.end());
        boolean hasPronoun = pronoun.find();
        int near = hasPronoun ? distance(new Span(pronoun.start(), pronoun.end()), at, cue.end()) : Integer.MAX_VALUE;
        if (nearest != null && distance(nearest.span(), at, cue.end()) < near) {
            return speaker(nearest, rule);
        }
        if (hasPronoun) {
            Candidate before = lastBefore(candidates, pronoun.start());
            String slug = before != null ? slug(before) : last == null ? null : last.slug();
            return slug == null ? null : new Speaker(slug, pronoun.group(), "pronoun", rule + ", and a pronoun");
        }
        return null;
    }

    private static int distance(Span name, int cueStart, int cueEnd) {
        return name.end() <= cueStart ? cueStart - name.end() : Math.max(0, name.start() - cueEnd);
    }

    private Speaker nearest(String text, Quoted quoted, List<Candidate> candidates, Span front) {
        Matcher pronoun = PRONOUN.matcher(text).region(front.start(), front.end());
        if (pronoun.find() && last != null) {
            return new Speaker(last.slug(), pronoun.group(), "pronoun", "a pronoun in front of it");
        }
        Candidate first = candidates.stream()
                .filter(candidate -> front.contains(candidate.span()))
                .findFirst()
                .orElse(null);
        return first == null ? null : speaker(first, "the first name of its sentence");
    }

    private static Candidate lastBefore(List<Candidate> candidates, int at) {
        return candidates.stream()
                .filter(candidate -> candidate.span().end() <= at)
                .reduce((a, b) -> b)
                .orElse(null);
    }

    private Speaker speaker(Candidate candidate, String rule) {
        return new Speaker(slug(candidate), candidate.form(), "named", rule);
    }

    private static String slug(Candidate candidate) {
        return candidate.slug() == null ? Gazetteer.slugOf(candidate.form()) : candidate.slug();
    }
}
