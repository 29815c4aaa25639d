package io.github.relationshipledger.json;

import io.github.relationshipledger.NextAction;
import java.time.LocalDate;
import tools.jackson.core.JsonGenerator;

final class NextActionCodec implements Codec<NextAction> {
    private enum Field {
        WHAT,
        DUE
    }

    private static final Fields<Field> FIELDS = Fields.of(Field.class);

    @Override
    public void write(JsonGenerator out, NextAction action) {
        ObjectWriter.begin(out, FIELDS)
                .text(Field.WHAT, action.what())
                .date(Field.DUE, action.due())
                .end();
    }

    @Override
    public NextAction read(JsonReader in) {
        String what = null;
        LocalDate due = null;
        ObjectReader<Field> object = in.object(FIELDS);
        for (Field field = object.next(); field != null; field = object.next()) {
            switch (field) {
                case WHAT -> what = in.text();
                case DUE -> due = in.date();
            }
        }
        return NextAction.of(object.required(Field.WHAT, what), object.required(Field.DUE, due));
    }
}
