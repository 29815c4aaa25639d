package io.github.relationshipledger.json;

import io.github.relationshipledger.Interaction;
import java.time.LocalDate;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** Whether it is meaningful is always written, so that no reader of the file needs to know the default. */
final class InteractionCodec implements Codec<Interaction> {
    private enum Field {
        ON,
        DIRECTION,
        CHANNEL,
        SUMMARY,
        MEANINGFUL
    }

    private static final Fields<Field> FIELDS = Fields.of(Field.class);

    @Override
    public void write(JsonGenerator out, Interaction interaction) {
        ObjectWriter.begin(out, FIELDS)
                .date(Field.ON, interaction.on())
                .constant(Field.DIRECTION, interaction.direction())
                .text(Field.CHANNEL, interaction.channel())
                .text(Field.SUMMARY, interaction.summary())
                .truth(Field.MEANINGFUL, interaction.meaningful())
                .end();
    }

    @Override
    public Interaction read(JsonReader in) {
        LocalDate on = null;
        Interaction.Direction direction = null;
        String channel = null;
        String summary = null;
        Boolean meaningful = null;
        ObjectReader<Field> object = in.object(FIELDS);
        for (Field field = object.next(); field != null; field = object.next()) {
            switch (field) {
                case ON -> on = in.date();
                case DIRECTION -> direction = in.constant(Interaction.Direction.class);
                case CHANNEL -> channel = in.text();
                case SUMMARY -> summary = in.text();
                case MEANINGFUL -> meaningful = in.truth();
            }
        }
        Interaction.Builder interaction =
                Interaction.builder(object.required(Field.ON, on), object.required(Field.DIRECTION, direction));
        Optional.ofNullable(channel).ifPresent(interaction::channel);
        Optional.ofNullable(summary).ifPresent(interaction::summary);
        Optional.ofNullable(meaningful).ifPresent(interaction::meaningful);
        return interaction.build();
    }
}
