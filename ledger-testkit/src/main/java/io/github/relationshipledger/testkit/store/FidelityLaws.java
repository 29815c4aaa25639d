package io.github.relationshipledger.testkit.store;

import static io.github.relationshipledger.testkit.store.EdgeLedgers.DAY;
import static io.github.relationshipledger.testkit.store.EdgeLedgers.STAMP;
import static io.github.relationshipledger.testkit.store.EdgeLedgers.ledgerOf;
import static io.github.relationshipledger.testkit.store.Probe.assertSame;
import static io.github.relationshipledger.testkit.store.Probe.saved;

import io.github.relationshipledger.Active;
import io.github.relationshipledger.Entry;
import io.github.relationshipledger.Interaction;
import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.Person;
import io.github.relationshipledger.Relationship;
import io.github.relationshipledger.RelationshipId;
import io.github.relationshipledger.Stamp;
import io.github.relationshipledger.store.LedgerStore;
import io.github.relationshipledger.store.Snapshot;
import io.github.relationshipledger.testkit.Samples;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** Law S2, the part of {@link LedgerStoreContract} about what is kept. Each comment says where a failure usually comes from. */
interface FidelityLaws {
    /** As {@link LedgerStoreContract#open()}. */
    LedgerStore open();

    /** A column forgotten, or two swapped. */
    @Test
    @DisplayName("S2 every field of every fact comes back, and what is absent stays absent")
    default void everyFieldComesBack() {
        assertKept(open(), Samples.everything(), "a ledger with everything");
    }

    /** A table has no order of its own, and that of the ids is another one. */
    @Test
    @DisplayName("S2 relationships keep their order")
    default void relationshipsKeepTheirOrder() {
        assertKept(
                open(), ledgerOf("kim", "10", "ana", "9", "Lou", "b"), "relationships in the order they were opened");
    }

    /** The standing that holds is the one on the last line, whatever its stamp and date. */
    @Test
    @DisplayName("S2 lines keep their order, and equal ones stay two")
    default void linesKeepTheirOrder() {
        Stamp earlier = Stamp.of(STAMP.at().minusSeconds(60));
        List<Entry> lines = List.of(
                Entry.of(STAMP, Active.builder(DAY).build()),
                Entry.of(STAMP, Interaction.inbound(DAY.minusDays(1))),
                Entry.of(earlier, Interaction.outbound(DAY)),
                Entry.of(STAMP, Interaction.inbound(DAY.minusDays(9))),
                Entry.of(earlier, Interaction.outbound(DAY)));
        Relationship ana = Relationship.of(RelationshipId.of("ana"), Person.of("Ana"), lines);
        assertKept(
                open(),
                Ledger.of(List.of(ana), List.of(), List.of()),
                "lines in the order of neither their stamps nor their dates, two of them equal");
    }

    /** A narrow character set, a normal form, an escape too many or too few. */
    @Test
    @DisplayName("S2 any Unicode comes back as it was")
    default void anyUnicodeComesBack() {
        LedgerStore store = open();
        for (String strange : StrangeTexts.ALL) {
            Ledger ledger = Samples.everything(text -> strange + text + strange);
            assertKept(store, ledger, "texts with <" + StrangeTexts.escaped(strange) + ">");
        }
    }

    /** A collation, or a key that is read as a number, takes two relationships for one. */
    @Test
    @DisplayName("S2 ids and keys that look alike stay apart")
    default void idsThatLookAlikeStayApart() {
        Person.Builder person = Person.builder("Ana");
        StrangeTexts.ALIKE.forEach(text -> person.putProfile(text, text).putReference(text, text));
        Ledger ledger = ledgerOf(StrangeTexts.ALIKE.toArray(String[]::new));
        assertKept(
                open(),
                ledger.describe(RelationshipId.of("ana"), person.build()),
                "ids, platforms and reference keys that differ in case, accents, normal form or leading zeros");
    }

    /** A column too short, or one that counts bytes or UTF-16 units. */
    @Test
    @DisplayName("S2 the longest texts are not cut")
    default void theLongestTextsAreNotCut() {
        Ledger ledger = Samples.everything(text -> text + "\ud83e\udd9c".repeat(10_000 - text.length()));
        assertKept(open(), ledger, "texts of 10,000 characters beyond U+FFFF");
    }

    /** A calendar of the database or of {@code java.util.Date}, and midnight in the zone of this machine or another. */
    @Test
    @ResourceLock(Resources.GLOBAL)
    @DisplayName("S2 dates come back, from 0001-01-01 to 9999-12-31, in whatever zones they are saved and loaded")
    default void datesComeBack() {
        Zones zones = new Zones(this::open);
        for (LocalDate day : EdgeLedgers.DAYS) {
            zones.assertKept(EdgeLedgers.on(day), "S2: the date " + day);
        }
    }

