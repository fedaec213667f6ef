package dev.onrecord.search;

import java.util.List;
import java.util.stream.Stream;

/** The fields of the index, the one that says most about a record first. */
enum TextField {
    /** What a record is called: a title, a name, a gist, a question. */
    TITLE(4),
    /** Other forms of a name, and those who published or wrote a source. */
    NAME(3),
    /** What it is, in this project's words; where it was, and what else an actor is called: its offices. */
    SUMMARY(2),
    /** The words of a source: what somebody said, whom it credits, how it answers a question. */
    QUOTATION(1),
    /** What is noted beside it. */
    NOTE(0.5f);

    /** How much a match in this field counts beside one in the others. */
    final float weight;

    TextField(float weight) {
        this.weight = weight;
    }

    static List<String> names() {
        return Stream.of(values()).map(TextField::name).toList();
    }
}
