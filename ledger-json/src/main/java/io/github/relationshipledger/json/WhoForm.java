package io.github.relationshipledger.json;

import io.github.relationshipledger.Relationship;
import tools.jackson.core.JsonGenerator;

/** A relationship that a report names: whom it is with, and not what is in it. */
final class WhoForm implements Form<Relationship> {
    private enum Field {
        ID,
        NAME
    }

    private static final Fields<Field> FIELDS = Fields.of(Field.class);

    @Override
    public void write(JsonGenerator out, Relationship relationship) {
        ObjectWriter.begin(out, FIELDS)
                .value(Field.ID, Codecs.ID, relationship.id())
                .text(Field.NAME, relationship.person().name())
                .end();
    }
}
