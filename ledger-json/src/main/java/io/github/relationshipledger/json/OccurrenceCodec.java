package io.github.relationshipledger.json;

import io.github.relationshipledger.Occurrence;
import java.time.LocalDate;
import tools.jackson.core.JsonGenerator;

final class OccurrenceCodec implements Codec<Occurrence> {
    private enum Field {
        EVENT,
        ON
    }

    private static final Fields<Field> FIELDS = Fields.of(Field.class);

    @Override
    public void write(JsonGenerator out, Occurrence occurrence) {
        ObjectWriter.begin(out, FIELDS)
                .text(Field.EVENT, occurrence.event())
                .date(Field.ON, occurrence.on())
                .end();
    }

    @Override
    public Occurrence read(JsonReader in) {
        String event = null;
        LocalDate on = null;
        ObjectReader<Field> object = in.object(FIELDS);
        for (Field field = object.next(); field != null; field = object.next()) {
            switch (field) {
                case EVENT -> event = in.text();
                case ON -> on = in.date();
            }
        }
        return Occurrence.of(object.required(Field.EVENT, event), object.required(Field.ON, on));
    }
}
