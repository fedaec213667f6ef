package dev.onrecord.peers;

/** From the least to the greatest of what a value allows, both included, of something that is told by its unit. */
record Interval(String unit, double min, double max) {

    Interval intersection(Interval other) {
        return new Interval(unit, Math.max(min, other.min), Math.min(max, other.max));
    }

    boolean isCommonWith(Interval other) {
        Interval common = intersection(other);
        return unit.equals(other.unit) && common.min <= common.max;
    }
}
