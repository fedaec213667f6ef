package dev.onrecord.peers;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** What a source answers, as a row. */
@Entity
@Table(name = "ClaimValue")
abstract class Value extends Part {

    /** @return what is the same in two values that say the same */
    abstract Object sense();

    /** @return what it allows; null where it is no number and no date */
    Interval interval() {
        return null;
    }
}
