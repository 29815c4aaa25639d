package io.github.relationshipledger.json;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamReadException;

/**
 * Reads values off a parser and takes nothing for what it is not: no text for a number, no null for what is absent, no
 * field twice. Every failure says where it is and what was expected there.
 */
final class JsonReader {
    /** What a message may repeat where a constant is expected: one word, and never a sentence that somebody wrote. */
    private static final Pattern WORD = Pattern.compile("[\\w.+-]{1,40}");

    /** What a message may repeat where a date is expected. */
    private static final Pattern FIGURES = Pattern.compile("[\\d:./+TZ-]{1,40}");

    private final JsonParser parser;
    private final String source;
    private final boolean ignoringUnknownFields;

    /**
     * Reads what the parser stands before or on.
     *
     * @param source the name of what is read, for messages; empty where it has none
     */
    JsonReader(JsonParser parser, String source, boolean ignoringUnknownFields) {
        this.parser = parser;
        this.source = source;
        this.ignoringUnknownFields = ignoringUnknownFields;
    }

    /** Reads the only value of a document. */
    <T> T document(Codec<T> codec) {
        try {
            if (parser.nextToken() == null) {
                throw failure("a ledger", "nothing: the text is empty");
            }
            T value = value(codec);
            requireEnd();
            return value;
        } catch (JacksonIOException failed) {
            throw failed;
        } catch (JacksonException malformed) {
            throw failure(malformed);
        }
    }

    private void requireEnd() {
        try {
            if (parser.nextToken() != null) {
                throw failure("the end of the text", found());
            }
        } catch (StreamReadException behind) {
            String found = Syntax.of(behind).found();
            throw failure(behind.getLocation(), "the end of the text", found.isEmpty() ? "more" : found, null);
        }
    }

    /** Says what a parser's failure means. It is no cause: it quotes the document, and stack traces are logged. */
    LedgerJsonException failure(JacksonException malformed) {
        TokenStreamLocation at = malformed.getLocation();
        Syntax syntax = Syntax.of(malformed);
        return failure(at == null ? parser.currentLocation() : at, syntax.expected(), syntax.found(), null);
    }

    /** Reads the value whose first token is the current one. What the model refuses is reported where it begins. */
    <T> T value(Codec<T> codec) {
        TokenStreamLocation start = parser.currentTokenLocation();
        try {
            return codec.read(this);
        } catch (IllegalArgumentException refused) {
            throw failure(start, "another value: " + refused.getMessage(), "", refused);
        }
    }

    <F extends Enum<F>> ObjectReader<F> object(Fields<F> fields) {
        require(JsonToken.START_OBJECT, "an object");
        return new ObjectReader<>(this, parser, fields, ignoringUnknownFields);
    }

    <T> List<T> array(Codec<T> codec) {
        return array(codec, value -> {});
    }

    /** Reads an array; each element is checked while the parser still stands on its end. */
    <T> List<T> array(Codec<T> codec, Consumer<T> check) {
        require(JsonToken.START_ARRAY, "an array");
        List<T> values = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            T value = value(codec);
            check.accept(value);
            values.add(value);
        }
        return values;
    }

    /** Reads an object whose names are data. */
    <V> Map<String, V> map(Function<JsonReader, V> value) {
        require(JsonToken.START_OBJECT, "an object");
        Map<String, V> values = new TreeMap<>();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            if (values.containsKey(name)) {
                throw failure("each name once", "one for the second time");
            }
            parser.nextToken();
            values.put(name, value.apply(this));
        }
        return values;
    }

    String text() {
        require(JsonToken.VALUE_STRING, "a text");
        return parser.getString();
    }

    boolean truth() {
        if (parser.currentToken() == JsonToken.VALUE_FALSE) {
            return false;
        }
        require(JsonToken.VALUE_TRUE, "true or false");
        return true;
    }

    /** Reads a whole number between two, inclusive. */
    long number(long least, long most) {
        String expected = "a whole number from " + least + " to " + most;
        require(JsonToken.VALUE_NUMBER_INT, expected);
        boolean tooLong = parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER;
        if (tooLong || parser.getLongValue() < least || parser.getLongValue() > most) {
            throw failure(expected, word(parser.getString()));
        }
        return parser.getLongValue();
    }

    /** Reads a number of things, which begins at 0. */
    int count() {
        return (int) number(0, Integer.MAX_VALUE);
    }

    /** Reads a number in a row of things, which begins at 1. */
    int ordinal() {
        return (int) number(1, Integer.MAX_VALUE);
    }

    BigDecimal decimal() {
        if (parser.currentToken() != JsonToken.VALUE_NUMBER_FLOAT) {
            require(JsonToken.VALUE_NUMBER_INT, "a number");
        }
        try {
            return parser.getDecimalValue();
        } catch (NumberFormatException beyond) {
            throw failure("a number of usual size", "another");
        }
    }

    LocalDate date() {
        String text = text();
        try {
            return Dates.date(text);
        } catch (DateTimeException malformed) {
            throw failure("a date of the calendar such as 2026-11-23", figures(text));
        }
    }

    Instant instant() {
        String text = text();
        try {
            return Dates.instant(text);
        } catch (DateTimeException malformed) {
            throw failure("a time in UTC such as 2026-11-23T09:30:00Z, to the millisecond at most", figures(text));
        }
    }

    <E extends Enum<E>> E constant(Class<E> type) {
        String text = text();
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        throw failure("one of " + Arrays.toString(type.getEnumConstants()), word(text));
    }

    Currency currency() {
        String code = text();
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException unknown) {
            throw failure("a currency such as EUR", word(code));
        }
    }

    LedgerJsonException failure(String expected, String found) {
        return failure(parser.currentTokenLocation(), expected, found, null);
    }

    private LedgerJsonException failure(
            TokenStreamLocation at, String expected, String found, @Nullable Throwable cause) {
        String pointer = parser.streamReadContext().pathAsPointer().toString();
        int column = Math.max(0, at.getColumnNr());
        int line = column == 0 ? 0 : at.getLineNr();
        String place = Stream.of(
                        source, line == 0 ? "" : "line " + line + ", column " + column, Excerpt.ofPointer(pointer))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return new LedgerJsonException(place, pointer, line, column, expected, found, cause);
    }

    private void require(JsonToken token, String expected) {
        if (parser.currentToken() != token) {
            throw failure(expected, found());
        }
    }

    /** Says what kind of token this is, and nothing of what is in it: it may be a rate or a note. */
    private String found() {
        return switch (parser.currentToken()) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            case VALUE_STRING -> "a text";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE, VALUE_FALSE -> "a truth value";
            case VALUE_NULL -> "null: leave out what is not known";
            default -> "something else";
        };
    }

    private static String figures(String text) {
        return FIGURES.matcher(text).matches() ? '"' + text + '"' : "a text that is none";
    }

    private static String word(String text) {
        return WORD.matcher(text).matches() ? '"' + text + '"' : "a text that is none";
    }
}
