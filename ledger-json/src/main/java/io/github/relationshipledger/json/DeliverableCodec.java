package io.github.relationshipledger.json;

import io.github.relationshipledger.Deliverable;
import tools.jackson.core.JsonGenerator;

final class DeliverableCodec implements Codec<Deliverable> {
    private enum Field {
        NAME,
        STATUS
    }

    private static final Fields<Field> FIELDS = Fields.of(Field.class);

    @Override
    public void write(JsonGenerator out, Deliverable deliverable) {
        ObjectWriter.begin(out, FIELDS)
                .text(Field.NAME, deliverable.name())
                .constant(Field.STATUS, deliverable.status())
                .end();
    }

    @Override
    public Deliverable read(JsonReader in) {
        String name = null;
        Deliverable.Status status = null;
        ObjectReader<Field> object = in.object(FIELDS);
        for (Field field = object.next(); field != null; field = object.next()) {
            switch (field) {
                case NAME -> name = in.text();
                case STATUS -> status = in.constant(Deliverable.Status.class);
            }
        }
        return Deliverable.of(object.required(Field.NAME, name), object.required(Field.STATUS, status));
    }
}
