package io.github.relationshipledger.json;

import io.github.relationshipledger.Dormant;
import java.time.LocalDate;
import tools.jackson.core.JsonGenerator;

final class DormantCodec implements Codec<Dormant> {
    private enum Field {
        ON,
        REASON,
        TRIGGER
    }

    private static final Fields<Field> FIELDS = Fields.of(Field.class);

    @Override
    public void write(JsonGenerator out, Dormant dormant) {
        ObjectWriter.begin(out, FIELDS)
                .date(Field.ON, dormant.on())
                .text(Field.REASON, dormant.reason())
                .text(Field.TRIGGER, dormant.trigger())
                .end();
    }

    @Override
    public Dormant read(JsonReader in) {
        LocalDate on = null;
        String reason = null;
        String trigger = null;
        ObjectReader<Field> object = in.object(FIELDS);
        for (Field field = object.next(); field != null; field = object.next()) {
            switch (field) {
                case ON -> on = in.date();
                case REASON -> reason = in.text();
                case TRIGGER -> trigger = in.text();
            }
        }
        return Dormant.of(
                object.required(Field.ON, on),
                object.required(Field.REASON, reason),
                object.required(Field.TRIGGER, trigger));
    }
}
