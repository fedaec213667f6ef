package dev.onrecord.authoring;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Guesses by words of a name what kind of actor has it, in English, Spanish, German and French. */
final class ActorType {

    private static final Map<String, Pattern> KINDS = new LinkedHashMap<>();

    static {
        kind(
                "ministry",
                "ministry|department|ministerio|\\p{L}*ministerium|ministère|ministero|ministério|ministerie|министерств\\p{L}+|secretariat|secretaría|foreign office");
        kind("court", "court|tribunal|corte|gericht|cour");
        kind("unnamed-official", "officials?|spokes(?:man|woman|person)|portavoz|vocero|sprecher(?:in)?");
        kind("crowd", "passengers|witnesses|residents|protesters|pasajeros|vecinos|testigos");
        kind("government", "government|administration|authorities|white house|gobierno|regierung|gouvernement");
        kind("prison", "prison|jail|cárcel|gefängnis");
        kind(
                "outlet",
                "news|times|post|herald|telegraph|gazette|tribune|guardian|observer|courier|chronicle|inquirer|zeitung|diario|journal"
                        + "|daily \\p{L}+|el país|el mundo|la nación|la vanguardia|le monde|le figaro|la repubblica|corriere|folha");
        kind("company", "inc|corp|ltd|company|lines?|airlines?|airways|gmbh|ag|compañía|empresa|naviera");
        kind(
                "organization",
                "union|association|organi[sz]ation|party|church|university|council|committee|commission|agency|bank|police|army"
                        + "|navy|force|guard|club|federation|foundation|institute|senate|congress|parliament|partido|sindicato"
                        + "|universidad|policía|polícia|polizia|politie|iglesia|comisión|consejo|verein|partei|polizei|kirche|universität|parti|syndicat");
    }

    private ActorType() {}

    private static void kind(String kind, String words) {
        KINDS.put(
                kind,
                Pattern.compile(
                        "(?<!\\p{L})(?:" + words + ")(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }

    /** @return the kind as seeds write it; null where no word of the name tells */
    static @Nullable String of(String name) {
        return KINDS.entrySet().stream()
                .filter(kind -> kind.getValue().matcher(name).find())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }
}
