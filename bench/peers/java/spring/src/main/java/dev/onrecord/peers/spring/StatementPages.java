package dev.onrecord.peers.spring;

import dev.onrecord.peers.Selection;
import dev.onrecord.peers.StatementConnection;
import dev.onrecord.peers.Window;

/** What of the statements' repository cannot be told by a query that is always the same. */
interface StatementPages {

    StatementConnection page(Selection wanted, Window window);
}
