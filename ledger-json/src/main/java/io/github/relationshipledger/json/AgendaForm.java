package io.github.relationshipledger.json;

import io.github.relationshipledger.review.Agenda;
import tools.jackson.core.JsonGenerator;

final class AgendaForm implements Form<Agenda> {
    private enum Field {
        DATE,
        PLANNED_SECONDS,
        BOX_SECONDS,
        FITS,
        CALIBRATED,
        SECTIONS,
        ITEMS,
        DEFERRED,
        QUIET,
        TRIGGER_WATCH
    }

    private static final Fields<Field> FIELDS = Fields.of(Field.class);

    @Override
    public void write(JsonGenerator out, Agenda agenda) {
        ObjectWriter.begin(out, FIELDS)
                .date(Field.DATE, agenda.date())
                .seconds(Field.PLANNED_SECONDS, agenda.cost())
                .seconds(Field.BOX_SECONDS, agenda.policy().timeBox())
                .truth(Field.FITS, agenda.fits())
                .truth(Field.CALIBRATED, agenda.policy().isCalibrated())
                .value(Field.SECTIONS, Forms.SECTIONS, SectionPlan.of(agenda))
                .array(Field.ITEMS, Forms.AGENDA_ITEM, agenda.items())
                .array(Field.DEFERRED, Forms.AGENDA_ITEM, agenda.deferred())
                .array(Field.QUIET, Forms.AGENDA_ITEM, agenda.quiet())
                .array(Field.TRIGGER_WATCH, Forms.TRIGGER_WATCH, agenda.triggerWatch())
                .end();
    }
}
