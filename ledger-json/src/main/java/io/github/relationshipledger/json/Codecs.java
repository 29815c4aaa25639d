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
import java.util.Map;

/** The codec of every type: schema 1. */
final class Codecs {
    static final Codec<Document> DOCUMENT = new DocumentCodec();
    static final Codec<Relationship> RELATIONSHIP = new RelationshipCodec();
    static final Codec<RelationshipId> ID = new RelationshipIdCodec();
    static final Codec<Person> PERSON = new PersonCodec();
    static final Codec<Entry> ENTRY = new EntryCodec();
    static final Codec<Fact> FACT = new FactCodec();
    static final Codec<Active> ACTIVE = new ActiveCodec();
    static final Codec<NextAction> NEXT_ACTION = new NextActionCodec();
    static final Codec<Deliverable> DELIVERABLE = new DeliverableCodec();
    static final Codec<Rate> RATE = new RateCodec();
    static final Codec<Nurture> NURTURE = new NurtureCodec();
    static final Codec<Dormant> DORMANT = new DormantCodec();
    static final Codec<Interaction> INTERACTION = new InteractionCodec();
    static final Codec<Declined> DECLINED = new DeclinedCodec();
    static final Codec<Retraction> RETRACTION = new RetractionCodec();
    static final Codec<Occurrence> OCCURRENCE = new OccurrenceCodec();
    static final Codec<ReviewRecord> REVIEW = new ReviewRecordCodec();
    static final Codec<Map<Section, Integer>> COUNTS = new SectionCountsCodec();

    private Codecs() {}
}
