/**
 * The record as the peers on Java hold it: those with a database as its rows, those without as these objects. JPA's
 * annotations are for the first, those of MicroProfile GraphQL for SmallRye.
 */
package dev.onrecord.peers;
