package io.github.relationshipledger.json;

import io.github.relationshipledger.review.Finding;
import tools.jackson.core.JsonGenerator;

final class FindingForm implements Form<Finding> {
    private enum Field {
        CODE,
        RELATIONSHIPS,
        EXPLANATION,
        FIX
    }

    private static final Fields<Field> FIELDS = Fields.of(Field.class);

    @Override
    public void write(JsonGenerator out, Finding finding) {
        ObjectWriter.begin(out, FIELDS)
                .constant(Field.CODE, finding.code())
                .array(Field.RELATIONSHIPS, Forms.WHO, finding.relationships())
                .text(Field.EXPLANATION, finding.explanation())
                .text(Field.FIX, finding.fix())
                .end();
    }
}