    /** Whole seconds, or the clock on the wall: it shows one hour twice, and in another zone another one. */
    @Test
    @ResourceLock(Resources.GLOBAL)
    @DisplayName("S2 instants come back to the millisecond, in whatever zones they are saved and loaded")
    default void instantsComeBack() {
        Zones zones = new Zones(this::open);
        for (Instant at : EdgeLedgers.INSTANTS) {
            zones.assertKept(EdgeLedgers.at(at), "S2: the instant " + at);
        }
    }

    /** Binary fractions, and a column with too few digits. */
    @Test
    @DisplayName("S2 rates come back to the last digit")
    default void ratesComeBack() {
        assertKept(open(), EdgeLedgers.atEveryRate(), "amounts of up to 15 integer digits and 4 decimals");
    }

    /** What an import or a restored copy does. */
    @Test
    @DisplayName("S2 a ledger replaces an unrelated one")
    default void aLedgerReplacesAnUnrelatedOne() {
        assertReplaces(open(), Samples.everything(), Samples.roster(), "a ledger saved after an unrelated one");
    }

    /** Rows that are written and never deleted: what was erased, as the law asked, is still there. */
    @Test
    @DisplayName("S2 a smaller ledger leaves nothing of a larger one")
    default void aSmallerLedgerReplacesALargerOne() {
        LedgerStore store = open();
        Ledger large = Samples.roster();
        Ledger small = Ledger.of(large.relationships().subList(1, 3), List.of(), List.of());
        assertReplaces(store, large, small, "what is left after relationships, occurrences and reviews are gone");
        assertReplaces(store, large, Ledger.empty(), "the empty ledger, saved after a full one");
    }

    /** A position that is written once, with the row. */
    @Test
    @DisplayName("S2 another order replaces the one before")
    default void anotherOrderReplacesTheOneBefore() {
        List<Relationship> reversed = new ArrayList<>(Samples.roster().relationships());
        Collections.reverse(reversed);
        assertReplaces(
                open(),
                Samples.roster(),
                Ledger.of(
                        reversed,
                        Samples.roster().occurrences(),
                        Samples.roster().reviews()),
                "the same relationships in another order");
    }

    /** Lines are only ever appended, but a merge may renumber them. */
    @Test
    @DisplayName("S2 a line put between others is kept there, and a line taken away is gone")
    default void linesMayBePutBetweenOthers() {
        LedgerStore store = open();
        Active first = Active.builder(DAY).build();
        Ledger two = ledgerOf(first, Interaction.outbound(DAY));
        Ledger three = ledgerOf(first, Interaction.inbound(DAY), Interaction.outbound(DAY));
        assertReplaces(store, two, three, "a line put between two others");
        assertReplaces(store, three, two, "the two lines that are left of three");
    }

    /** An update of a row that skips what is absent. */
    @Test
    @DisplayName("S2 what was left out since is gone")
    default void whatWasLeftOutSinceIsGone() {
        RelationshipId id = RelationshipId.of("ana");
        Person full = Person.builder("Ana")
                .role("analyst")
                .organisation("Atlas")
                .putProfile("video", "@ana")
                .putReference("crm", "7")
                .build();
        Ledger before = ledgerOf("ana").describe(id, full).assign(id, "mia");
        assertReplaces(
                open(),
                before,
                ledgerOf("ana"),
                "a person without the role, organisation, profile, reference and owner");
    }

    /** A row found by its id is taken for the one of before. */
    @Test
    @DisplayName("S2 an id erased and opened anew has nothing of its past")
    default void anIdOpenedAnewHasNothingOfItsPast() {
        RelationshipId id = RelationshipId.of("ana");
        Ledger before = ledgerOf("ana", "ben").assign(id, "mia").post(id, Interaction.inbound(DAY), STAMP);
        Ledger after = before.erase(id).open(id, Person.of("Another Ana"), Samples.aDormant(DAY), STAMP);
        assertReplaces(open(), before, after, "an id that was erased and opened anew between two saves");
    }

    /** A store of versions by content, or a cache of them. */
    @Test
    @DisplayName("S2 content that was there before comes back")
    default void contentThatWasThereBeforeComesBack() {
        LedgerStore store = open();
        Ledger ledger = ledgerOf("ana", "ben");
        assertKept(store, ledger, "a first ledger");
        assertKept(store, ledgerOf("ben"), "a second one");
        assertKept(store, ledger, "the first one, saved again after the second");
    }

    private static void assertKept(LedgerStore store, Ledger ledger, String what) {
        assertSame(saved(store, ledger).ledger(), ledger, "S2: " + what);
    }

    /** Nothing is loaded between the two saves, so that only the store's own reading can tell it what it held. */
    private static void assertReplaces(LedgerStore store, Ledger before, Ledger after, String what) {
        Snapshot first = store.save(store.load().revision(), before);
        store.save(first.revision(), after);
        assertSame(store.load().ledger(), after, "S2: " + what);
    }
}
