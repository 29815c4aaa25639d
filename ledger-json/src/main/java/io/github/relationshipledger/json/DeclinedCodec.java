package io.github.relationshipledger.json;

import io.github.relationshipledger.Declined;
import io.github.relationshipledger.Occurrence;
import io.github.relationshipledger.Reason;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** A suggestion is declined up to a line, or, where it rests on what happened in the world, by its occurrences. */
final class DeclinedCodec implements Codec<Declined> {
    private enum Field {
        ON,
        SUGGESTION,
        LINE,
        OCCURRENCES
    }

    private static final Fields<Field> FIELDS = Fields.of(Field.class);

    private final Codec<Occurrence> shown;

    DeclinedCodec(Codec<Occurrence> shown) {
        this.shown = shown;
    }

    @Override
    public void write(JsonGenerator out, Declined declined) {
        ObjectWriter<Field> object = ObjectWriter.begin(out, FIELDS)
                .date(Field.ON, declined.on())
                .constant(Field.SUGGESTION, declined.suggestion());
        declined.line().ifPresent(line -> object.number(Field.LINE, line));
        if (!declined.occurrences().isEmpty()) {
            object.array(Field.OCCURRENCES, shown, declined.occurrences());
        }
        object.end();
    }

    @Override
    public Declined read(JsonReader in) {
        LocalDate on = null;
        Reason suggestion = null;
        Integer line = null;
        List<Occurrence> occurrences = null;
        ObjectReader<Field> object = in.object(FIELDS);
        for (Field field = object.next(); field != null; field = object.next()) {
            switch (field) {
                case ON -> on = in.date();
                case SUGGESTION -> suggestion = in.constant(Reason.class);
                case LINE -> line = in.ordinal();
                case OCCURRENCES -> occurrences = in.array(shown);
            }
        }
        LocalDate day = object.required(Field.ON, on);
        Reason left = object.required(Field.SUGGESTION, suggestion);
        if (left == Reason.TRIGGER_HAPPENED) {
            object.absent(Field.LINE, line);
            return Declined.of(day, object.required(Field.OCCURRENCES, occurrences));
        }
        object.absent(Field.OCCURRENCES, occurrences);
        return Declined.of(day, left, object.required(Field.LINE, line));
    }
}
