package io.github.relationshipledger.json;

import io.github.relationshipledger.Entry;
import io.github.relationshipledger.Person;
import io.github.relationshipledger.Relationship;
import io.github.relationshipledger.RelationshipId;
import java.util.List;
import tools.jackson.core.JsonGenerator;

final class RelationshipCodec implements Codec<Relationship> {
    private enum Field {
        ID,
        PERSON,
        OWNER,
        ENTRIES
    }

    private static final Fields<Field> FIELDS = Fields.of(Field.class);

    @Override
    public void write(JsonGenerator out, Relationship relationship) {
        ObjectWriter.begin(out, FIELDS)
                .text(Field.ID, relationship.id().value())
                .value(Field.PERSON, Codecs.PERSON, relationship.person())
                .text(Field.OWNER, relationship.owner())
                .array(Field.ENTRIES, Codecs.ENTRY, relationship.entries())
                .end();
    }

    @Override
    public Relationship read(JsonReader in) {
        RelationshipId id = null;
        Person person = null;
        String owner = null;
        List<Entry> entries = null;
        ObjectReader<Field> object = in.object(FIELDS);
        for (Field field = object.next(); field != null; field = object.next()) {
            switch (field) {
                case ID -> id = in.value(Codecs.ID);
                case PERSON -> person = in.value(Codecs.PERSON);
                case OWNER -> owner = in.text();
                case ENTRIES -> entries = in.array(Codecs.ENTRY);
            }
        }
        RelationshipId key = object.required(Field.ID, id);
        Person who = object.required(Field.PERSON, person);
        List<Entry> lines = object.required(Field.ENTRIES, entries);
        return owner == null ? Relationship.of(key, who, lines) : Relationship.of(key, who, owner, lines);
    }
}
