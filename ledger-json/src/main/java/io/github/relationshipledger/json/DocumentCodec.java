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
    private static final int SCHEMA = 1;

    @Override
    public void write(JsonGenerator out, Document document) {
        ObjectWriter<Field> object = ObjectWriter.begin(out, FIELDS).number(Field.SCHEMA, SCHEMA);
        document.revision().ifPresent(revision -> object.number(Field.REVISION, revision));
        Ledger ledger = document.ledger();
        object.array(Field.RELATIONSHIPS, Codecs.RELATIONSHIP, ledger.relationships())
                .array(Field.OCCURRENCES, Codecs.OCCURRENCE, ledger.occurrences())
                .array(Field.REVIEWS, Codecs.REVIEW, ledger.reviews())
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
            throw in.failure("\"schema\": 1 as the first field", "none");
        }
        requireSchema(in);
        for (Field field = object.next(); field != null; field = object.next()) {
            switch (field) {
                case SCHEMA -> throw new AssertionError("a field is read once");
                case REVISION -> revision = OptionalLong.of(in.number(1, Long.MAX_VALUE));
                case RELATIONSHIPS -> relationships = relationships(in);
                case OCCURRENCES -> occurrences = in.array(Codecs.OCCURRENCE);
                case REVIEWS -> reviews = in.array(Codecs.REVIEW);
            }
        }
        return new Document(
                Ledger.of(
                        object.required(Field.RELATIONSHIPS, relationships),
                        object.required(Field.OCCURRENCES, occurrences),
                        object.required(Field.REVIEWS, reviews)),
                revision);
    }

    private static void requireSchema(JsonReader in) {
        int schema = in.ordinal();
        if (schema > SCHEMA) {
            throw in.failure(
                    "schema " + SCHEMA,
                    "the newer schema " + schema
                            + ": read it with the version of this library that wrote it, or a later one");
        }
    }

    private static List<Relationship> relationships(JsonReader in) {
        Set<RelationshipId> ids = new HashSet<>();
        return in.array(Codecs.RELATIONSHIP, relationship -> {
            if (!ids.add(relationship.id())) {
                throw in.failure("each id once", '"' + relationship.id().value() + "\" for the second time");
            }
        });
    }
}
