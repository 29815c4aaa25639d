package io.github.relationshipledger.json;

import static io.github.relationshipledger.json.Refusals.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Documents that are no ledger, by what is wrong with them: most are refused by schema and codec, some by the codec
 * alone, since a schema knows neither the text behind the values nor what one value means for another.
 */
class InvalidDocumentsTest {
    @Test
    void theDocumentThatAllOthersDifferFromIsValid() {
        assertThat(LedgerSchema.complaints(FullLedger.JSON)).isEmpty();
        assertThat(LedgerJson.read(FullLedger.JSON).relationships()).hasSize(2);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a newer schema                       | "schema": 1,                | "schema": 2,
            no schema                            | "schema": 1,                |
            a schema in words                    | "schema": 1,                | "schema": "1",
            a revision of 0                      | "revision": 7               | "revision": 0
            a revision beyond 64 bits            | "revision": 7               | "revision": 9223372036854775808
            an unknown field of the document     | "revision": 7               | "version": 7
            a $schema                            | "revision": 7               | "$schema": "ledger.schema.json"
            no reviews                           | "reviews"                   | "revues"
            no occurrences                       | "occurrences": [{"event": "meetup", "on": "2026-11-09"}], |
            relationships by id                  | {"schema": 1, "revision": 7, "relationships": [ | {"schema": 1, "relationships": {}, "occurrences": [
            no id                                | "id": "ben",                |
            an id that is a number               | "ana"                       | 2
            an id that is null                   | "ana"                       | null
            no person                            | "person": {"name": "Ben"},  |
            a person that is a text              | {"name": "Ben"}             | "Ben"
            an unknown field of a person         | "name": "Ben"               | "name": "Ben", "mood": "good"
            a field in another case              | "name": "Ben"               | "Name": "Ben"
            no name                              | {"name": "Ben"}             | {}
            an empty text                        | "Ben"                       | ""
            a text of blanks                     | "Ben"                       | "\\u00a0 \\t\\r\\n\\u2028\\u3000"
            a NUL                                | "Ben"                       | "B\\u0000n"
            a NUL at the start                   | "Ben"                       | "\\u0000Ben"
            a NUL and a line feed at the end     | "Ben"                       | "Ben\\u0000\\n"
            a profile that is a number           | "@ana"                      | 1
            a profile that is blank              | "@ana"                      | " "
            a profile of a platform that is blank | "blog"                     | " "
            a reference that is null             | "4711"                      | null
            references in an array               | {"crm": "4711"}             | ["4711"]
            no entries                           | , "entries": [{"at": "2026-11-08T09:00:00Z", "fact": {"active": {"on": "2026-11-08"}}}] |
            entries that are empty               | {"at": "2026-11-08T09:00:00Z", "fact": {"active": {"on": "2026-11-08"}}} |
            a first line that is no standing     | {"active": {"on": "2026-11-08"}} | {"interaction": {"on": "2026-11-08", "direction": "INBOUND"}}
            a fact of no kind                    | {"active": {"on": "2026-11-08"}} | {}
            a fact of an unknown kind            | {"active": {"on": "2026-11-08"}} | {"asleep": {"on": "2026-11-08"}}
            a fact of two kinds                  | {"active": {"on": "2026-11-08"}} | {"active": {"on": "2026-11-08"}, "retraction": {"on": "2026-11-08", "line": 1}}
            no date                              | {"active": {"on": "2026-11-08"}} | {"active": {}}
            no time                              | "at": "2026-11-08T09:00:00Z", |
            a time without seconds               | 2026-11-08T09:00:00Z        | 2026-11-08T09:00Z
            a time in another zone               | 2026-11-08T09:00:00Z        | 2026-11-08T09:00:00+01:00
            a time in no zone                    | 2026-11-08T09:00:00Z        | 2026-11-08T09:00:00
            a time in microseconds               | 2026-11-08T09:00:00Z        | 2026-11-08T09:00:00.123456Z
            a time behind midnight               | 2026-11-08T09:00:00Z        | 2026-11-08T24:00:00Z
            a leap second                        | 2026-11-08T09:00:00Z        | 2026-11-08T23:59:60Z
            a time of the year 0                 | 2026-11-08T09:00:00Z        | 0000-11-08T09:00:00Z
            a date that is a number              | "2026-11-09"                | 20261109
            a date with a time                   | "2026-11-09"                | "2026-11-09T00:00:00Z"
            a date the other way round           | "2026-11-09"                | "09.11.2026"
            a date without zeros                 | "2026-11-09"                | "2026-11-9"
            a 13th month                         | "2026-11-09"                | "2026-13-09"
            a 32nd day                           | "2026-11-09"                | "2026-10-32"
            a day 0                              | "2026-11-09"                | "2026-11-00"
            a date of the year 0                 | "2026-11-09"                | "0000-11-09"
            a date of the year 10000             | "2026-11-09"                | "10000-11-09"
            a date in other digits               | "2026-11-09"                | "٢٠٢٦-11-09"
            a date and a line feed               | "2026-11-09"                | "2026-11-09\\n"
            an action without words              | "what": "brief",            |
            an action without a date             | , "due": "2026-11-20"       |
            an unknown status                    | "AGREED"                    | "PROMISED"
            a status in another case             | "AGREED"                    | "agreed"
            a status that is a number            | "AGREED"                    | 1
            an amount in words                   | 1200.5                      | "1200.50"
            a negative amount                    | 1200.5                      | -0.01
            an amount of 16 digits               | 1200.5                      | 1000000000000000
            an amount beyond reason              | 1200.5                      | 1e400
            no currency                          | , "currency": "EUR"         |
            a currency of four letters           | "EUR"                       | "EURO"
            a currency in small letters          | "EUR"                       | "eur"
            a currency that is a sign            | "EUR"                       | "€"
            a currency and a line feed           | "EUR"                       | "EUR\\n"
            no reason                            | "reason": "paused",         |
            no check-in                          | , "checkIn": "2027-01-04"   |
            no trigger                           | , "trigger": "launch"       |
            no direction                         | "direction": "INBOUND",     |
            an unknown direction                 | "INBOUND"                   | "SIDEWAYS"
            meaningful in words                  | true                        | "true"
            meaningful as a number               | true                        | 1
            a decline of what is no suggestion   | "REPLIED"                   | "FOLLOW_UP"
            a decline of what is unknown         | "REPLIED"                   | "TIRED"
            a decline of nothing                 | "suggestion": "REPLIED", "line": 2 | "line": 2
            a decline without a line             | "REPLIED", "line": 2        | "REPLIED"
            a decline with a line too many       | "TRIGGER_HAPPENED",         | "TRIGGER_HAPPENED", "line": 2,
            a decline with occurrences too many  | "REPLIED", "line": 2        | "REPLIED", "line": 2, "occurrences": [{"event": "teaser", "on": "2026-11-06"}]
            a decline of no occurrences          | [{"event": "teaser", "on": "2026-11-06"}] | []
            a retraction of nothing              | , "line": 3                 |
            a retraction of line 0               | "line": 3                   | "line": 0
            a retraction of a negative line      | "line": 3                   | "line": -1
            a retraction of half a line          | "line": 3                   | "line": 1.5
            a line beyond any                    | "line": 3                   | "line": 2147483648
            an occurrence without an event       | "event": "meetup",          |
            a review without its time            | "tookSeconds": 840,         |
            a review of negative seconds         | 840                         | -1
            a review of half a second            | 840                         | 840.5
            a review without a plan              | "plannedSeconds": 509,      |
            a count that is negative             | "activeCount": 6            | "activeCount": -6
            a count of an unknown section        | "moves": 2                  | "done": 2
            a count in an array                  | {"active": 3}               | [3]
            """)
    void bothRefuse(String what, String text, String instead) {
        String json = FullLedger.with(text, instead == null ? "" : instead);

        assertThat(refusal(json)).as("the codec, on %s", what).isNotNull();
        assertThat(LedgerSchema.complaints(json)).as("the schema, on %s", what).isNotEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a schema that is not the first field | "schema": 1, "revision": 7 | "revision": 7, "schema": 1 | as the first field
            a field twice                        | "owner": "mia"         | "owner": "mia", "owner": "mia" | each field once
            a name twice                         | "blog": "@ana"         | "blog": "@ana", "blog": "@ana" | each name once
            names that differ in blanks          | "blog": "@ana"         | "blog": "@ana", " blog": "@ana" | names blog twice
            half a surrogate pair                | "Ben"                  | "B\\ud800n"         | half a surrogate pair
            an id twice                          | "ben"                  | "ana"               | each id once
            a whole number with a point          | "line": 3              | "line": 3.0         | a whole number
            a whole number with an exponent      | "line": 3              | "line": 3e0         | a whole number
            more than 4 decimals                 | 1200.5                 | 1200.00001          | more than 4 decimals
            a currency that nobody has           | "EUR"                  | "QQQ"               | a currency such as EUR
            a date that the calendar lacks       | "2026-11-09"           | "2026-02-29"        | a date of the calendar such as
            a time that the calendar lacks       | 2026-11-08T09:00:00Z   | 2026-11-31T09:00:00Z | a time in UTC
            a retraction of a later line         | "line": 3              | "line": 8           | not an earlier one
            a retraction of itself               | "line": 3              | "line": 7           | not an earlier one
            a decline of a later line            | "REPLIED", "line": 2   | "REPLIED", "line": 4 | not an earlier one
            a retraction of a retraction         | "line": 3}}}           | "line": 3}}}, {"at": "2026-11-07T09:00:00Z", "fact": {"retraction": {"on": "2026-11-07", "line": 7}}} | itself a retraction
            a retraction of the only standing    | {"active": {"on": "2026-11-08"}}} | {"active": {"on": "2026-11-08"}}}, {"at": "2026-11-08T09:00:00Z", "fact": {"retraction": {"on": "2026-11-08", "line": 1}}} | no standing is left
            more handled than there was          | "handled": {"active": 3} | "handled": {"active": 5} | only 4 were listed or deferred
            more replanned than was open         | "replanned": 1         | "replanned": 18     | only 17 were listed or deferred
            """)
    void theCodecAloneRefuses(String what, String text, String instead, String expected) {
        String json = FullLedger.with(text, instead);

        assertThat(LedgerSchema.complaints(json)).as("the schema, on %s", what).isEmpty();
        assertThat(refusal(json)).as("the codec, on %s", what).hasMessageContaining(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "null", "]"})
    void theCodecAloneRefusesWhatTrails(String trailing) {
        assertThat(LedgerSchema.accepts(FullLedger.JSON + trailing)).isTrue();
        assertThat(refusal(FullLedger.JSON + trailing)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "é", "\uD83C\uDF3B"})
    void bothCountCharactersAndNotWhatTheyAreMadeOf(String character) {
        String longest = FullLedger.with("\"Ben\"", '"' + character.repeat(10_000) + '"');
        String longer = FullLedger.with("\"Ben\"", '"' + character.repeat(10_001) + '"');

        assertThat(LedgerSchema.complaints(longest)).isEmpty();
        assertThat(LedgerJson.read(longest).relationships()).hasSize(2);
        assertThat(LedgerSchema.complaints(longer)).isNotEmpty();
        assertThat(refusal(longer)).hasMessageContaining("has 10001 characters");
    }

    /** White space at the ends is dropped before the codec counts; no program of ours writes it. */
    @Test
    void theSchemaAloneRefusesAFullTextWithBlanksAround() {
        String json = FullLedger.with("\"Ben\"", "\" " + "x".repeat(10_000) + '"');

        assertThat(LedgerSchema.complaints(json)).isNotEmpty();
        assertThat(LedgerJson.read(json).relationships()).hasSize(2);
        assertThat(LedgerSchema.complaints(LedgerJson.write(LedgerJson.read(json))))
                .isEmpty();
    }

    @Test
    void bothAcceptATextWithBlanksAround() {
        String json = FullLedger.with("\"Ben\"", "\" Ben\\u00a0\"");

        assertThat(LedgerSchema.complaints(json)).isEmpty();
        assertThat(LedgerJson.read(json)).isEqualTo(LedgerJson.read(FullLedger.JSON));
    }
}
