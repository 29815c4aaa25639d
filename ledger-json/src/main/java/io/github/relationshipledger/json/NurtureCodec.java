package io.github.relationshipledger.json;

import io.github.relationshipledger.Nurture;
import java.time.LocalDate;
import tools.jackson.core.JsonGenerator;

final class NurtureCodec implements Codec<Nurture> {
    private enum Field {
        ON,
        REASON,
        CHECK_IN
    }

    private static final Fields<Field> FIELDS = Fields.of(Field.class);

    @Override
    public void write(JsonGenerator out, Nurture nurture) {
        ObjectWriter.begin(out, FIELDS)
                .date(Field.ON, nurture.on())
                .text(Field.REASON, nurture.reason())
                .date(Field.CHECK_IN, nurture.checkIn())
                .end();
    }

    @Override
    public Nurture read(JsonReader in) {
        LocalDate on = null;
        String reason = null;
        LocalDate checkIn = null;
        ObjectReader<Field> object = in.object(FIELDS);
        for (Field field = object.next(); field != null; field = object.next()) {
            switch (field) {
                case ON -> on = in.date();
                case REASON -> reason = in.text();
                case CHECK_IN -> checkIn = in.date();
            }
        }
        return Nurture.of(
                object.required(Field.ON, on),
                object.required(Field.REASON, reason),
                object.required(Field.CHECK_IN, checkIn));
    }
}
