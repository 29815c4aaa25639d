package io.github.relationshipledger.json;

import io.github.relationshipledger.Active;
import io.github.relationshipledger.Declined;
import io.github.relationshipledger.Deliverable;
import io.github.relationshipledger.Dormant;
import io.github.relationshipledger.Entry;
import io.github.relationshipledger.Fact;
import io.github.relationshipledger.Interaction;
import io.github.relationshipledger.NextAction;
import io.github.relationshipledger.Nurture;
import io.github.relationshipledger.Occurrence;
import io.github.relationshipledger.Person;
import io.github.relationshipledger.Rate;
import io.github.relationshipledger.Relationship;
import io.github.relationshipledger.RelationshipId;
import io.github.relationshipledger.Retraction;
import io.github.relationshipledger.ReviewRecord;
import io.github.relationshipledger.Section;
import java.util.List;
import java.util.Map;

/** The codec of every type, each made of those of its parts: schema 1. */
final class Codecs {
    static final Codec<RelationshipId> ID = new RelationshipIdCodec();
    static final Codec<Person> PERSON = new PersonCodec();
    static final Codec<NextAction> NEXT_ACTION = new NextActionCodec();
    static final Codec<Deliverable> DELIVERABLE = new DeliverableCodec();
    static final Codec<Rate> RATE = new RateCodec();
    static final Codec<Active> ACTIVE = new ActiveCodec(NEXT_ACTION, DELIVERABLE, RATE);
    static final Codec<Nurture> NURTURE = new NurtureCodec();
    static final Codec<Dormant> DORMANT = new DormantCodec();
    static final Codec<Interaction> INTERACTION = new InteractionCodec();
    static final Codec<Occurrence> OCCURRENCE = new OccurrenceCodec();
    static final Codec<Declined> DECLINED = new DeclinedCodec(OCCURRENCE);
    static final Codec<Retraction> RETRACTION = new RetractionCodec();
    static final Codec<Fact> FACT = new FactCodec(ACTIVE, NURTURE, DORMANT, INTERACTION, DECLINED, RETRACTION);
    static final Codec<Entry> ENTRY = new EntryCodec(FACT);
    static final Codec<Relationship> RELATIONSHIP = new RelationshipCodec(ID, PERSON, ENTRY);
    static final Codec<Map<Section, Integer>> COUNTS = new SectionCountsCodec();
    static final Codec<ReviewRecord> REVIEW = new ReviewRecordCodec(COUNTS);

    static final Schema SCHEMA_1 = new Schema(RELATIONSHIP, OCCURRENCE, REVIEW);
    static final Codec<Document> DOCUMENT = new DocumentCodec(List.of(SCHEMA_1));

    private Codecs() {}
}
