package io.github.relationshipledger.json;

import io.github.relationshipledger.Person;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

final class PersonCodec implements Codec<Person> {
    private enum Field {
        NAME,
        ROLE,
        ORGANISATION,
        PROFILES,
        REFERENCES
    }

    private static final Fields<Field> FIELDS = Fields.of(Field.class);

    @Override
    public void write(JsonGenerator out, Person person) {
        ObjectWriter.begin(out, FIELDS)
                .text(Field.NAME, person.name())
                .text(Field.ROLE, person.role())
                .text(Field.ORGANISATION, person.organisation())
                .map(Field.PROFILES, person.profiles(), JsonGenerator::writeString)
                .map(Field.REFERENCES, person.references(), JsonGenerator::writeString)
                .end();
    }

    @Override
    public Person read(JsonReader in) {
        String name = null;
        String role = null;
        String organisation = null;
        Map<String, String> profiles = Map.of();
        Map<String, String> references = Map.of();
        ObjectReader<Field> object = in.object(FIELDS);
        for (Field field = object.next(); field != null; field = object.next()) {
            switch (field) {
                case NAME -> name = in.text();
                case ROLE -> role = in.text();
                case ORGANISATION -> organisation = in.text();
                case PROFILES -> profiles = in.map(JsonReader::text);
                case REFERENCES -> references = in.map(JsonReader::text);
            }
        }
        Person.Builder person = Person.builder(object.required(Field.NAME, name));
        Optional.ofNullable(role).ifPresent(person::role);
        Optional.ofNullable(organisation).ifPresent(person::organisation);
        profiles.forEach(person::putProfile);
        references.forEach(person::putReference);
        return person.build();
    }
}
