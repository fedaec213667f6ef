package dev.onrecord.web;

/** A number with what it counts. */
final class Counted {

    private Counted() {}

    /**
     * @param one what one is called
     * @param many what all other numbers are called
     * @return {@code 1 source}, {@code 2 sources}
     */
    static String of(Number number, String one, String many) {
        return number + " " + (number.longValue() == 1 ? one : many);
    }
}
