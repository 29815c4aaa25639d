package com.example;

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
import io.github.relationshipledger.Reason;
import io.github.relationshipledger.Relationship;
import io.github.relationshipledger.RelationshipId;
import io.github.relationshipledger.Retraction;
import io.github.relationshipledger.ReviewRecord;
import io.github.relationshipledger.Section;
import io.github.relationshipledger.Stamp;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Reads what {@link LedgerWriter} writes. */
final class LedgerReader {
    private final DataInputStream in;

    private LedgerReader(DataInputStream in) {
        this.in = in;
    }

    static Ledger read(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            LedgerReader reader = new LedgerReader(in);
            return Ledger.of(
                    reader.all(reader::relationship), reader.all(reader::occurrence), reader.all(reader::review));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Relationship relationship() throws IOException {
        RelationshipId id = RelationshipId.of(text());
        Optional<String> owner = optional(this::text);
        Person person = person();
        List<Entry> entries = all(this::entry);
        return owner.map(by -> Relationship.of(id, person, by, entries))
                .orElseGet(() -> Relationship.of(id, person, entries));
    }

    private Person person() throws IOException {
        Person.Builder person = Person.builder(text());
        optional(this::text).ifPresent(person::role);
        optional(this::text).ifPresent(person::organisation);
        map(person::putProfile);
        map(person::putReference);
        return person.build();
    }

    private Entry entry() throws IOException {
        Instant at = Instant.parse(text());
        Stamp stamp = optional(this::text).map(by -> Stamp.of(at, by)).orElseGet(() -> Stamp.of(at));
        Optional<String> note = optional(this::text);
        Fact fact = fact();
        return note.map(text -> Entry.of(stamp, fact, text)).orElseGet(() -> Entry.of(stamp, fact));
    }

    private Fact fact() throws IOException {
        String kind = text();
        LocalDate on = date();
        return switch (kind) {
            case "Active" -> active(on);
            case "Nurture" -> Nurture.of(on, text(), date());
            case "Dormant" -> Dormant.of(on, text(), text());
            case "Interaction" -> interaction(on);
            case "Declined" -> Declined.of(on, Reason.valueOf(text()), number());
            case "Declined occurrences" -> Declined.of(on, all(this::occurrence));
            case "Retraction" -> Retraction.of(on, number());
            default -> throw new IllegalStateException("no fact is a " + kind);
        };
    }

    private Active active(LocalDate on) throws IOException {
        Active.Builder active = Active.builder(on);
        optional(() -> NextAction.of(text(), date())).ifPresent(active::nextAction);
        optional(() -> Deliverable.of(text(), Deliverable.Status.valueOf(text())))
                .ifPresent(active::deliverable);
        optional(this::rate).ifPresent(active::rate);
        return active.build();
    }

    private Rate rate() throws IOException {
        BigDecimal amount = new BigDecimal(text());
        Currency currency = Currency.getInstance(text());
        return optional(this::text)
                .map(per -> Rate.of(amount, currency, per))
                .orElseGet(() -> Rate.of(amount, currency));
    }

    private Interaction interaction(LocalDate on) throws IOException {
        Interaction.Builder interaction = Interaction.builder(on, Interaction.Direction.valueOf(text()));
        interaction.meaningful(Boolean.parseBoolean(text()));
        optional(this::text).ifPresent(interaction::channel);
        optional(this::text).ifPresent(interaction::summary);
        return interaction.build();
    }

    private Occurrence occurrence() throws IOException {
        return Occurrence.of(text(), date());
    }

    private ReviewRecord review() throws IOException {
        ReviewRecord.Builder review =
                ReviewRecord.builder(date()).took(Duration.parse(text())).planned(Duration.parse(text()));
        optional(this::text).ifPresent(review::by);
        review.activeCount(number()).carriedOver(number()).replanned(number());
        map((section, count) -> review.putListed(Section.valueOf(section), Integer.parseInt(count)));
        map((section, count) -> review.putHandled(Section.valueOf(section), Integer.parseInt(count)));
        map((section, count) -> review.putDeferred(Section.valueOf(section), Integer.parseInt(count)));
        return review.build();
    }

    private String text() throws IOException {
        return in.readUTF();
    }

    private LocalDate date() throws IOException {
        return LocalDate.parse(text());
    }

    private int number() throws IOException {
        return Integer.parseInt(text());
    }

    private <T> Optional<T> optional(Field<T> field) throws IOException {
        return in.readBoolean() ? Optional.of(field.read()) : Optional.empty();
    }

    private void map(BiConsumer<String, String> put) throws IOException {
        for (int left = in.readInt(); left > 0; left--) {
            put.accept(text(), text());
        }
    }

    private <T> List<T> all(Field<T> field) throws IOException {
        List<T> values = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            values.add(field.read());
        }
        return values;
    }

    private interface Field<T> {
        T read() throws IOException;
    }
}
