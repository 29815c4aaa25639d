package io.github.relationshipledger.json;

import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.Occurrence;
import io.github.relationshipledger.Relationship;
import io.github.relationshipledger.RelationshipId;
import io.github.relationshipledger.ReviewRecord;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import tools.jackson.core.JsonGenerator;

/** The schema's number stands first, so that a newer one is called newer before anything in it is called wrong. */
final class DocumentCodec implements Codec<Document> {
    private enum Field {
        SCHEMA,
        REVISION,
        RELATIONSHIPS,
        OCCURRENCES,
        REVIEWS
    }

    private static final Fields<Field> FIELDS = Fields.of(Field.class);

    private final List<Schema> schemas;

    /**
     * Reads every one of some schemas and writes the last.
     *
     * @param schemas the schemas by number, from 1
     */
    DocumentCodec(List<Schema> schemas) {
        this.schemas = schemas;
    }

    @Override
    public void write(JsonGenerator out, Document document) {
        Schema schema = schemas.get(newest() - 1);
        ObjectWriter<Field> object = ObjectWriter.begin(out, FIELDS).number(Field.SCHEMA, newest());
        document.revision().ifPresent(revision -> object.number(Field.REVISION, revision));
        Ledger ledger = document.ledger();
        object.array(Field.RELATIONSHIPS, schema.relationship(), ledger.relationships())
                .array(Field.OCCURRENCES, schema.occurrence(), ledger.occurrences())
                .array(Field.REVIEWS, schema.review(), ledger.reviews())
                .end();
    }

    @Override
    public Document read(JsonReader in) {
        OptionalLong revision = OptionalLong.empty();
        List<Relationship> relationships = null;
        List<Occurrence> occurrences = null;
        List<ReviewRecord> reviews = null;
        ObjectReader<Field> object = in.object(FIELDS);
        if (object.next() != Field.SCHEMA) {
            throw in.failure("\"schema\": " + newest() + " as the first field", "none");
        }
        Schema schema = schema(in);
        for (Field field = object.next(); field != null; field = object.next()) {
            switch (field) {
                case SCHEMA -> throw new AssertionError("a field is read once");
                case REVISION -> revision = OptionalLong.of(in.number(1, FileRevision.LAST));
                case RELATIONSHIPS -> relationships = relationships(in, schema.relationship());
                case OCCURRENCES -> occurrences = in.array(schema.occurrence());
                case REVIEWS -> reviews = in.array(schema.review());
            }
        }
        return new Document(
                Ledger.of(
                        object.required(Field.RELATIONSHIPS, relationships),
                        object.required(Field.OCCURRENCES, occurrences),
                        object.required(Field.REVIEWS, reviews)),
                revision);
    }

    private int newest() {
        return schemas.size();
    }

    private Schema schema(JsonReader in) {
        int number = in.ordinal();
        if (number > newest()) {
            throw in.failure(
                            "schema " + newest(),
                            "the newer schema " + number
                                    + ": read it with the version of this library that wrote it, or a later one")
                    .ofNewerSchema();
        }
        return schemas.get(number - 1);
    }

    private static List<Relationship> relationships(JsonReader in, Codec<Relationship> codec) {
        Set<RelationshipId> ids = new HashSet<>();
        return in.array(codec, relationship -> {
            if (!ids.add(relationship.id())) {
                throw in.failure(
                        "each id once", '"' + Excerpt.of(relationship.id().value()) + "\" for the second time");
            }
        });
    }
}
