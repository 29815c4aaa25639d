package io.github.relationshipledger.review;

import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.review.Graduation.Verdict;

/** The fourth sign: the creator data lives in another tool, and people switch. Only the host can tell. */
final class DataElsewhere {
    private DataElsewhere() {}

    static Judgement judge(Ledger ledger, Usage usage) {
        long tied = ledger.relationships().stream()
                .filter(relationship -> !relationship.person().references().isEmpty())
                .count();
        String persons = "Persons with a reference into another system: " + tied + " of "
                + ledger.relationships().size() + ".";
        return usage.switching()
                .map(switching -> declared(switching, persons))
                .orElseGet(() -> new Judgement(
                        Verdict.UNKNOWN,
                        "The host does not declare whether people switch to another tool. " + persons,
                        "Ask those who use the ledger how often they switch to another tool for creator data, and"
                                + " declare it."));
    }

    private static Judgement declared(Usage.Switching switching, String persons) {
        return switch (switching) {
            case NEVER ->
                new Judgement(
                        Verdict.NOT_SEEN,
                        "People need no other tool. " + persons,
                        "What the review needs is at hand: stay with the ledger.");
            case SOMETIMES ->
                new Judgement(
                        Verdict.EMERGING,
                        "People switch to another tool now and then. " + persons,
                        "Keep on each person a reference into that tool; that a team needs more data is no failure of"
                                + " the method.");
            case DAILY ->
                new Judgement(
                        Verdict.REACHED,
                        "People switch to another tool daily. " + persons,
                        "The work now turns on the data, which is no failure of the method: bring both together where"
                                + " the data lives, and take the history along.");
        };
    }
}
