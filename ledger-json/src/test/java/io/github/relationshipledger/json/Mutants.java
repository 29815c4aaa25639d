package io.github.relationshipledger.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Documents that differ from one in one place: a value is missing, has another name or is another value. */
final class Mutants {
    /** A value of every type, and of every form that some field has. */
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "-1",
            "0",
            "1",
            "0.5",
            "2147483648",
            "1000000000000000",
            "''",
            "' '",
            "'x'",
            "' x '",
            "'x\\u0000'",
            "'EUR'",
            "'INBOUND'",
            "'WRAPPED'",
            "'GONE_QUIET'",
            "'TRIGGER_HAPPENED'",
            "'2026-11-23'",
            "'2026-02-30'",
            "'0000-01-01'",
            "'2026-11-23T09:30:00.5Z'",
            "[]",
            "['x']",
            "[{'event': 'x', 'on': '2026-11-23'}]",
            "{}",
            "{'x': 'x'}",
            "{'active': {'on': '2026-11-23'}}");

    private final JsonNode document;
    private final List<Mutant> mutants = new ArrayList<>();

    private Mutants(JsonNode document) {
        this.document = document;
    }

    /** Returns all, each made when it is asked for. */
    static List<Mutant> of(String json) {
        Mutants all = new Mutants(LedgerSchema.MAPPER.readTree(json));
        all.collect(all.document, "");
        return all.mutants;
    }

    private void collect(JsonNode at, String pointer) {
        for (Map.Entry<String, JsonNode> field : at.properties()) {
            String name = field.getKey();
            String below = pointer + '/' + name.replace("~", "~0").replace("/", "~1");
            add(below + " is missing", pointer, node -> ((ObjectNode) node).remove(name));
            add(below + " has another name", pointer, node -> rename((ObjectNode) node, name));
            VALUES.forEach(value ->
                    add(below + " is " + value, pointer, node -> ((ObjectNode) node).set(name, json(value))));
            collect(field.getValue(), below);
        }
        for (int i = 0; at.isArray() && i < at.size(); i++) {
            int index = i;
            String below = pointer + '/' + index;
            add(below + " is missing", pointer, node -> ((ArrayNode) node).remove(index));
            VALUES.forEach(value ->
                    add(below + " is " + value, pointer, node -> ((ArrayNode) node).set(index, json(value))));
            collect(at.get(index), below);
        }
    }

    private void add(String what, String pointer, Consumer<JsonNode> change) {
        mutants.add(new Mutant(document, what, pointer, change));
    }

    /** Leaves it where it stands. */
    private static void rename(ObjectNode object, String name) {
        ObjectNode before = object.deepCopy();
        object.removeAll();
        before.properties()
                .forEach(field ->
                        object.set(field.getKey().equals(name) ? name + "x" : field.getKey(), field.getValue()));
    }

    private static JsonNode json(String text) {
        return LedgerSchema.MAPPER.readTree(text.replace('\'', '"'));
    }

    /** One of them. */
    record Mutant(JsonNode document, String what, String pointer, Consumer<JsonNode> change) {
        String json() {
            JsonNode copy = document.deepCopy();
            change.accept(copy.at(pointer));
            return LedgerSchema.MAPPER.writeValueAsString(copy);
        }
    }
}
