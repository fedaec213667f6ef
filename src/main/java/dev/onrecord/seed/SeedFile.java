package dev.onrecord.seed;

/**
 * A file of a seed folder.
 *
 * @param name its path below the folder: {@code actors.yaml}, {@code actors/courts.yaml}
 * @param shown its path as a person would open it, for messages
 * @param bytes what it holds
 */
record SeedFile(String name, String shown, byte[] bytes) {

    /** @return the kind of records it holds: {@code actors} for {@code actors.yaml} and all files below {@code actors} */
    String section() {
        return section(name);
    }

    /** @return the folder of the seeds as a person would open it, with the separator at its end */
    String folder() {
        return shown.substring(0, shown.length() - name.length());
    }

    /** @return the kind of records that a file of this name holds */
    static String section(String name) {
        int slash = name.indexOf('/');
        String first = slash < 0 ? name : name.substring(0, slash);
        int dot = slash < 0 ? first.lastIndexOf('.') : -1;
        return dot < 0 ? first : first.substring(0, dot);
    }
}
