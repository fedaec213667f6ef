package dev.onrecord.proof;

import dev.onrecord.finder.Span;
import java.util.Set;

/**
 * A month where it stands: by its name, or by digits that give its day as well.
 *
 * @param month 1 to 12
 * @param days that the digits give; none where it stands by its name
 */
record MonthMention(int month, Span span, Set<Integer> days) {}
