package io.github.relationshipledger.json;

import io.github.relationshipledger.Relationship;
import io.github.relationshipledger.Section;
import io.github.relationshipledger.review.Agenda;
import io.github.relationshipledger.review.AgendaItem;
import io.github.relationshipledger.review.Finding;
import io.github.relationshipledger.review.Forecast;
import io.github.relationshipledger.review.Graduation;
import io.github.relationshipledger.review.TriggerWatch;
import java.util.List;
import java.util.Map;

/** The form of every report: what is computed from a ledger, for scripts to read. */
final class Forms {
    static final Form<Agenda> AGENDA = new AgendaForm();
    static final Form<AgendaItem> AGENDA_ITEM = new AgendaItemForm();
    static final Form<TriggerWatch> TRIGGER_WATCH = new TriggerWatchForm();
    static final Form<Forecast> FORECAST = new ForecastForm();
    static final Form<List<Forecast>> FORECASTS = list(FORECAST);
    static final Form<Finding> FINDING = new FindingForm();
    static final Form<List<Finding>> FINDINGS = list(FINDING);
    static final Form<Graduation> GRADUATION = new GraduationForm();
    static final Form<Map<Section, SectionPlan>> SECTIONS = new SectionPlansForm();
    static final Form<Relationship> WHO = new WhoForm();

    private Forms() {}

    private static <T> Form<List<T>> list(Form<T> form) {
        return (out, values) -> {
            out.writeStartArray();
            values.forEach(value -> form.write(out, value));
            out.writeEndArray();
        };
    }
}
