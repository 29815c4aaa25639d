package io.github.relationshipledger.review;

import io.github.relationshipledger.review.Graduation.Verdict;

/** What is found about one sign: the verdict, the figures behind it, and what to do. */
record Judgement(Verdict verdict, String explanation, String advice) {}
