package dev.onrecord.seed;

/**
 * Where something stands in the seeds.
 *
 * @param file the file, as a person would open it
 * @param line the line, counted from 1
 */
public record SeedPosition(String file, int line) {

    /** @return a problem of what stands there */
    Problem problem(String message) {
        return new Problem(file, line, message);
    }

    @Override
    public String toString() {
        return file + ":" + line;
    }
}
