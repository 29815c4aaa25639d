package io.github.relationshipledger.json;

import io.github.relationshipledger.Section;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

final class SectionPlansForm implements Form<Map<Section, SectionPlan>> {
    private enum Field {
        ITEMS,
        PLANNED_SECONDS,
        BOX_SECONDS,
        FITS
    }

    private static final Fields<Section> SECTIONS = Fields.of(Section.class);
    private static final Fields<Field> FIELDS = Fields.of(Field.class);

    @Override
    public void write(JsonGenerator out, Map<Section, SectionPlan> plans) {
        ObjectWriter<Section> object = ObjectWriter.begin(out, SECTIONS);
        plans.forEach((section, plan) -> object.value(section, SectionPlansForm::writePlan, plan));
        object.end();
    }

    private static void writePlan(JsonGenerator out, SectionPlan plan) {
        ObjectWriter.begin(out, FIELDS)
                .number(Field.ITEMS, plan.items())
                .seconds(Field.PLANNED_SECONDS, plan.planned())
                .seconds(Field.BOX_SECONDS, plan.box())
                .truth(Field.FITS, plan.fits())
                .end();
    }
}
