package dev.onrecord.comparison;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The words of answers that are held against those of others: texts, and the items of sets. */
final class AnswerWords {

    private AnswerWords() {}

    static Stream<String> of(List<Answer> answers) {
        return answers.stream().map(Answer::value).flatMap(value -> {
            if (value instanceof TextSet set) {
                return set.items().stream();
            }
            return value instanceof TextValue text && !text.loose() ? Stream.of(text.text()) : Stream.empty();
        });
    }

    /** @return the answer with its words written in another way */
    static Answer rewritten(Answer answer, UnaryOperator<String> writing) {
        if (answer.value() instanceof TextSet set) {
            return answer.saying(
                    new TextSet(set.items().stream().map(writing).distinct().toList()));
        }
        return answer.value() instanceof TextValue text && !text.loose()
                ? answer.saying(new TextValue(writing.apply(text.text()), false))
                : answer;
    }
}
