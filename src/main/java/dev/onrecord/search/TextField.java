package dev.onrecord.search;

import java.util.List;
import java.util.stream.Stream;

/** The fields of the index, the one that says most about a record first. */
enum TextField {
    /** What a record is called: a title, a name, a gist, a question. */
    TITLE(4),
    /** Other forms of a name, and those who published or wrote a source. */
    NAME(3),
    /** What it is, in this project's words. */
    SUMMARY(2),
    /** What somebody said, in the words of a source. */
    QUOTATION(1);

    /** How much a match in this field counts beside one in the others. */
    final float weight;

    TextField(float weight) {
        this.weight = weight;
    }

    static List<String> names() {
        return Stream.of(values()).map(TextField::name).toList();
    }
}
