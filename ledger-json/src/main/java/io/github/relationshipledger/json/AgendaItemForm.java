package io.github.relationshipledger.json;

import io.github.relationshipledger.review.AgendaItem;
import java.time.LocalDate;
import tools.jackson.core.JsonGenerator;

final class AgendaItemForm implements Form<AgendaItem> {
    private enum Field {
        ID,
        NAME,
        OWNER,
        SECTION,
        REASON,
        SUGGESTS,
        DATE,
        DAYS_LATE,
        CARRIED_OVER,
        COMING_UP,
        HEARD_SINCE,
        LATE,
        OCCURRENCES,
        EXPLANATION,
        CONTEXT
    }

    private static final Fields<Field> FIELDS = Fields.of(Field.class);

    @Override
    public void write(JsonGenerator out, AgendaItem item) {
        ObjectWriter.begin(out, FIELDS)
                .value(Field.ID, Codecs.ID, item.id())
                .text(Field.NAME, item.relationship().person().name())
                .text(Field.OWNER, item.relationship().owner())
                .constant(Field.SECTION, item.reason().section())
                .constant(Field.REASON, item.reason())
                .text(Field.SUGGESTS, item.reason().suggests().map(Enum::name))
                .text(Field.DATE, item.date().map(LocalDate::toString))
                .number(Field.DAYS_LATE, item.daysLate())
                .truth(Field.CARRIED_OVER, item.carriedOver())
                .truth(Field.COMING_UP, item.comingUp())
                .truth(Field.HEARD_SINCE, item.heardSince())
                .truth(Field.LATE, item.late())
                .array(Field.OCCURRENCES, Codecs.OCCURRENCE, item.occurrences())
                .text(Field.EXPLANATION, item.explanation())
                .array(Field.CONTEXT, JsonGenerator::writeString, item.context())
                .end();
    }
}
