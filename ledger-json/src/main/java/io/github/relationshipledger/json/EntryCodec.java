package io.github.relationshipledger.json;

import io.github.relationshipledger.Entry;
import io.github.relationshipledger.Fact;
import io.github.relationshipledger.Stamp;
import java.time.Instant;
import tools.jackson.core.JsonGenerator;

final class EntryCodec implements Codec<Entry> {
    private enum Field {
        AT,
        BY,
        FACT,
        NOTE
    }

    private static final Fields<Field> FIELDS = Fields.of(Field.class);

    private final Codec<Fact> facts;

    EntryCodec(Codec<Fact> facts) {
        this.facts = facts;
    }

    @Override
    public void write(JsonGenerator out, Entry entry) {
        ObjectWriter.begin(out, FIELDS)
                .text(Field.AT, entry.stamp().at().toString())
                .text(Field.BY, entry.stamp().by())
                .value(Field.FACT, facts, entry.fact())
                .text(Field.NOTE, entry.note())
                .end();
    }

    @Override
    public Entry read(JsonReader in) {
        Instant at = null;
        String by = null;
        Fact fact = null;
        String note = null;
        ObjectReader<Field> object = in.object(FIELDS);
        for (Field field = object.next(); field != null; field = object.next()) {
            switch (field) {
                case AT -> at = in.instant();
                case BY -> by = in.text();
                case FACT -> fact = in.value(facts);
                case NOTE -> note = in.text();
            }
        }
        Instant written = object.required(Field.AT, at);
        Stamp stamp = by == null ? Stamp.of(written) : Stamp.of(written, by);
        Fact said = object.required(Field.FACT, fact);
        return note == null ? Entry.of(stamp, said) : Entry.of(stamp, said, note);
    }
}
