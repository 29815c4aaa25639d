package io.github.relationshipledger.json;

import io.github.relationshipledger.review.Graduation;
import io.github.relationshipledger.review.Graduation.Sign;
import java.util.List;
import tools.jackson.core.JsonGenerator;

final class GraduationForm implements Form<Graduation> {
    private enum Field {
        DATE,
        SIGNS
    }

    private enum SignField {
        SIGN,
        VERDICT,
        EXPLANATION,
        ADVICE
    }

    private static final Fields<Field> FIELDS = Fields.of(Field.class);
    private static final Fields<SignField> SIGN_FIELDS = Fields.of(SignField.class);

    @Override
    public void write(JsonGenerator out, Graduation graduation) {
        Form<Sign> signs = (at, sign) -> ObjectWriter.begin(at, SIGN_FIELDS)
                .constant(SignField.SIGN, sign)
                .constant(SignField.VERDICT, graduation.verdict(sign))
                .text(SignField.EXPLANATION, graduation.explanation(sign))
                .text(SignField.ADVICE, graduation.advice(sign))
                .end();
        ObjectWriter.begin(out, FIELDS)
                .date(Field.DATE, graduation.date())
                .array(Field.SIGNS, signs, List.of(Sign.values()))
                .end();
    }
}
