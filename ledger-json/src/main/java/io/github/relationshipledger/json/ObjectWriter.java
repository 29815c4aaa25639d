package io.github.relationshipledger.json;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import tools.jackson.core.JsonGenerator;

/** Writes the fields of one object. What is absent is left out. */
final class ObjectWriter<F extends Enum<F>> {
    private final JsonGenerator out;
    private final Fields<F> fields;

    private ObjectWriter(JsonGenerator out, Fields<F> fields) {
        this.out = out;
        this.fields = fields;
    }

    static <F extends Enum<F>> ObjectWriter<F> begin(JsonGenerator out, Fields<F> fields) {
        out.writeStartObject();
        return new ObjectWriter<>(out, fields);
    }

    ObjectWriter<F> text(F field, String value) {
        name(field).writeString(value);
        return this;
    }

    ObjectWriter<F> text(F field, Optional<String> value) {
        value.ifPresent(text -> text(field, text));
        return this;
    }

    ObjectWriter<F> date(F field, LocalDate value) {
        return text(field, value.toString());
    }

    ObjectWriter<F> constant(F field, Enum<?> value) {
        return text(field, value.name());
    }

    ObjectWriter<F> truth(F field, boolean value) {
        name(field).writeBoolean(value);
        return this;
    }

    ObjectWriter<F> number(F field, long value) {
        name(field).writeNumber(value);
        return this;
    }

    /** Writes whole seconds; what is beyond them is cut. */
    ObjectWriter<F> seconds(F field, Duration value) {
        return number(field, value.toSeconds());
    }

    ObjectWriter<F> decimal(F field, BigDecimal value) {
        name(field).writeNumber(value);
        return this;
    }

    <T> ObjectWriter<F> value(F field, Form<? super T> form, T value) {
        form.write(name(field), value);
        return this;
    }

    <T> ObjectWriter<F> value(F field, Form<? super T> form, Optional<T> value) {
        value.ifPresent(present -> value(field, form, present));
        return this;
    }

    <T> ObjectWriter<F> array(F field, Form<? super T> form, Collection<T> values) {
        name(field).writeStartArray();
        values.forEach(value -> form.write(out, value));
        out.writeEndArray();
        return this;
    }

    /** Writes an object whose names are data; none where it would be empty. */
    <V> ObjectWriter<F> map(F field, Map<String, V> values, BiConsumer<JsonGenerator, V> write) {
        if (!values.isEmpty()) {
            name(field).writeStartObject();
            values.forEach((name, value) -> write.accept(out.writeName(name), value));
            out.writeEndObject();
        }
        return this;
    }

    void end() {
        out.writeEndObject();
    }

    private JsonGenerator name(F field) {
        return out.writeName(fields.name(field));
    }
}
