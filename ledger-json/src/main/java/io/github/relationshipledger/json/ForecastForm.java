package io.github.relationshipledger.json;

import io.github.relationshipledger.review.Forecast;
import tools.jackson.core.JsonGenerator;

final class ForecastForm implements Form<Forecast> {
    private enum Field {
        DATE,
        PLANNED_SECONDS,
        BOX_SECONDS,
        FITS,
        CALIBRATED,
        SECTIONS
    }

    private static final Fields<Field> FIELDS = Fields.of(Field.class);

    @Override
    public void write(JsonGenerator out, Forecast review) {
        ObjectWriter.begin(out, FIELDS)
                .date(Field.DATE, review.date())
                .seconds(Field.PLANNED_SECONDS, review.cost())
                .seconds(Field.BOX_SECONDS, review.policy().timeBox())
                .truth(Field.FITS, review.fits())
                .truth(Field.CALIBRATED, review.policy().isCalibrated())
                .value(Field.SECTIONS, Forms.SECTIONS, SectionPlan.of(review))
                .end();
    }
}
