package io.github.relationshipledger.json;

import io.github.relationshipledger.Occurrence;
import io.github.relationshipledger.Relationship;
import io.github.relationshipledger.ReviewRecord;

/** What the number of a schema stands for: the form of all that a document lists. */
record Schema(Codec<Relationship> relationship, Codec<Occurrence> occurrence, Codec<ReviewRecord> review) {}
