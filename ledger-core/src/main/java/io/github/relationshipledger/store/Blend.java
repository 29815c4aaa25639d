package io.github.relationshipledger.store;

import io.github.relationshipledger.Entry;
import io.github.relationshipledger.Person;
import io.github.relationshipledger.Relationship;
import io.github.relationshipledger.RelationshipId;
import io.github.relationshipledger.store.Conflict.Kind;
import io.github.relationshipledger.store.Conflict.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** A relationship that both sides changed: the lines of both, and its person and owner field by field. */
final class Blend implements RelationshipMerge {
    private final RelationshipId id;
    private final ThreeWay<Relationship> versions;
    private final LineMerge lines;
    private final Map<Field, ThreeWay<String>> fields = new TreeMap<>();

    Blend(RelationshipId id, ThreeWay<Relationship> versions, LineMerge lines) {
        this.id = id;
        this.versions = versions;
        this.lines = lines;
        ThreeWay<Map<Field, String>> values = versions.map(version -> Optional.of(Field.of(version)));
        Stream.concat(values.ours().stream(), values.theirs().stream())
                .flatMap(side -> side.keySet().stream())
                .forEach(field -> fields.put(field, values.map(side -> Optional.ofNullable(side.get(field)))));
    }

    @Override
    public List<Conflict> conflicts() {
        List<Conflict> conflicts = new ArrayList<>();
        lines.conflict().ifPresent(kind -> conflicts.add(Conflict.of(id, kind, versions)));
        fields.forEach((field, value) -> {
            if (value.isDisputed()) {
                conflicts.add(conflict(field));
            }
        });
        return conflicts;
    }

    @Override
    public Optional<Relationship> settled(Function<? super Conflict, Side> choice) {
        List<Entry> entries = lines.conflict()
                .map(kind -> lines.settled(choice.apply(Conflict.of(id, kind, versions))))
                .orElseGet(lines::merged);
        Map<Field, String> settled = new TreeMap<>();
        fields.forEach((field, value) -> (value.isDisputed() ? value.of(choice.apply(conflict(field))) : value.merged())
                .ifPresent(text -> settled.put(field, text)));
        return Optional.of(relationship(entries, settled));
    }

    private Conflict conflict(Field field) {
        return field.equals(Field.OWNER)
                ? Conflict.of(id, Kind.OWNER, versions)
                : Conflict.of(id, field.toString(), versions);
    }

    private Relationship relationship(List<Entry> entries, Map<Field, String> settled) {
        Person.Builder person = Person.builder(Objects.requireNonNull(settled.get(Field.NAME)));
        settled.forEach((field, value) -> field.set(person, value));
        return Optional.ofNullable(settled.get(Field.OWNER))
                .map(owner -> Relationship.of(id, person.build(), owner, entries))
                .orElseGet(() -> Relationship.of(id, person.build(), entries));
    }
}
