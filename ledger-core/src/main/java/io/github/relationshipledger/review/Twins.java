package io.github.relationshipledger.review;

import io.github.relationshipledger.Person;
import io.github.relationshipledger.Relationship;
import io.github.relationshipledger.review.Finding.Code;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Relationships that may be with one person: with the same profile, or the same name. */
final class Twins {
    private static final String FIX = "If they are one person, keep one of them, post there what only the others know,"
            + " and erase those; if not, describe them so that they differ.";

    private record Profile(String platform, String handle) {}

    private Twins() {}

    /** Returns the findings in the order of their first relationship, for relationships in the order of their ids. */
    static Stream<Finding> among(List<Relationship> relationships) {
        return Stream.concat(
                alike(relationships, Twins::profiles)
                        .map(twins -> Finding.of(
                                Code.SAME_PROFILE, twins, twins.size() + " relationships have the same profile.", FIX)),
                alike(relationships, person -> Stream.of(Words.folded(person.name())))
                        .map(twins -> Finding.of(
                                Code.SAME_NAME, twins, twins.size() + " relationships have the same name.", FIX)));
    }

    private static Stream<Profile> profiles(Person person) {
        return person.profiles().entrySet().stream()
                .map(profile -> new Profile(Words.folded(profile.getKey()), Words.folded(profile.getValue())));
    }

    private static <K> Stream<List<Relationship>> alike(
            List<Relationship> relationships, Function<Person, Stream<K>> keys) {
        Map<K, List<Relationship>> byKey = new LinkedHashMap<>();
        for (Relationship relationship : relationships) {
            keys.apply(relationship.person())
                    .distinct()
                    .forEach(key -> byKey.computeIfAbsent(key, none -> new ArrayList<>())
                            .add(relationship));
        }
        return byKey.values().stream().filter(group -> group.size() > 1);
    }
}
