package dev.onrecord.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.IntStream;

/** Texts that programs take for something else, or do not take at all. */
public final class Texts {

    private static final List<String> ODD = List.of(
            "",
            " ",
            "\t\r\n",
            "%",
            "_",
            "m_duro",
            "%maduro%",
            "\\",
            "'",
            "\"",
            "\"\"\"",
            "`",
            "' or 1 = 1 --",
            "\"; drop table Event; --",
            "$1 ?1 :text ${x} #{x} {{x}} %s %n",
            "+a -b \"c\" (d* OR e~2)^3 && !f || [g TO h] {i} /j/ k:",
            "*",
            ".*",
            "null",
            "true",
            "-0",
            "1e999",
            "NaN",
            "2025-02-30",
            "../../etc/passwd",
            "<mark>&amp;</mark>",
            "\u0000",
            "\u0001\u001b[31m\u007f\u0085",
            "\u2028\u202e\u200b\ufeff",
            "\uffff\ufffe",
            "e\u0301",
            "a\u0301\u0301\u0301\u0301",
            "\ufdfa\ufb01\u00df\u0130\u1e9e",
            "\u0661\u0662\u0663",
            "\ud83d\ude00",
            "\ud83c\uddf8\ud83c\uddfb");

    private static final List<String> HALVES = List.of("\ud800", "\udc00", "\udc00\ud800", "a\udbff", "\udfffb");

    private static final int FIRST_OF_CJK = 0x2E80;

    private Texts() {}

    /** @return an odd text, or an ordinary one that was made odd; it may hold halves of characters */
    public static String odd(Chance chance, String ordinary) {
        return chance.onceIn(6) ? chance.oneOf(HALVES) + ordinary : wellFormed(chance, ordinary);
    }

    /** @return the same, of whole characters */
    public static String wellFormed(Chance chance, String ordinary) {
        return switch (chance.below(7)) {
            case 6 -> characters(chance);
            case 0 -> Normalizer.normalize(ordinary, chance.oneOf(Normalizer.Form.values()));
            case 1 -> ordinary.toUpperCase();
            case 2 -> ordinary + chance.oneOf(ODD);
            case 3 -> chance.oneOf(ODD).repeat(chance.between(1, 4));
            case 4 -> chance.onceIn(10) ? chance.oneOf(ODD).repeat(1_000) : "x".repeat(chance.between(90, 300));
            default -> chance.oneOf(ODD);
        };
    }

    /** @return a few of all characters that there are; those of CJK, most of them, in half of the texts */
    private static String characters(Chance chance) {
        int end = chance.onceIn(2) ? Character.MAX_CODE_POINT + 1 : FIRST_OF_CJK;
        return IntStream.generate(() -> chance.below(end))
                .filter(point -> Character.isDefined(point) && Character.getType(point) != Character.SURROGATE)
                .limit(chance.between(1, 12))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** @return whether all its characters are whole, so that it can be sent in UTF-8 */
    static boolean isWellFormed(String text) {
        return UTF_8.newEncoder().canEncode(text);
    }
}
