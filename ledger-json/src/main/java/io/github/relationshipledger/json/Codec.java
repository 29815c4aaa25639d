package io.github.relationshipledger.json;

import tools.jackson.core.JsonGenerator;

/** How one type stands in JSON. */
interface Codec<T> {
    void write(JsonGenerator out, T value);

    /** Reads a value whose first token is the current one, up to its last token. */
    T read(JsonReader in);
}
