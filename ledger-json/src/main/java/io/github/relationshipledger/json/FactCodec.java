package io.github.relationshipledger.json;

import io.github.relationshipledger.Active;
import io.github.relationshipledger.Declined;
import io.github.relationshipledger.Dormant;
import io.github.relationshipledger.Fact;
import io.github.relationshipledger.Interaction;
import io.github.relationshipledger.Nurture;
import io.github.relationshipledger.Retraction;
import tools.jackson.core.JsonGenerator;

/** A fact stands alone in an object, in a field that is named after its kind. */
final class FactCodec implements Codec<Fact> {
    private enum Field {
        ACTIVE,
        NURTURE,
        DORMANT,
        INTERACTION,
        DECLINED,
        RETRACTION
    }

    private static final Fields<Field> FIELDS = Fields.of(Field.class);

    @Override
    public void write(JsonGenerator out, Fact fact) {
        ObjectWriter<Field> object = ObjectWriter.begin(out, FIELDS);
        if (fact instanceof Active active) {
            object.value(Field.ACTIVE, Codecs.ACTIVE, active);
        } else if (fact instanceof Nurture nurture) {
            object.value(Field.NURTURE, Codecs.NURTURE, nurture);
        } else if (fact instanceof Dormant dormant) {
            object.value(Field.DORMANT, Codecs.DORMANT, dormant);
        } else if (fact instanceof Interaction interaction) {
            object.value(Field.INTERACTION, Codecs.INTERACTION, interaction);
        } else if (fact instanceof Declined declined) {
            object.value(Field.DECLINED, Codecs.DECLINED, declined);
        } else if (fact instanceof Retraction retraction) {
            object.value(Field.RETRACTION, Codecs.RETRACTION, retraction);
        } else {
            throw new IllegalStateException(
                    "schema 1 has no place for a " + fact.getClass().getSimpleName());
        }
        object.end();
    }

    @Override
    public Fact read(JsonReader in) {
        ObjectReader<Field> object = in.object(FIELDS);
        Field kind = object.next();
        if (kind == null) {
            throw in.failure("one of the fields " + FIELDS, "none");
        }
        Fact fact = in.value(codec(kind));
        Field another = object.next();
        if (another != null) {
            throw in.failure("one fact a line", "two");
        }
        return fact;
    }

    private static Codec<? extends Fact> codec(Field kind) {
        return switch (kind) {
            case ACTIVE -> Codecs.ACTIVE;
            case NURTURE -> Codecs.NURTURE;
            case DORMANT -> Codecs.DORMANT;
            case INTERACTION -> Codecs.INTERACTION;
            case DECLINED -> Codecs.DECLINED;
            case RETRACTION -> Codecs.RETRACTION;
        };
    }
}
