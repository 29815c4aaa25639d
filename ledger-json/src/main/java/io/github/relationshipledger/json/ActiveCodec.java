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

    private final Codec<NextAction> nextActions;
    private final Codec<Deliverable> deliverables;
    private final Codec<Rate> rates;

    ActiveCodec(Codec<NextAction> nextActions, Codec<Deliverable> deliverables, Codec<Rate> rates) {
        this.nextActions = nextActions;
        this.deliverables = deliverables;
        this.rates = rates;
    }

    @Override
    public void write(JsonGenerator out, Active active) {
        ObjectWriter.begin(out, FIELDS)
                .date(Field.ON, active.on())
                .value(Field.NEXT_ACTION, nextActions, active.nextAction())
                .value(Field.DELIVERABLE, deliverables, active.deliverable())
                .value(Field.RATE, rates, active.rate())
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
                case NEXT_ACTION -> nextAction = in.value(nextActions);
                case DELIVERABLE -> deliverable = in.value(deliverables);
                case RATE -> rate = in.value(rates);
            }
        }
        Active.Builder active = Active.builder(object.required(Field.ON, on));
        Optional.ofNullable(nextAction).ifPresent(active::nextAction);
        Optional.ofNullable(deliverable).ifPresent(active::deliverable);
        Optional.ofNullable(rate).ifPresent(active::rate);
        return active.build();
    }
}
