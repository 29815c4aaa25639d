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

    private final Codec<RelationshipId> ids;
    private final Codec<Person> persons;
    private final Codec<Entry> lines;

    RelationshipCodec(Codec<RelationshipId> ids, Codec<Person> persons, Codec<Entry> lines) {
        this.ids = ids;
        this.persons = persons;
        this.lines = lines;
    }

    @Override
    public void write(JsonGenerator out, Relationship relationship) {
        ObjectWriter.begin(out, FIELDS)
                .value(Field.ID, ids, relationship.id())
                .value(Field.PERSON, persons, relationship.person())
                .text(Field.OWNER, relationship.owner())
                .array(Field.ENTRIES, lines, relationship.entries())
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
                case ID -> id = in.value(ids);
                case PERSON -> person = in.value(persons);
                case OWNER -> owner = in.text();
                case ENTRIES -> entries = in.array(lines);
            }
        }
        RelationshipId key = object.required(Field.ID, id);
        Person who = object.required(Field.PERSON, person);
        List<Entry> written = object.required(Field.ENTRIES, entries);
        return owner == null ? Relationship.of(key, who, written) : Relationship.of(key, who, owner, written);
    }
}
