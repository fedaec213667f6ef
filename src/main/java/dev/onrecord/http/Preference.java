package dev.onrecord.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A member of {@code Accept} or {@code Accept-Encoding}: what a client takes, and how much it wants it (RFC 9110, §12.4.2).
 *
 * @param value a media range or a coding, in small letters
 * @param parameters of the media range, in small letters
 * @param weight in thousandths; 0 where the client does not take it
 */
record Preference(String value, List<String> parameters, int weight) {

    private static final int MOST_WANTED = 1000;
    private static final Pattern VALUE = Pattern.compile("[!#$%&'*+.^_`|~0-9a-z-]+(/[!#$%&'*+.^_`|~0-9a-z-]+)?");

    /** Also as clients write it that know less of the grammar: Java's own, up to version 18, sends {@code *; q=.2}. */
    private static final Pattern WEIGHT = Pattern.compile("0?\\.(\\d+)|0\\.?|1(?:\\.0*)?");

    /**
     * @param header all lines of the header, joined by commas
     * @return its members in their order, without those that are malformed
     */
    static List<Preference> parse(String header) {
        List<Preference> preferences = new ArrayList<>();
        for (String member : split(header, ',')) {
            Preference preference = member(split(member.toLowerCase(Locale.ROOT), ';'));
            if (preference != null) {
                preferences.add(preference);
            }
        }
        return preferences;
    }

    private static @Nullable Preference member(List<String> parts) {
        if (!VALUE.matcher(parts.get(0)).matches()) {
            return null;
        }
        List<String> parameters = new ArrayList<>();
        for (String parameter : parts.subList(1, parts.size())) {
            if (parameter.startsWith("q=")) {
                Matcher weight = WEIGHT.matcher(parameter.substring(2));
                return weight.matches() ? new Preference(parts.get(0), parameters, thousandths(weight)) : null;
            }
            if (!parameter.isEmpty()) {
                parameters.add(parameter);
            }
        }
        return new Preference(parts.get(0), parameters, MOST_WANTED);
    }

    private static int thousandths(Matcher weight) {
        if (weight.group().startsWith("1")) {
            return MOST_WANTED;
        }
        String decimals = weight.group(1) == null ? "" : weight.group(1);
        return Integer.parseInt((decimals + "000").substring(0, 3));
    }

    /** Splits at the separators that stand outside of quoted strings, and strips the parts. */
    private static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && quoted) {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == separator && !quoted) {
                parts.add(text.substring(start, i).strip());
                start = i + 1;
            }
        }
        parts.add(text.substring(start).strip());
        return parts;
    }
}
