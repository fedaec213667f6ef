package dev.onrecord.graphql.plan;

import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import dev.onrecord.json.Json;

/** The value of one field of one object, ready to be written, once. */
@FunctionalInterface
interface ResponseValue {

    ResponseValue NULL = out -> Json.writeScalar(null, out);

    void write(ByteArrayBuilder out);
}
