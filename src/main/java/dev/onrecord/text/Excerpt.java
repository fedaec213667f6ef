package dev.onrecord.text;

/** The beginning of a text, of which who wrote it knows the rest. */
public final class Excerpt {

    private Excerpt() {}

    /**
     * @param text any text
     * @param most how many characters of it at most, in UTF-16
     * @return the text, or its beginning and that it goes on; no character is cut in half
     */
    public static String of(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, end) + "…";
    }
}
