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

    private final Codec<Active> actives;
    private final Codec<Nurture> nurtures;
    private final Codec<Dormant> dormants;
    private final Codec<Interaction> interactions;
    private final Codec<Declined> declines;
    private final Codec<Retraction> retractions;

    FactCodec(
            Codec<Active> actives,
            Codec<Nurture> nurtures,
            Codec<Dormant> dormants,
            Codec<Interaction> interactions,
            Codec<Declined> declines,
            Codec<Retraction> retractions) {
        this.actives = actives;
        this.nurtures = nurtures;
        this.dormants = dormants;
        this.interactions = interactions;
        this.declines = declines;
        this.retractions = retractions;
    }

    @Override
    public void write(JsonGenerator out, Fact fact) {
        ObjectWriter<Field> object = ObjectWriter.begin(out, FIELDS);
        if (fact instanceof Active active) {
            object.value(Field.ACTIVE, actives, active);
        } else if (fact instanceof Nurture nurture) {
            object.value(Field.NURTURE, nurtures, nurture);
        } else if (fact instanceof Dormant dormant) {
            object.value(Field.DORMANT, dormants, dormant);
        } else if (fact instanceof Interaction interaction) {
            object.value(Field.INTERACTION, interactions, interaction);
        } else if (fact instanceof Declined declined) {
            object.value(Field.DECLINED, declines, declined);
        } else if (fact instanceof Retraction retraction) {
            object.value(Field.RETRACTION, retractions, retraction);
        } else {
            throw new IllegalStateException(
                    "the format has no place for a " + fact.getClass().getSimpleName());
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

    private Codec<? extends Fact> codec(Field kind) {
        return switch (kind) {
            case ACTIVE -> actives;
            case NURTURE -> nurtures;
            case DORMANT -> dormants;
            case INTERACTION -> interactions;
            case DECLINED -> declines;
            case RETRACTION -> retractions;
        };
    }
}
