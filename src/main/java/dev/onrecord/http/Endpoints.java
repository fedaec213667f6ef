package dev.onrecord.http;

import java.util.List;

/** Endpoints that are told by one bean: a list of them is a line for each, where each by itself would be a method. */
public interface Endpoints {

    /** @return all of them */
    List<Endpoint> all();
}
