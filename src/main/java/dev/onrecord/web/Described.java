package dev.onrecord.web;

import java.util.List;
import java.util.Optional;

/** What {@link OpenApi} says of an endpoint. */
interface Described {

    /** @return where it is, as OpenAPI writes addresses: {@code /claims/{slug}.json} */
    String address();

    /** @return what is there, in a sentence */
    String summary();

    /** @return the operation whose variables the address gives; none where there is nothing to give */
    Optional<OperationFile> parameters();

    /** @return the names of parameters that are given without a value */
    default List<String> switches() {
        return List.of();
    }
}
