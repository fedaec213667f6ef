package dev.onrecord.http;

import java.util.List;

/** Several endpoints of one bean: a line for each in a list, where a bean of its own would take a class or a method. */
public interface Endpoints {

    /** @return all of them */
    List<Endpoint> all();
}
