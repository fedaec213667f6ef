package dev.onrecord.peers;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** What a source answers, as a row. */
@Entity
@Table(name = "ClaimValue")
abstract class Value extends Part {}
