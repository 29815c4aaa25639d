package io.github.relationshipledger.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;

/** A document that has every field of the format, and texts that differ from it in one place. */
final class FullLedger {
    static final String JSON = """
            {"schema": 1, "revision": 7, "relationships": [
              {"id": "ana", "person": {"name": "Ana", "role": "analyst", "organisation": "Northwind",
                "profiles": {"blog": "@ana"}, "references": {"crm": "4711"}}, "owner": "mia", "entries": [
                {"at": "2026-11-01T09:00:00Z", "by": "tom", "fact": {"active": {"on": "2026-11-01",
                  "nextAction": {"what": "brief", "due": "2026-11-20"},
                  "deliverable": {"name": "webinar", "status": "AGREED"},
                  "rate": {"amount": 1200.5, "currency": "EUR", "per": "hour"}}}, "note": "met"},
                {"at": "2026-11-02T09:00:00.5Z", "fact": {"interaction": {"on": "2026-11-02", "direction": "INBOUND",
                  "channel": "e-mail", "summary": "asked", "meaningful": true}}},
                {"at": "2026-11-03T09:00:00Z", "fact": {"declined": {"on": "2026-11-03", "suggestion": "REPLIED", "line": 2}}},
                {"at": "2026-11-04T09:00:00Z", "fact": {"nurture": {"on": "2026-11-04", "reason": "paused", "checkIn": "2027-01-04"}}},
                {"at": "2026-11-05T09:00:00Z", "fact": {"dormant": {"on": "2026-11-05", "reason": "parked", "trigger": "launch"}}},
                {"at": "2026-11-06T09:00:00Z", "fact": {"declined": {"on": "2026-11-06", "suggestion": "TRIGGER_HAPPENED",
                  "occurrences": [{"event": "teaser", "on": "2026-11-06"}]}}},
                {"at": "2026-11-07T09:00:00Z", "fact": {"retraction": {"on": "2026-11-07", "line": 3}}}]},
              {"id": "ben", "person": {"name": "Ben"}, "entries": [{"at": "2026-11-08T09:00:00Z", "fact": {"active": {"on": "2026-11-08"}}}]}],
             "occurrences": [{"event": "meetup", "on": "2026-11-09"}],
             "reviews": [{"on": "2026-11-10", "tookSeconds": 840, "plannedSeconds": 509, "by": "kim", "activeCount": 6,
               "carriedOver": 0, "replanned": 1, "listed": {"active": 4, "nurture": 5, "dormant": 1, "moves": 2},
               "handled": {"active": 3}, "deferred": {"nurture": 8}}]}
            """;

    private FullLedger() {}

    /** Returns the document with another text in the place of one that it has once. */
    static String with(String text, String instead) {
        assertThat(JSON.split(Pattern.quote(text), -1))
                .as("'%s' stands once", text)
                .hasSize(2);
        return JSON.replace(text, instead);
    }
}
