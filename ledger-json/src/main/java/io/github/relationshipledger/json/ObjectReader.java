package io.github.relationshipledger.json;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads the fields of one object, in any order. Duplicates are found here: the parser's own check costs more, and is not
 * ours to set in an application's mapper.
 */
final class ObjectReader<F extends Enum<F>> {
    private final JsonReader in;
    private final JsonParser parser;
    private final Fields<F> fields;
    private final boolean ignoringUnknown;
    private final Set<F> seen;

    ObjectReader(JsonReader in, JsonParser parser, Fields<F> fields, boolean ignoringUnknown) {
        this.in = in;
        this.parser = parser;
        this.fields = fields;
        this.ignoringUnknown = ignoringUnknown;
        this.seen = fields.none();
    }

    /** Moves on to the value of the next field; null at the end of the object. */
    @Nullable F next() {
        F field = fields.next(parser);
        while (field == null && parser.currentToken() != JsonToken.END_OBJECT) {
            if (!ignoringUnknown) {
                throw in.failure("one of the fields " + fields, "another field");
            }
            parser.nextToken();
            parser.skipChildren();
            field = fields.next(parser);
        }
        if (field != null) {
            if (!seen.add(field)) {
                throw in.failure("each field once", '"' + fields.name(field).getValue() + "\" for the second time");
            }
            parser.nextToken();
        }
        return field;
    }

    /** Returns a value that the object must have. */
    <T> T required(F field, @Nullable T value) {
        if (value == null) {
            throw in.failure("a field \"" + fields.name(field).getValue() + '"', "none before the end of the object");
        }
        return value;
    }

    /** Refuses a value that does not go with the rest of the object. */
    void absent(F field, @Nullable Object value) {
        if (value != null) {
            throw in.failure("no field \"" + fields.name(field).getValue() + "\" beside the others", "one");
        }
    }
}
