package dev.onrecord.web;

import dev.onrecord.entry.EntryKind;
import dev.onrecord.entry.WithdrawnSlug;
import dev.onrecord.error.ErrorCode;
import dev.onrecord.http.Freshness;
import dev.onrecord.http.RequestError;
import dev.onrecord.store.References;
import dev.onrecord.store.WithdrawnRecords;
import dev.onrecord.time.SpeltDate;
import org.jspecify.annotations.Nullable;

/** The refusal of a request for a record that there never was, with what may have been meant. */
final class MissingRecord extends RequestError {

    private static final long serialVersionUID = 1;

    private final String noun;
    private final String slug;
    private final @Nullable String nearest;

    private MissingRecord(String noun, String slug, @Nullable String nearest) {
        super(
                ErrorCode.NOT_FOUND,
                fact(noun, slug)
                        + (nearest == null ? " Search finds what there is." : " Did you mean '" + nearest + "'?"));
        this.noun = noun;
        this.slug = slug;
        this.nearest = nearest;
    }

    /**
     * @param noun what the record would be called: {@code claim}
     * @return the refusal of a request for it: it was withdrawn, or there never was one
     */
    static RequestError refusal(String noun, String slug, Freshness freshness) {
        EntryKind kind = EntryKind.ofEntity(noun);
        return WithdrawnRecords.find(kind, slug)
                .map(withdrawn -> RequestError.gone(told(withdrawn), freshness.ofData()))
                .orElseGet(() -> new MissingRecord(
                        noun, slug, References.nearest(kind, slug).orElse(null)));
    }

    private static String fact(String noun, String slug) {
        return "No " + noun + " is called '" + slug + "'.";
    }

    /** The reason is on a line of its own: it may be written in another direction. */
    private static String told(WithdrawnSlug withdrawn) {
        return "The " + withdrawn.kind.word() + " '" + withdrawn.slug + "' was withdrawn"
                + (withdrawn.day == null ? "" : " on " + SpeltDate.of(withdrawn.day)) + ".\n" + withdrawn.reason;
    }

    /** @return that there is none, without what may have been meant */
    String fact() {
        return fact(noun, slug);
    }

    /** @return the slug of the record that may have been meant; null where none is called nearly so */
    @Nullable
    String nearest() {
        return nearest;
    }

    /** @return the address of its page; null where there is none */
    @Nullable
    String nearestPage() {
        return nearest == null ? null : "/" + noun + "s/" + nearest;
    }

    /** @return what to search for: the words of the slug */
    String words() {
        return slug.replace('-', ' ').strip();
    }
}
