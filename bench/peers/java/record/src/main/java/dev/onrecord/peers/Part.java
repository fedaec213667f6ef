package dev.onrecord.peers;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

/** What has no slug, because it belongs to something else. */
@MappedSuperclass
abstract class Part {

    /** It grows with the order in which parts are stored. */
    @Id
    @GeneratedValue
    Long serial;
}
