package dev.onrecord.graphql.plan;

import com.fasterxml.jackson.core.util.ByteArrayBuilder;

/** The value of one field of one object, ready to be written, once. */
@FunctionalInterface
interface ResponseValue {

    ResponseValue NULL = out -> Json.write(null, out);

    void write(ByteArrayBuilder out);
}
