package io.github.relationshipledger.json;

import io.github.relationshipledger.Active;
import io.github.relationshipledger.Deliverable;
import io.github.relationshipledger.NextAction;
import io.github.relationshipledger.Rate;
import java.time.LocalDate;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

final class ActiveCodec implements Codec<Active> {
    private enum Field {
        ON,
        NEXT_ACTION,
        DELIVERABLE,
        RATE
    }

    private static final Fields<Field> FIELDS = Fields.of(Field.class);

    @Override
    public void write(JsonGenerator out, Active active) {
        ObjectWriter.begin(out, FIELDS)
                .date(Field.ON, active.on())
                .value(Field.NEXT_ACTION, Codecs.NEXT_ACTION, active.nextAction())
                .value(Field.DELIVERABLE, Codecs.DELIVERABLE, active.deliverable())
                .value(Field.RATE, Codecs.RATE, active.rate())
                .end();
    }

    @Override
    public Active read(JsonReader in) {
        LocalDate on = null;
        NextAction nextAction = null;
        Deliverable deliverable = null;
        Rate rate = null;
        ObjectReader<Field> object = in.object(FIELDS);
        for (Field field = object.next(); field != null; field = object.next()) {
            switch (field) {
                case ON -> on = in.date();
                case NEXT_ACTION -> nextAction = in.value(Codecs.NEXT_ACTION);
                case DELIVERABLE -> deliverable = in.value(Codecs.DELIVERABLE);
                case RATE -> rate = in.value(Codecs.RATE);
            }
        }
        Active.Builder active = Active.builder(object.required(Field.ON, on));
        Optional.ofNullable(nextAction).ifPresent(active::nextAction);
        Optional.ofNullable(deliverable).ifPresent(active::deliverable);
        Optional.ofNullable(rate).ifPresent(active::rate);
        return active.build();
    }
}
