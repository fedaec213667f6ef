package dev.onrecord.authoring;

import dev.onrecord.finder.Span;
import dev.onrecord.language.Lexicon;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Whom a part of a name means: {@code Vela} is Maria Vela where a document names one person who is called so. What two
 * are called means neither.
 */
final class ShortNames {

    private static final String PARTICLE =
            "(?:" + Lexicon.alternativesOfAll("name.particle").orElseThrow() + ")";

    private static final Pattern NAME = Pattern.compile(
            "\\p{Lu}[\\p{L}\\p{M}.’'-]*(?: (?:\\p{Lu}|[dl]['’]\\p{Lu})[\\p{L}\\p{M}.’'-]*| " + PARTICLE + "){1,5}");

    /** What begins so is a place, or a thing, as often as a person. */
    private static final Set<String> NOBODYS = Lexicon.wordsOfAll("name.first.place");

    /** Without the ending of a genitive. */
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:[’'-](?!s(?![\\p{L}\\p{M}]))[\\p{L}\\p{M}\\p{N}]+)*");

    /** A noun of German, which has a capital as names have, stands behind one. */
    private static final Pattern ARTICLE_IN_FRONT = Pattern.compile(
            "(?<!\\p{L})(?:[Dd](?:er|ie|as|en|em|es)|[Ee]ine?[mnrs]?|[IiAa]m|[Zz]u[mr]|[Bb]eim|[Vv]om) $");

    private static final int LONGEST_ARTICLE = 7;

    private static final int MOST_WORDS = 5;

    /** Newspapers of these languages call people by the first part of their names, which in Hungarian is the surname. */
    private static final Set<String> BY_FIRST_PART = Set.of("id", "ms", "jv", "is", "hu");

    private static final int SHORTEST = 2;

    private final Map<String, Set<String>> ends = new HashMap<>();
    private final Map<String, Set<String>> firstParts = new HashMap<>();
    private final boolean isByFirstPart;

    /**
     * @param names that a document prints
     * @param language of the document
     */
    ShortNames(Collection<String> names, Locale language) {
        names.forEach(name -> read(ActorNameFinder.withoutAddress(name)));
        this.isByFirstPart = BY_FIRST_PART.contains(language.getLanguage());
    }

    /** @return whether a name begins as those of places and things do: {@code New Lenna}, {@code Cabo Raso} */
    static boolean mayBePlace(String name) {
        return NOBODYS.contains(name.split(" ")[0]);
    }

    private void read(String name) {
        List<String> words = List.of(name.split(" "));
        if (!NAME.matcher(name).matches() || NOBODYS.contains(words.get(0)) || ActorType.of(name) != null) {
            return;
        }
        IntStream.range(1, words.size())
                .mapToObj(from -> String.join(" ", words.subList(from, words.size())))
                .filter(end -> end.length() >= SHORTEST && !end.matches(PARTICLE) && hasCapital(end))
                .forEach(end ->
                        ends.computeIfAbsent(end, key -> new LinkedHashSet<>()).add(name));
        firstParts.computeIfAbsent(words.get(0), key -> new LinkedHashSet<>()).add(name);
    }

    private static boolean hasCapital(String words) {
        return words.codePoints().anyMatch(Character::isUpperCase);
    }

    /** @return the name that this one is the end of, as surnames are; itself where there is none, or more than one */
    String full(String form) {
        return isByFirstPart ? fullOfSpeaker(form) : fullByEnd(form);
    }

    private String fullByEnd(String form) {
        return only(ends.getOrDefault(form, Set.of()), form);
    }

    /** @return as {@link #full}; of somebody who speaks the given name is known, too */
    String fullOfSpeaker(String form) {
        String full = fullByEnd(form);
        return full.equals(form) ? only(firstParts.getOrDefault(form, Set.of()), form) : full;
    }

    /** @return the persons of whom a surname may be, in the order in which the document prints them; none of one alone */
    List<String> several(String form) {
        Set<String> names = ends.getOrDefault(form, Set.of());
        return only(names, form).equals(form) ? List.copyOf(names) : List.of();
    }

    /** A longer form of the same name is no other person: {@code Luisa Vela} and {@code Maria Luisa Vela}. */
    private static String only(Set<String> names, String form) {
        Set<String> persons = new HashSet<>(names);
        persons.removeIf(name -> names.stream().anyMatch(other -> !other.equals(name) && other.endsWith(" " + name)));
        return persons.size() == 1 ? persons.iterator().next() : form;
    }

    /** @return where a text has a part of a name by which one person is meant, also where a sentence begins */
    List<Span> find(String text) {
        List<Span> words = WORD.matcher(text)
                .results()
                .map(word -> new Span(word.start(), word.end()))
                .toList();
        List<Span> found = new ArrayList<>();
        for (int first = 0; first < words.size(); first++) {
            Span part = longestFrom(first, words, text);
            if (part != null
                    && !ARTICLE_IN_FRONT
                            .matcher(text.substring(Math.max(0, part.start() - LONGEST_ARTICLE), part.start()))
                            .find()) {
                found.add(part);
            }
        }
        return found;
    }

    /** @return the longest part of a name that begins with that word; null where none does */
    private @Nullable Span longestFrom(int first, List<Span> words, String text) {
        int start = words.get(first).start();
        for (int last = Math.min(words.size(), first + MOST_WORDS) - 1; last >= first; last--) {
            Span part = new Span(start, words.get(last).end());
            if (isPart(part.of(text))) {
                return part;
            }
        }
        return null;
    }

    private boolean isPart(String words) {
        boolean isKnown = ends.containsKey(words) || isByFirstPart && firstParts.containsKey(words);
        return isKnown && !fullOfSpeaker(words).equals(words);
    }
}
