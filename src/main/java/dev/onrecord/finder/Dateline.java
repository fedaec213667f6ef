package dev.onrecord.finder;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the first paragraph of a report begins with: the place, often the day and the agency, and a dash. {@code KYIV, 3 June
 * 2025 (Reuters) — }. Nobody in it speaks, and behind it the sentence begins.
 */
public final class Dateline {

    private static final String DASH = "\\s*(?:[—–―]|--?(?=\\s))\\s*";

    private static final String CAPITALS = "\\p{Lu}[\\p{Lu}\\p{M}.'’/-]+(?: [\\p{Lu}\\p{M}.'’/-]+){0,3}";

    private static final String PLACE =
            "\\p{Lu}[\\p{L}\\p{M}.'’/-]+(?: (?:\\p{Lu}[\\p{L}\\p{M}.'’/-]*|de|del|da|do|la|las|los|el|of|am|an der)){0,4}";

    private static final String AGENCY =
            "\\((?:Reuters|AP|AFP|UPI|PTI|TASS|ANSA|EFE|CNN|BBC|DPA|dpa|afp|epd|kna|sda|apa|ots"
                    + "|Ansa|Efe|Lusa|ANI|IANS|Xinhua|Interfax|Ukrinform|Yonhap|Kyodo|EUROPA PRESS|Europa Press|Belga|ANP|NTB|TT|PAP|ČTK|MTI|AA|DHA)\\)";

    private static final Pattern DATELINE = Pattern.compile("\\s*(?:"
            + "(?:" + PLACE + "(?:, [^—–()\"“«]{1,40})?\\s*)?" + AGENCY + DASH
            + "|" + CAPITALS
            + "(?:, \\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+)?)?(?:,? [^—–()\"“«]{0,30}\\p{Nd}[^—–()\"“«]{0,12}?)?(?:\\s*\\([^()]{2,30}\\))?"
            + DASH + ")(?=[\\p{L}\\p{N}\"'“„«‘])");

    /** With a day: {@code São Paulo, 3 de junho de 2025 – }. */
    private static final Pattern WITH_DAY = Pattern.compile("\\s*" + PLACE + "(?:, " + PLACE
            + ")?, ([^—–()\"“«]{0,30}\\p{Nd}[^—–()\"“«]{0,20}?)\\s*[—–―]\\s*(?=[\\p{L}\\p{N}\"'“„«‘])");

    /** In characters. */
    private static final int LONGEST = 200;

    private Dateline() {}

    /**
     * @param text a paragraph
     * @param language of it, whose months are known
     * @return its dateline, with the blanks behind the dash; empty where it has none
     */
    public static Optional<Span> find(String text, Locale language) {
        String beginning = text.substring(0, Math.min(text.length(), LONGEST));
        Matcher dateline = DATELINE.matcher(beginning);
        if (dateline.lookingAt()) {
            return Optional.of(new Span(0, dateline.end()));
        }
        Matcher withDay = WITH_DAY.matcher(beginning);
        return withDay.lookingAt()
                        && !CalendarNames.months(language)
                                .find(withDay.group(1))
                                .isEmpty()
                ? Optional.of(new Span(0, withDay.end()))
                : Optional.empty();
    }
}
