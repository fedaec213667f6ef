package dev.onrecord.authoring;

import dev.onrecord.finder.Numeral;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a number counts, by the words around it: a guess for a person to mend. */
final class CountedUnit {

    private static final String PERCENT = "percent";
    private static final String UNTOLD = "things";

    /** Some measures have two words. */
    private static final String WORD = "((?:(?:cubic|square|nautical|metric)\\s)?[\\p{L}\\p{M}\u00AD]{2,40})";

    private static final String YEARS = "years";
    private static final String PEOPLE = "people";

    private static final Pattern AGE = Pattern.compile("[1-9]\\p{Nd}?|1[01]\\p{Nd}");

    private static final Pattern NAME_IN_FRONT = Pattern.compile(
            "\\p{Lu}[\\p{L}\\p{M}.’'-]+ \\p{Lu}[\\p{L}\\p{M}’'-]+(?:, | \\()$"
                    + "|(?:^|[.!?”\"»] |(?:said|says|added) )\\p{Lu}[\\p{L}\\p{M}’'-]+(?:, | \\()$|(?<!\\p{L})(?:[Aa]ged?|בן|בת)\\s$");

    private static final int LONGEST_NAME = 40;

    /** Behind the number without a blank: {@code 250명}, {@code 40人}. */
    private static final Pattern COUNTER_OF_PEOPLE = Pattern.compile("(?:명|人|名)");

    private static final Pattern KOREAN = Pattern.compile("\\p{IsHangul}+[이가은는을를의에로]");

    private static final String SOFT_HYPHEN = "\u00AD";

    private static final Pattern BEHIND = Pattern.compile("[ \u00A0\u202F-]+" + WORD);

    /** Behind an abbreviation, as in {@code 90 Mio. Euro}. */
    private static final Pattern BEHIND_STOP = Pattern.compile("(?<=[\\p{L}\\p{M}])\\.[ \u00A0\u202F]+" + WORD);

    /** What the number is a part of: {@code 40 of the fishermen}. */
    private static final Pattern PARTITIVE =
            Pattern.compile("[ \u00A0\u202F]+(?:(?:of|de|von|di|van|av|af|des|dei|degli|delle|dos|das|del)\\s|d['’])"
                    + "(?:(?:the|these|those|its|their|his|her|our|ses|ces|leurs|sus|seus|suas|suoi|los|las|la|el|den|der|les|i|gli|le|os|as|hun)\\s)?"
                    + WORD);

    private static final Pattern PERCENT_IN_FRONT = Pattern.compile("(?<!\\p{L})[Yy]üzde\\s$");

    private static final int LONGEST_FRONT = 8;

    /** Small words that lead on, and name nothing that could be counted. */
    private static final Set<String> LEADING = words(
            "of to in at on for from with by and or but we us them they he she it were was are is be been had has have who that"
                    + " than per more less as after before when while out up",
            "de del en al con por para que se los las la el fue fueron era sobre entre hasta ellos ellas",
            "von aus im am an auf bis zu zum zur und oder mit der die das des den dem bei ist sind war waren wurden nach vor ihnen",
            "du aux au et ou le les ce ces un une à dans par pour sur sont ont est eux elles",
            "di dei della delle degli dal nel nella sono da su ed loro",
            "do dos das em na no ao com foram eles elas",
            "van op te uit tot met zijn hen av på och af og til fra dem",
            "ze we od za dla po jest są ve ile din și în az és",
            "из на до от по за при не были было із від та них",
            "από σε στη στο στον στην και του της των με για αυτούς",
            "من في على إلى عن أن كان منهم של על עם את מהם में से के का की को ने और dari yang ke dan untuk pada di oleh dengan kepada trong của và có");

    private CountedUnit() {}

    private static Set<String> words(String... lists) {
        return Arrays.stream(lists)
                .flatMap(list -> Arrays.stream(list.split(" ")))
                .collect(Collectors.toSet());
    }

    /** @return what a number of a text is of: as it is printed with it, else the word behind it, else {@code things} */
    static String of(Numeral numeral, String text) {
        int start = numeral.span().start();
        String front = text.substring(Math.max(0, start - LONGEST_FRONT), start);
        if (numeral.type() == Numeral.NumeralType.PERCENT
                || PERCENT_IN_FRONT.matcher(front).find()) {
            return PERCENT;
        }
        if (numeral.unit() != null) {
            return numeral.unit();
        }
        if (isAge(numeral, text)) {
            return YEARS;
        }
        if (COUNTER_OF_PEOPLE.matcher(text.substring(numeral.span().end())).lookingAt()) {
            return PEOPLE;
        }
        for (Pattern pattern : new Pattern[] {PARTITIVE, BEHIND_STOP, BEHIND}) {
            Matcher word = behind(pattern, numeral, text);
            if (word.lookingAt()) {
                String unit = withoutParticle(word.group(1).replace(SOFT_HYPHEN, ""));
                return LEADING.contains(unit.toLowerCase(Locale.ROOT)) ? UNTOLD : unit;
            }
        }
        return UNTOLD;
    }

    /** @return whether words say what is counted */
    static boolean isTold(String unit) {
        return !unit.equals(UNTOLD);
    }

    /** Newspapers put it behind a name: {@code Karl Brand, 71,} and {@code Karl Brand (71)}. */
    private static boolean isAge(Numeral numeral, String text) {
        int start = numeral.span().start();
        int end = numeral.span().end();
        String front = text.substring(Math.max(0, start - LONGEST_NAME), start);
        return AGE.matcher(numeral.span().of(text)).matches()
                && (end == text.length() || ",.;)".indexOf(text.charAt(end)) >= 0)
                && NAME_IN_FRONT.matcher(front).find();
    }

    /** In Korean a noun and the particle behind it are one word. */
    private static String withoutParticle(String unit) {
        return KOREAN.matcher(unit).matches() ? unit.substring(0, unit.length() - 1) : unit;
    }

    private static Matcher behind(Pattern pattern, Numeral numeral, String text) {
        return pattern.matcher(text).region(numeral.span().end(), text.length()).useTransparentBounds(true);
    }
}
