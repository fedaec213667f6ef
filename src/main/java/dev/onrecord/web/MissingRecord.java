package dev.onrecord.web;

import dev.onrecord.entry.EntryKind;
import dev.onrecord.entry.WithdrawnSlug;
import dev.onrecord.error.ErrorCode;
import dev.onrecord.http.Freshness;
import dev.onrecord.http.RequestError;
import dev.onrecord.store.WithdrawnRecords;
import dev.onrecord.time.SpeltDate;

/** Why there is no record at an address. */
final class MissingRecord {

    private MissingRecord() {}

    /**
     * @param noun what the record would be called: {@code claim}
     * @return the refusal of a request for it: it was withdrawn, or there never was one
     */
    static RequestError refusal(String noun, String slug, Freshness freshness) {
        return WithdrawnRecords.find(EntryKind.ofEntity(noun), slug)
                .map(withdrawn -> RequestError.gone(told(withdrawn), freshness.ofData()))
                .orElseGet(() -> new RequestError(
                        ErrorCode.NOT_FOUND, "No " + noun + " is called '" + slug + "'. Search finds what there is."));
    }

    /** The reason is on a line of its own: it may be written in another direction. */
    private static String told(WithdrawnSlug withdrawn) {
        return "The " + withdrawn.kind.word() + " '" + withdrawn.slug + "' was withdrawn"
                + (withdrawn.day == null ? "" : " on " + SpeltDate.of(withdrawn.day)) + ".\n" + withdrawn.reason;
    }
}
