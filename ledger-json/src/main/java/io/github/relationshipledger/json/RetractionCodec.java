package io.github.relationshipledger.json;

import io.github.relationshipledger.Retraction;
import java.time.LocalDate;
import tools.jackson.core.JsonGenerator;

final class RetractionCodec implements Codec<Retraction> {
    private enum Field {
        ON,
        LINE
    }

    private static final Fields<Field> FIELDS = Fields.of(Field.class);

    @Override
    public void write(JsonGenerator out, Retraction retraction) {
        ObjectWriter.begin(out, FIELDS)
                .date(Field.ON, retraction.on())
                .number(Field.LINE, retraction.line())
                .end();
    }

    @Override
    public Retraction read(JsonReader in) {
        LocalDate on = null;
        Integer line = null;
        ObjectReader<Field> object = in.object(FIELDS);
        for (Field field = object.next(); field != null; field = object.next()) {
            switch (field) {
                case ON -> on = in.date();
                case LINE -> line = in.ordinal();
            }
        }
        return Retraction.of(object.required(Field.ON, on), object.required(Field.LINE, line));
    }
}
