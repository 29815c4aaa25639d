package io.github.relationshipledger.json;

import tools.jackson.core.JsonGenerator;

/** How one type is written as JSON. What is computed from a ledger has a form only: there is nothing to read back. */
interface Form<T> {
    void write(JsonGenerator out, T value);
}
