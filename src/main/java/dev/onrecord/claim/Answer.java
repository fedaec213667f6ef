package dev.onrecord.claim;

/**
 * What is compared of an account.
 *
 * @param source the slug of the source that answers
 * @param value its answer
 * @param speaker the slug of the actor whom the source credits; null where it speaks for itself
 */
public record Answer(String source, ClaimValue value, String speaker) {

    /** @return whether both answers are people's, and not the same person's */
    boolean isDisputeWith(Answer other) {
        return speaker != null && other.speaker != null && !speaker.equals(other.speaker);
    }
}
