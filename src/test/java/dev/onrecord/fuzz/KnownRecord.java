package dev.onrecord.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What there is to be asked for.
 *
 * @param slugs of each noun: {@code event}, {@code actor}
 * @param words that its texts are made of
 */
record KnownRecord(Map<String, List<String>> slugs, List<String> words) {

    private static final List<String> NOUNS = List.of("actor", "claim", "event", "source", "statement");
    private static final Pattern SLUG = Pattern.compile("(?m)^- slug: (\\S+)");
    private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");

    /** @param folder with seed files, one for each noun */
    static KnownRecord read(Path folder) {
        Map<String, List<String>> slugs = new TreeMap<>();
        for (String noun : NOUNS) {
            slugs.put(
                    noun,
                    SLUG.matcher(text(folder, noun))
                            .results()
                            .map(found -> found.group(1))
                            .toList());
        }
        List<String> words = WORD.matcher(text(folder, "event"))
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
        return new KnownRecord(slugs, words);
    }

    private static String text(Path folder, String noun) {
        try {
            return Files.readString(folder.resolve(noun + "s.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String noun(Chance chance) {
        return chance.oneOf(NOUNS);
    }

    String slug(Chance chance) {
        return chance.oneOf(slugs.get(noun(chance)));
    }

    String id(Chance chance) {
        String noun = noun(chance);
        return noun + ":" + chance.oneOf(slugs.get(noun));
    }

    String word(Chance chance) {
        return chance.oneOf(words);
    }
}
