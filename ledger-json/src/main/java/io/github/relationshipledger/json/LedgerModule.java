package io.github.relationshipledger.json;

import io.github.relationshipledger.Active;
import io.github.relationshipledger.Declined;
import io.github.relationshipledger.Deliverable;
import io.github.relationshipledger.Dormant;
import io.github.relationshipledger.Entry;
import io.github.relationshipledger.Fact;
import io.github.relationshipledger.Interaction;
import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.NextAction;
import io.github.relationshipledger.Nurture;
import io.github.relationshipledger.Occurrence;
import io.github.relationshipledger.Person;
import io.github.relationshipledger.Rate;
import io.github.relationshipledger.Relationship;
import io.github.relationshipledger.RelationshipId;
import io.github.relationshipledger.Retraction;
import io.github.relationshipledger.ReviewRecord;
import io.github.relationshipledger.Standing;
import io.github.relationshipledger.review.Agenda;
import io.github.relationshipledger.review.AgendaItem;
import io.github.relationshipledger.review.Finding;
import io.github.relationshipledger.review.Forecast;
import io.github.relationshipledger.review.Graduation;
import io.github.relationshipledger.review.TriggerWatch;
import java.util.OptionalLong;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.Version;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Teaches an application's own {@code JsonMapper} the values of the ledger, in the form and with the strictness of
 * {@link LedgerJson}, whatever the mapper's settings for names, dates and absent values; it changes none of them. How the
 * mapper indents and spells numbers stays the mapper's, and so does null. A fact, whatever its declared type, is an
 * object with one field named after its kind: <code>{"nurture": {"on": …}}</code>. What the weekly review computes is
 * written and not read.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new LedgerModule()).build();
 * System.out.println(mapper.writeValueAsString(NextAction.of("send brief", today)));
 * // prints: {"what":"send brief","due":"2026-11-23"}
 * }</pre>
 *
 * <p>What cannot be read fails as a {@link DatabindException} whose cause is a {@link LedgerJsonException}. Needs
 * {@code jackson-databind}, which this library leaves to the application.
 */
public final class LedgerModule extends SimpleModule {
    private static final long serialVersionUID = 1;

    /** Makes the module. */
    public LedgerModule() {
        super("io.github.relationshipledger", Version.unknownVersion());
        add(Ledger.class, new LedgerCodec());
        add(Relationship.class, Codecs.RELATIONSHIP);
        add(RelationshipId.class, Codecs.ID);
        add(Person.class, Codecs.PERSON);
        add(Entry.class, Codecs.ENTRY);
        add(NextAction.class, Codecs.NEXT_ACTION);
        add(Deliverable.class, Codecs.DELIVERABLE);
        add(Rate.class, Codecs.RATE);
        add(Occurrence.class, Codecs.OCCURRENCE);
        add(ReviewRecord.class, Codecs.REVIEW);
        add(Fact.class, Codecs.FACT);
        addFact(Standing.class);
        addFact(Active.class);
        addFact(Nurture.class);
        addFact(Dormant.class);
        addFact(Interaction.class);
        addFact(Declined.class);
        addFact(Retraction.class);
        addReport(Agenda.class, Forms.AGENDA);
        addReport(AgendaItem.class, Forms.AGENDA_ITEM);
        addReport(TriggerWatch.class, Forms.TRIGGER_WATCH);
        addReport(Forecast.class, Forms.FORECAST);
        addReport(Finding.class, Forms.FINDING);
        addReport(Graduation.class, Forms.GRADUATION);
    }

    private <T> void addReport(Class<T> type, Form<T> form) {
        addSerializer(type, new Serializer<>(form));
    }

    private <T> void add(Class<T> type, Codec<T> codec) {
        addSerializer(type, new Serializer<>(codec));
        addDeserializer(type, new Deserializer<>(codec));
    }

    private <F extends Fact> void addFact(Class<F> kind) {
        add(kind, new KindCodec<>(kind));
    }

    private static final class LedgerCodec implements Codec<Ledger> {
        @Override
        public void write(JsonGenerator out, Ledger ledger) {
            Codecs.DOCUMENT.write(out, new Document(ledger, OptionalLong.empty()));
        }

        @Override
        public Ledger read(JsonReader in) {
            return Codecs.DOCUMENT.read(in).ledger();
        }
    }

    /** A fact of which the kind is known, in the form of any other. */
    private record KindCodec<F extends Fact>(Class<F> kind) implements Codec<F> {
        @Override
        public void write(JsonGenerator out, F fact) {
            Codecs.FACT.write(out, fact);
        }

        @Override
        public F read(JsonReader in) {
            Fact fact = Codecs.FACT.read(in);
            if (!kind.isInstance(fact)) {
                throw in.failure("a fact of the kind " + kind.getSimpleName(), "one of another kind");
            }
            return kind.cast(fact);
        }
    }

    private static final class Serializer<T> extends ValueSerializer<T> {
        private final Form<T> form;

        Serializer(Form<T> form) {
            this.form = form;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializationContext context) {
            form.write(out, value);
        }
    }

    private static final class Deserializer<T> extends ValueDeserializer<T> {
        private final Codec<T> codec;

        Deserializer(Codec<T> codec) {
            this.codec = codec;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            JsonReader in = new JsonReader(parser, "", false);
            try {
                return in.value(codec);
            } catch (LedgerJsonException refused) {
                throw refusal(parser, refused);
            } catch (StreamReadException | StreamConstraintsException malformed) {
                throw refusal(parser, in.failure(malformed));
            }
        }

        private static DatabindException refusal(JsonParser parser, LedgerJsonException refused) {
            return DatabindException.from(parser, refused.getMessage(), refused);
        }
    }
}
