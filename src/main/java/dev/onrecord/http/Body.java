package dev.onrecord.http;

import io.vertx.core.buffer.Buffer;

/**
 * The body of an answer, ready to be sent to any number of clients.
 *
 * @param bytes as they are sent
 * @param coding how they are coded
 * @param length how many bytes the body has before it is coded
 */
record Body(Buffer bytes, ContentCoding coding, int length) {

    /** @return JSON that is sent in that coding */
    static Body of(byte[] json, ContentCoding coding) {
        return new Body(Buffer.buffer(coding.encode(json)), coding, json.length);
    }
}
