package io.github.relationshipledger.store;

import io.github.relationshipledger.Active;
import io.github.relationshipledger.Entry;
import io.github.relationshipledger.Fact;
import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.NextAction;
import io.github.relationshipledger.Nurture;
import io.github.relationshipledger.Person;
import io.github.relationshipledger.Relationship;
import io.github.relationshipledger.RelationshipId;
import io.github.relationshipledger.Stamp;
import io.github.relationshipledger.Standing;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.UnaryOperator;

/** Somebody's copy of a ledger with Ana in it, and what they write into it at which minute of {@link #TODAY}. */
record Copy(Ledger ledger) {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final RelationshipId ANA = RelationshipId.of("ana");
    static final Nurture NURTURE = Nurture.of(TODAY, "no ask", TODAY.plusDays(60));
    static final Active CALL = Active.of(TODAY, NextAction.of("call", TODAY));
    static final Active BRIEF = Active.of(TODAY, NextAction.of("send brief", TODAY));

    /** Returns the copy that both start from; its lines were written before those of the minutes. */
    static Copy of(Standing standing, Fact... facts) {
        Copy copy = new Copy(Ledger.empty().open(ANA, Person.of("Ana"), standing, stamp(-facts.length - 1)));
        for (int i = 0; i < facts.length; i++) {
            copy = copy.at(i - facts.length, facts[i]);
        }
        return copy;
    }

    Copy at(int minute, Fact fact) {
        return new Copy(ledger.post(ANA, fact, stamp(minute)));
    }

    Copy with(UnaryOperator<Ledger> change) {
        return new Copy(change.apply(ledger));
    }

    Relationship ana() {
        return ledger.get(ANA);
    }

    List<Fact> facts() {
        return facts(ledger);
    }

    static List<Fact> facts(Ledger ledger) {
        return ledger.get(ANA).entries().stream().map(Entry::fact).toList();
    }

    static LedgerMerge merge(Copy base, Copy ours, Copy theirs) {
        return LedgerMerge.of(base.ledger, ours.ledger, theirs.ledger);
    }

    static List<Conflict.Kind> kinds(LedgerMerge merge) {
        return merge.conflicts().stream().map(Conflict::kind).toList();
    }

    static Stamp stamp(int minute) {
        return Stamp.of(Instant.parse("2026-11-23T09:00:00Z").plus(minute, ChronoUnit.MINUTES));
    }
}
