package dev.onrecord.time;

import org.eclipse.microprofile.graphql.Description;

@Description("How finely a date is known.")
public enum DatePrecision {
    @Description("One day.")
    DAY,
    @Description("Some day of one month.")
    MONTH,
    @Description("Some day of one year.")
    YEAR,
    @Description("Some time between two dates, or all of it.")
    INTERVAL
}
