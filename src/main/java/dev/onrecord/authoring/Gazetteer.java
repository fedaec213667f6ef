package dev.onrecord.authoring;

import dev.onrecord.actor.ActorName;
import dev.onrecord.finder.Span;
import dev.onrecord.seed.CheckedSeeds;
import dev.onrecord.text.Fold;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The names that a record knows, in all forms that documents print. */
final class Gazetteer {

    /** Where a small letter follows it, or one of another word of a name: `El Salvador` and `Los Angeles` keep theirs. */
    private static final Pattern ARTICLE = Pattern.compile(
            "^(?:[Tt]he|[Aa]n?|[Dd]ie|[Dd]er|[Dd]as|[Ll]e|[Ll]a|[Ee]l)\\s+(?=\\p{Ll}|\\p{Lu}\\S*\\s+\\p{Ll})|^[Tt]he\\s+");

    private final Map<String, String> slugs;
    private final Map<String, String> folded = new HashMap<>();
    private final List<Map.Entry<String, String>> longestFirst;

    /**
     * A name where it stands.
     *
     * @param span of it in the text
     * @param form as it is printed
     * @param slug of the actor
     */
    record Match(Span span, String form, String slug) {}

    private Gazetteer(Map<String, String> slugs) {
        this.slugs = slugs;
        slugs.forEach((form, slug) -> folded.putIfAbsent(Fold.of(form), slug));
        this.longestFirst = slugs.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, String> name) ->
                                name.getKey().length())
                        .reversed())
                .toList();
    }

    /**
     * @param seeds a record
     * @param used which of its names are known
     */
    static Gazetteer of(CheckedSeeds seeds, Predicate<ActorName> used) {
        Map<String, String> slugs = new LinkedHashMap<>();
        seeds.all(ActorName.class).filter(used).forEach(name -> slugs.putIfAbsent(name.name, name.actor.slug));
        return new Gazetteer(slugs);
    }

    /** @return the slug of the actor who is called so, in whatever case and accents; null where the record has none */
    @Nullable
    String slug(String form) {
        return slugs.getOrDefault(form, folded.get(Fold.of(form)));
    }

    /** @return a slug for a name that the record does not have, without its article */
    static String slugOf(String name) {
        String slug = ProposedSlug.of(ARTICLE.matcher(name).replaceFirst(""));
        // A script without Latin letters gives none; the slug is to be another one for each name all the same.
        return slug.chars().noneMatch(Character::isLetter) ? "actor-" + Integer.toHexString(name.hashCode()) : slug;
    }

    /** @return the names in a text, in their order; the longest where one is within another */
    List<Match> find(String text) {
        List<Match> found = new ArrayList<>();
        for (Map.Entry<String, String> name : longestFirst) {
            String form = name.getKey();
            for (int at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
                Span span = new Span(at, at + form.length());
                if (span.standsAlone(text)
                        && found.stream().noneMatch(other -> other.span().overlaps(span))) {
                    found.add(new Match(span, form, name.getValue()));
                }
            }
        }
        found.sort(Comparator.comparingInt(match -> match.span().start()));
        return found;
    }
}
