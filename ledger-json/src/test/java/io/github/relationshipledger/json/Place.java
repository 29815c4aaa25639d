package io.github.relationshipledger.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Locale;

/** Where in a document a piece of JSON is put, so that it reaches the codec: everything around it is a ledger. */
enum Place {
    /** The document itself. */
    DOCUMENT("LEDGER"),
    /** The name of a person. */
    TEXT("\"Ana\""),
    /** The profiles of a person, whose names are data. */
    OBJECT("{}"),
    /** The amount of a rate, which takes any number within bounds. */
    NUMBER("1"),
    /** Whether an interaction was meaningful. */
    TRUTH("true"),
    /** The occurrences. */
    ARRAY("[]"),
    /** What a review took, in whole seconds. */
    COUNT("0");

    private static final String EMPTY = "{\"schema\":1,\"relationships\":[],\"occurrences\":[],\"reviews\":[]}";
    private static final String LEDGER = "{\"schema\":1,\"relationships\":[{\"id\":\"ana\",\"person\":{\"name\":<text>,"
            + "\"profiles\":<object>},\"entries\":["
            + "{\"at\":\"2026-11-16T09:00:00Z\",\"fact\":{\"active\":{\"on\":\"2026-11-16\",\"rate\":{\"amount\":<number>,"
            + "\"currency\":\"EUR\"}}}},"
            + "{\"at\":\"2026-11-17T09:00:00Z\",\"fact\":{\"interaction\":{\"on\":\"2026-11-17\","
            + "\"direction\":\"INBOUND\",\"meaningful\":<truth>}}}]}],"
            + "\"occurrences\":<array>,"
            + "\"reviews\":[{\"on\":\"2026-11-16\",\"tookSeconds\":<count>,\"plannedSeconds\":0}]}";

    private final String usual;

    Place(String usual) {
        this.usual = usual;
    }

    /** Returns the bytes of a ledger with this piece in its place; each character of the piece stands for one byte. */
    byte[] with(String piece) {
        if (this == DOCUMENT) {
            return piece.replace(usual, EMPTY).getBytes(ISO_8859_1);
        }
        String ledger = LEDGER;
        for (Place place : values()) {
            ledger = ledger.replace(
                    "<" + place.name().toLowerCase(Locale.ROOT) + ">", place == this ? piece : place.usual);
        }
        return ledger.getBytes(ISO_8859_1);
    }
}
