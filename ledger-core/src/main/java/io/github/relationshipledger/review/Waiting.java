package io.github.relationshipledger.review;

import java.time.LocalDate;

/** What a dormant relationship waits for: the event as it is spelled there, its key, and since when. */
record Waiting(String event, String key, LocalDate since) {}
