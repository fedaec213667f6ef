package dev.onrecord.authoring;

import dev.onrecord.finder.Numeral;
import java.util.Locale;
import java.util.regex.Pattern;

/** Years without a month, whose four digits count nothing: {@code since 1987}. */
final class YearAlone {

    private static final Pattern YEAR = Pattern.compile("(?:1[89]|20)\\p{Nd}{2}");

    private static final Pattern PREPOSITION = Pattern.compile(
            "(?<!\\p{L})(?:in|since|from|until|till|by|during|before|after|of|year|seit|ab|bis|Jahr|Jahre|en|desde|hasta|año|em|ano|até"
                    + "|depuis|dès|jusqu’en|année|nel|dal|del|anno|sinds|tot|jaar|sedan|år|siden|fra|od|do|w|roku|v|vuonna|din|în"
                    + "|в|с|до|з|від|у|από|το|sejak|pada|tahun|từ|năm|מאז|בשנת|שנת|منذ|عام|سنة)\\s$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Behind the digits, in languages that say that it is a year. */
    private static final Pattern YEAR_WORD = Pattern.compile(
            "год|года|году|годов|г|рік|року|році|р|roku|rok|r|година|година|години|yılında|yılından|yılı|yılına");

    private static final int LONGEST_FRONT = 12;

    private YearAlone() {}

    /** @return whether a number of the text is a year: nothing that could be counted stands behind it */
    static boolean is(Numeral numeral, String text, Locale language) {
        if (numeral.unit() != null || !YEAR.matcher(numeral.span().of(text)).matches()) {
            return false;
        }
        String unit = CountedUnit.of(numeral, text);
        int start = numeral.span().start();
        boolean isLedTo = PREPOSITION
                .matcher(text.substring(Math.max(0, start - LONGEST_FRONT), start))
                .find();
        // What is counted has a capital in German, and there alone.
        boolean isNoun = Character.isUpperCase(unit.codePointAt(0))
                == language.getLanguage().equals("de");
        return !CountedUnit.isTold(unit) || YEAR_WORD.matcher(unit).matches() || isLedTo && !isNoun;
    }
}
