package io.github.relationshipledger.testkit.jqwik;

import io.github.relationshipledger.Person;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Persons, from a bare name to all fields. */
final class Persons {
    private Persons() {}

    static Arbitrary<Person> any() {
        Arbitrary<List<Tuple.Tuple2<String, String>>> links = Combinators.combine(
                        Texts.any().map(String::strip), Texts.any())
                .as(Tuple::of)
                .list()
                .ofMaxSize(2);
        return Combinators.combine(Texts.any(), Maybe.of(Texts.any()), Maybe.of(Texts.any()), links, links)
                .as((name, role, organisation, profiles, references) -> {
                    Person.Builder person = Person.builder(name);
                    role.ifPresent(person::role);
                    organisation.ifPresent(person::organisation);
                    profiles.forEach(profile -> person.putProfile(profile.get1(), profile.get2()));
                    references.forEach(reference -> person.putReference(reference.get1(), reference.get2()));
                    return person.build();
                });
    }
}
