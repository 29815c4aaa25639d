package com.example;

import io.github.relationshipledger.Active;
import io.github.relationshipledger.Declined;
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
import io.github.relationshipledger.Retraction;
import io.github.relationshipledger.ReviewRecord;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Writes a ledger as the texts of its fields, one after the other, as {@link LedgerReader} reads them. */
final class LedgerWriter {
    private final DataOutputStream out;

    private LedgerWriter(DataOutputStream out) {
        this.out = out;
    }

    static byte[] write(Ledger ledger) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            LedgerWriter writer = new LedgerWriter(out);
            writer.all(ledger.relationships(), writer::relationship);
            writer.all(ledger.occurrences(), writer::occurrence);
            writer.all(ledger.reviews(), writer::review);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void relationship(Relationship relationship) throws IOException {
        text(relationship.id());
        optional(relationship.owner(), this::text);
        person(relationship.person());
        all(relationship.entries(), this::entry);
    }

    private void person(Person person) throws IOException {
        text(person.name());
        optional(person.role(), this::text);
        optional(person.organisation(), this::text);
        map(person.profiles());
        map(person.references());
    }

    private void entry(Entry entry) throws IOException {
        text(entry.stamp().at());
        optional(entry.stamp().by(), this::text);
        optional(entry.note(), this::text);
        fact(entry.fact());
    }

    private void fact(Fact fact) throws IOException {
        if (fact instanceof Active active) {
            begin("Active", fact);
            optional(active.nextAction(), this::nextAction);
            optional(active.deliverable(), deliverable -> text(deliverable.name(), deliverable.status()));
            optional(active.rate(), this::rate);
        } else if (fact instanceof Nurture nurture) {
            begin("Nurture", fact);
            text(nurture.reason(), nurture.checkIn());
        } else if (fact instanceof Dormant dormant) {
            begin("Dormant", fact);
            text(dormant.reason(), dormant.trigger());
        } else if (fact instanceof Interaction interaction) {
            begin("Interaction", fact);
            text(interaction.direction(), interaction.meaningful());
            optional(interaction.channel(), this::text);
            optional(interaction.summary(), this::text);
        } else if (fact instanceof Declined declined && declined.line().isPresent()) {
            begin("Declined", fact);
            text(declined.suggestion(), declined.line().getAsInt());
        } else if (fact instanceof Declined declined) {
            begin("Declined occurrences", fact);
            all(declined.occurrences(), this::occurrence);
        } else if (fact instanceof Retraction retraction) {
            begin("Retraction", fact);
            text(retraction.line());
        } else {
            throw new IllegalArgumentException("a fact of a later version: " + fact.getClass());
        }
    }

    private void begin(String kind, Fact fact) throws IOException {
        text(kind, fact.on());
    }

    private void nextAction(NextAction action) throws IOException {
        text(action.what(), action.due());
    }

    private void rate(Rate rate) throws IOException {
        text(rate.amount().toPlainString(), rate.currency());
        optional(rate.per(), this::text);
    }

    private void occurrence(Occurrence occurrence) throws IOException {
        text(occurrence.event(), occurrence.on());
    }

    private void review(ReviewRecord review) throws IOException {
        text(review.on(), review.took(), review.planned());
        optional(review.by(), this::text);
        text(review.activeCount(), review.carriedOver(), review.replanned());
        map(review.listed());
        map(review.handled());
        map(review.deferred());
    }

    private void text(Object... values) throws IOException {
        for (Object value : values) {
            out.writeUTF(value.toString());
        }
    }

    private <T> void optional(Optional<T> value, Field<T> field) throws IOException {
        out.writeBoolean(value.isPresent());
        if (value.isPresent()) {
            field.write(value.get());
        }
    }

    private void map(Map<?, ?> map) throws IOException {
        all(map.entrySet(), entry -> text(entry.getKey(), entry.getValue()));
    }

    private <T> void all(Collection<T> values, Field<T> field) throws IOException {
        out.writeInt(values.size());
        for (T value : values) {
            field.write(value);
        }
    }

    private interface Field<T> {
        void write(T value) throws IOException;
    }
}
