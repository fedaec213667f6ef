package dev.onrecord.seed;

/** The seeds have problems, and so nothing was loaded. The message reports them, in the order of the files. */
class RefusedException extends Exception {

    private static final long serialVersionUID = 1;

    RefusedException(Problems problems) {
        super(problems.report());
    }
}
