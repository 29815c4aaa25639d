package io.github.relationshipledger.testkit.jqwik;

import io.github.relationshipledger.Person;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/** Persons, from a bare name to all fields. */
final class Persons {
    /** Two spellings of one profile. */
    private static final List<Tuple2<String, String>> TWINS =
            List.of(Tuple.of("YouTube", "@analima"), Tuple.of("youtube", "@AnaLima"));

    private Persons() {}

    static Arbitrary<Person> any() {
        Arbitrary<Tuple2<String, String>> link =
                Combinators.combine(Texts.any().map(String::strip), Texts.any()).as(Tuple::of);
        Arbitrary<List<Tuple2<String, String>>> links = Arbitraries.frequencyOf(
                        Tuple.of(9, link), Tuple.of(1, Arbitraries.of(TWINS)))
                .list()
                .ofMaxSize(2);
        return Combinators.combine(Texts.names(), Maybe.of(Texts.any()), Maybe.of(Texts.any()), links, links)
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
