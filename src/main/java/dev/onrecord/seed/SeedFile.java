package dev.onrecord.seed;

/**
 * A file of a seed folder.
 *
 * @param name its path below the folder: {@code actors.yaml}, {@code actors/courts.yaml}
 * @param shown its path as a person would open it, for messages
 * @param bytes what it holds
 */
record SeedFile(String name, String shown, byte[] bytes) {

    /** @return the kind of records it holds: {@code actors} for both {@code actors.yaml} and {@code actors/courts.yaml} */
    String section() {
        int end = name.indexOf('/');
        return end < 0 ? name.substring(0, name.length() - ".yaml".length()) : name.substring(0, end);
    }
}
