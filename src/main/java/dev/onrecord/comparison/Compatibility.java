package dev.onrecord.comparison;

/** How two values stand to each other. */
enum Compatibility {
    /** They say the same. */
    SAME,
    /** They differ, and both can be so of one thing. */
    COMPATIBLE,
    /** Texts or names that differ, and do not exclude each other. */
    VARIED,
    /** They exclude each other. */
    CONFLICTING
}
