package io.github.relationshipledger.json;

/** How one type stands in JSON: what is written is read again. */
interface Codec<T> extends Form<T> {
    /** Reads a value whose first token is the current one, up to its last token. */
    T read(JsonReader in);
}
