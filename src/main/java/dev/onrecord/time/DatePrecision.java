package dev.onrecord.time;

/** How finely a date is known. */
public enum DatePrecision {
    DAY,
    MONTH,
    YEAR,
    INTERVAL
}
