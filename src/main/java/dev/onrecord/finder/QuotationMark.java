package dev.onrecord.finder;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A mark that can begin a quotation, with those that can end it. The table is that of the CLDR's delimiters
 * ({@code quotationStart}, {@code quotationEnd} and their alternates in all locales), and of keyboards.
 */
enum QuotationMark {
    DOUBLE_6('“', "”\"", false),
    DOUBLE_LOW('„', "“”\"", false),
    /** Swedish, Finnish, Hebrew and Arabic begin with it what others end with it. */
    DOUBLE_9('”', "”“", false),
    DOUBLE_REVERSED('‟', "”“", false),
    LOW_REVERSED('⹂', "”“", false),
    GUILLEMET_LEFT('«', "»", false),
    /** Danish, and books in German; Finnish ends with the mark that it begins with. */
    GUILLEMET_RIGHT('»', "«»", false),
    KEYBOARD_DOUBLE('"', "\"”", false),
    FULL_WIDTH_DOUBLE('＂', "＂", false),
    GERSHAYIM('״', "״”\"", false),
    CORNER('「', "」", false),
    WHITE_CORNER('『', "』", false),
    HALF_WIDTH_CORNER('｢', "｣", false),
    VERTICAL_CORNER('﹁', "﹂", false),
    VERTICAL_WHITE_CORNER('﹃', "﹄", false),
    PRIME_REVERSED('〝', "〞〟", false),
    HEAVY_DOUBLE('❝', "❞", false),
    HEAVY_SINGLE('❛', "❜", true),
    SINGLE_6('‘', "’", true),
    SINGLE_LOW('‚', "‘’", true),
    /** Swedish and Finnish have it within a quotation; elsewhere it is an apostrophe. */
    SINGLE_9('’', "’", true),
    SINGLE_REVERSED('‛', "’", true),
    ANGLE_LEFT('‹', "›", false),
    ANGLE_RIGHT('›', "‹›", false),
    KEYBOARD_SINGLE('\'', "'", true);

    private static final Map<Character, QuotationMark> BEGINNINGS =
            Arrays.stream(values()).collect(Collectors.toMap(each -> each.mark, each -> each));
    private static final BitSet MARKS = new BitSet();

    static {
        for (QuotationMark each : values()) {
            MARKS.set(each.mark);
            each.ends.chars().forEach(MARKS::set);
        }
    }

    private final char mark;
    private final String ends;
    private final boolean apostrophe;

    /**
     * @param mark the mark that begins
     * @param ends those that can end
     * @param apostrophe whether the mark, or one that ends it, is an apostrophe elsewhere
     */
    QuotationMark(char mark, String ends, boolean apostrophe) {
        this.mark = mark;
        this.ends = ends;
        this.apostrophe = apostrophe;
    }

    /** @return the mark that begins with that character */
    static Optional<QuotationMark> beginning(char c) {
        return Optional.ofNullable(BEGINNINGS.get(c));
    }

    boolean isEndedBy(char c) {
        return ends.indexOf(c) >= 0;
    }

    /** @return whether the character begins or ends quotations of any kind */
    static boolean isMark(char c) {
        return MARKS.get(c);
    }

    /** @return whether it may be an apostrophe, so that what it begins needs an end to be a quotation */
    boolean mayBeApostrophe() {
        return apostrophe;
    }
}
