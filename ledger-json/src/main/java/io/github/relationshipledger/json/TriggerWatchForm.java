package io.github.relationshipledger.json;

import io.github.relationshipledger.review.TriggerWatch;
import tools.jackson.core.JsonGenerator;

final class TriggerWatchForm implements Form<TriggerWatch> {
    private enum Field {
        EVENT,
        SINCE,
        WAITING,
        LAST_MATCHING
    }

    private static final Fields<Field> FIELDS = Fields.of(Field.class);

    @Override
    public void write(JsonGenerator out, TriggerWatch watch) {
        ObjectWriter.begin(out, FIELDS)
                .text(Field.EVENT, watch.event())
                .date(Field.SINCE, watch.since())
                .array(Field.WAITING, Forms.WHO, watch.waiting())
                .value(Field.LAST_MATCHING, Codecs.OCCURRENCE, watch.lastMatching())
                .end();
    }
}
