package dev.onrecord.comparison;

import dev.onrecord.time.PartialDate;

/** Answers of which tests say what they are about, and no more. */
final class SampleAnswers {

    private SampleAnswers() {}

    /** @return an answer that a source gives in its own voice */
    static Answer own(String source, ClaimValue value) {
        return new Answer(source, null, null, null, null, value, null, Modality.DONE);
    }

    /** @return an answer that a source gives in the words of somebody else */
    static Answer quoted(String source, String speaker, String statement, ClaimValue value) {
        return new Answer(source, speaker, null, speaker, statement, value, null, Modality.DONE);
    }

    /** @return the same answer, about that day */
    static Answer about(PartialDate day, Answer answer) {
        return new Answer(
                answer.source(),
                answer.speaker(),
                answer.reportedBy(),
                answer.principal(),
                answer.statement(),
                answer.value(),
                day,
                answer.modality());
    }

    /** @return the same answer, as firmly as that */
    static Answer as(Modality modality, Answer answer) {
        return new Answer(
                answer.source(),
                answer.speaker(),
                answer.reportedBy(),
                answer.principal(),
                answer.statement(),
                answer.value(),
                answer.asOf(),
                modality);
    }
}
