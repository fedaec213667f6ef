package dev.onrecord.text;

/** What readers type for characters that keyboards lack, or of which there are several for one letter. */
final class TypedLetters {

    private TypedLetters() {}

    /** @param character in the compatibility form of Unicode, and of neither case */
    static void append(int character, StringBuilder typed) {
        int consonant = vowelless(character);
        if (consonant == 0) {
            typed.appendCodePoint(letter(character));
        } else {
            typed.appendCodePoint(consonant).appendCodePoint(virama(character));
        }
    }

    /** @return the consonant of a letter for one without a vowel; 0 of other letters */
    private static int vowelless(int letter) {
        return switch (letter) {
            case 0x09CE -> 0x09A4;
            case 0x0D7A -> 0x0D23;
            case 0x0D7B -> 0x0D28;
            case 0x0D7C -> 0x0D30;
            case 0x0D7D -> 0x0D32;
            case 0x0D7E -> 0x0D33;
            case 0x0D7F -> 0x0D15;
            default -> 0;
        };
    }

    /** @return the sign that takes the vowel off a consonant; it stands at the same place of each script's 128 characters */
    private static int virama(int letter) {
        return (letter & ~0x7F) + 0x4D;
    }

    /** @return the character that stands for it on keyboards, or among forms of one letter the usual one */
    private static int letter(int character) {
        return switch (character) {
            case '`',
                    0x02B9,
                    0x02BB,
                    0x02BC,
                    0x02BD,
                    0x02BE,
                    0x02BF,
                    0x055A,
                    0x05F3,
                    0x2018,
                    0x2019,
                    0x201A,
                    0x201B,
                    0x2032,
                    0x2035,
                    0x2039,
                    0x203A,
                    0xA78B,
                    0xA78C -> '\'';
            case 0x00AB, 0x00BB, 0x05F4, 0x201C, 0x201D, 0x201E, 0x201F, 0x301D, 0x301E, 0x301F -> '"';
            case 0x02D7, 0x2043, 0x2212 -> '-';
            case 0x066B -> '.';
            case 0x066C -> ',';
            case 0x2044 -> '/';
            // Alef wasla; alef maksura and Persian yeh; teh marbuta, heh and teh marbuta of Urdu, and
            // the Kurdish letter into which Persian heh with yeh decomposes; Persian kaf.
            case 0x0671 -> 0x0627;
            case 0x0649, 0x06CC -> 0x064A;
            case 0x0629, 0x06C1, 0x06C3, 0x06D5 -> 0x0647;
            case 0x06A9 -> 0x0643;
            // The nasal sign of Hindi with its half moon, and as most people type it.
            case 0x0901 -> 0x0902;
            default -> cyrillic(character);
        };
    }

    /**
     * What Unicode does not decompose: letters of Ukrainian and of Russian before 1918, and letters with a hook, a tail, a
     * bar or a stroke, as Kazakh, Tatar, Bashkir, Tajik and others have them. {@code й} and {@code ё} lose their marks as
     * all letters do.
     */
    private static int cyrillic(int character) {
        return switch (character) {
            case 0x0491, 0x0493, 0x0495, 0x04F7, 0x04FB -> 'г';
            case 0x0454, 0x0463 -> 'е';
            case 0x0456, 0x0475 -> 'и';
            case 0x0473 -> 'ф';
            case 0x0497 -> 'ж';
            case 0x0499 -> 'з';
            case 0x049B, 0x049D, 0x049F, 0x04A1, 0x04C4 -> 'к';
            case 0x04C6 -> 'л';
            case 0x04CE -> 'м';
            case 0x04A3, 0x04A5, 0x04C8, 0x04CA -> 'н';
            case 0x04E9 -> 'о';
            case 0x048F -> 'р';
            case 0x04AB -> 'с';
            case 0x04AD -> 'т';
            case 0x04AF, 0x04B1 -> 'у';
            case 0x04B3, 0x04BB, 0x04FD, 0x04FF -> 'х';
            case 0x04B7, 0x04B9, 0x04CC -> 'ч';
            case 0x04D9 -> 'а';
            default -> Character.getType(character) == Character.DASH_PUNCTUATION ? '-' : character;
        };
    }
}
