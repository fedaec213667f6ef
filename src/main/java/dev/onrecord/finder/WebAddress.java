package dev.onrecord.finder;

import java.util.List;
import java.util.regex.Pattern;

/** Addresses of pages and of mail, and numbers of telephones, as texts print them: their digits count nothing, and their words name nobody. */
public final class WebAddress {

    private static final Pattern ADDRESS = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:(?:https?|ftp)://|www\\.)[^\\s\\p{Z}<>\"“”«»]+"
                    + "|(?<![\\p{L}\\p{N}.])[\\p{L}\\p{N}][\\p{L}\\p{N}.+_-]{0,60}@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+"
                    + "|(?<![\\p{L}\\p{N}])\\+\\p{Nd}[\\p{Nd}\\s\\p{Z}().-]{7,18}\\p{Nd}"
                    // Without a scheme a path tells an address from the end of a sentence.
                    + "|(?<![\\p{L}\\p{N}.@])(?:[a-z0-9-]{1,60}\\.){1,5}[a-z]{2,10}/[^\\s\\p{Z}<>\"“”«»]*",
            Pattern.CASE_INSENSITIVE);

    private WebAddress() {}

    /** @return where addresses stand in a text, in their order */
    public static List<Span> find(String text) {
        return ADDRESS.matcher(text)
                .results()
                .map(found -> new Span(found.start(), found.end()))
                .toList();
    }
}
