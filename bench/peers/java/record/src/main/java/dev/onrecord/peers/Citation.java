package dev.onrecord.peers;

import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

/** Where a source has it: a paragraph, and where they are given the characters from and to which. */
@Embeddable
public record Citation(
        @ManyToOne(fetch = FetchType.LAZY) Source source, Integer paragraph, Integer start, Integer end) {}
