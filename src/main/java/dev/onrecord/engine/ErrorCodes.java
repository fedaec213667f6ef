package dev.onrecord.engine;

import dev.onrecord.page.ClientError;
import io.smallrye.graphql.api.ErrorExtensionProvider;
import jakarta.json.Json;
import jakarta.json.JsonValue;

/** Gives programs the code of a client error, in {@code extensions.code}. */
public class ErrorCodes implements ErrorExtensionProvider {

    @Override
    public String getKey() {
        return "code";
    }

    @Override
    public JsonValue mapValueFrom(Throwable exception) {
        return exception instanceof ClientError error
                ? Json.createValue(error.code().name())
                : JsonValue.NULL;
    }
}
