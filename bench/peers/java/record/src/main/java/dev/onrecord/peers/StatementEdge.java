package dev.onrecord.peers;

public record StatementEdge(String cursor, Statement node) {}
