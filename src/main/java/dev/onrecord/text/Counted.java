package dev.onrecord.text;

/** A number with what it counts. */
public final class Counted {

    private Counted() {}

    /**
     * @param one what one is called, where others have an s more
     * @return {@code 1 source}, {@code 2 sources}
     */
    public static String of(Number number, String one) {
        return of(number, one, one + "s");
    }

    /**
     * @param one what one is called
     * @param many what all other numbers are called
     * @return {@code 1 person}, {@code 2 people}
     */
    public static String of(Number number, String one, String many) {
        return number + " " + (number.longValue() == 1 ? one : many);
    }
}
