/**
 * What is left of a server when everything is known beforehand: the benchmark's documents, told apart by their bytes;
 * their variables, read straight into typed fields; and pieces of answers, encoded when it starts. It is a limit, and
 * no GraphQL server: whatever else it is asked, it refuses.
 */
package dev.onrecord.peers.byhand;
