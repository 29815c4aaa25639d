package io.github.relationshipledger.testkit;

import io.github.relationshipledger.Active;
import io.github.relationshipledger.Deliverable;
import io.github.relationshipledger.Dormant;
import io.github.relationshipledger.Fact;
import io.github.relationshipledger.Interaction;
import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.NextAction;
import io.github.relationshipledger.Nurture;
import io.github.relationshipledger.Occurrence;
import io.github.relationshipledger.Person;
import io.github.relationshipledger.RelationshipId;
import io.github.relationshipledger.ReviewRecord;
import io.github.relationshipledger.Section;
import io.github.relationshipledger.Stamp;
import io.github.relationshipledger.Standing;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * Fixed ledgers and standings on fixed dates, for tests that want something real to look at.
 *
 * <p>The {@linkplain #roster() roster} has fifteen relationships, one for every way in which the weekly review treats
 * one on {@link #TODAY}. {@linkplain #everything() Everything} is there for completeness instead.
 *
 * <pre>{@code
 * Agenda agenda = WeeklyReview.ofDefaults().agendaFor(Samples.roster(), Samples.TODAY);
 * System.out.println(agenda.items().size() + " due, " + agenda.quiet().size() + " quiet"); // prints: 11 due, 4 quiet
 * }</pre>
 */
public final class Samples {
    /** The Monday on which the roster is reviewed: 2026-11-23. The review before was held a week earlier. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final String LAUNCH = "Atlas 2.0 launch";

    private Samples() {}

    /**
     * Returns the sample roster: fifteen relationships, one launch that happened, one review that was held.
     *
     * @return the ledger, equal at every call
     */
    public static Ledger roster() {
        Ledger ledger = Ledger.empty();
        ledger = open(ledger, "Ana", active(11, 16, "send brief", 11, 20));
        ledger = open(ledger, "Ben", active(11, 9, "call", 11, 12));
        ledger = open(ledger, "Cleo", active(11, 16, "contract", 11, 23));
        ledger = open(ledger, "Dev", active(11, 16, "kick-off", 11, 27));
        ledger = open(
                ledger,
                "Ema",
                Active.builder(date(11, 18))
                        .deliverable(Deliverable.of("webinar", Deliverable.Status.WRAPPED))
                        .build());
        ledger = open(ledger, "Fay", Active.builder(date(11, 16)).build());
        ledger = open(ledger, "Gus", active(9, 1, "intro call", 9, 8));
        ledger = post(ledger, "Gus", Interaction.conversation(date(9, 8)));
        ledger = post(ledger, "Gus", Nurture.of(date(9, 10), "no open ask", date(11, 19)));
        ledger = open(ledger, "Hal", Nurture.of(date(9, 10), "between projects", date(11, 19)));
        ledger = post(ledger, "Hal", Interaction.outbound(date(11, 10)));
        ledger = open(ledger, "Ida", Nurture.of(date(9, 10), "writing a book", date(12, 1)));
        ledger = post(ledger, "Ida", Interaction.inbound(date(11, 21)));
        ledger = open(ledger, "Jon", Nurture.of(date(5, 1), "new job", date(7, 1)));
        ledger = checkedIn(ledger, "Jon", date(7, 1), date(9, 15));
        ledger = checkedIn(ledger, "Jon", date(9, 15), date(11, 20));
        ledger = open(ledger, "Kim", Dormant.of(date(8, 1), "no budget", LAUNCH));
        ledger = open(ledger, "Lou", Dormant.of(date(11, 20), "no fit yet", LAUNCH));
        ledger = open(ledger, "Moe", Dormant.of(date(10, 5), "budget spent", "Q1 2027 budget"));
        ledger = open(ledger, "Nia", active(10, 22, "review draft", 10, 29));
        ledger = postpone(ledger, "Nia", date(10, 29), "she is travelling");
        ledger = postpone(ledger, "Nia", date(11, 5), "draft not ready");
        ledger = postpone(ledger, "Nia", date(11, 12), "draft still not ready");
        ledger = open(ledger, "Oli", Dormant.of(date(6, 15), "covers the US only", "EU campaign"));
        ledger = post(ledger, "Oli", Interaction.inbound(date(11, 22)));
        return ledger.record(Occurrence.of(LAUNCH, date(11, 18)))
                .record(ReviewRecord.builder(date(11, 16))
                        .took(Duration.ofMinutes(9))
                        .planned(Duration.ofSeconds(209))
                        .by("mia")
                        .activeCount(7)
                        .putListed(Section.ACTIVE, 2)
                        .putHandled(Section.ACTIVE, 1)
                        .build());
    }

    /**
     * Returns the {@linkplain #roster() roster} as JSON, for programs that begin with a file. It is what {@code
     * LedgerJson.write(Samples.roster())} gives, and lies beside this class as the resource {@code roster.json}.
     *
     * @return a ledger in schema 1
     */
    public static String rosterJson() {
        try (InputStream json = Samples.class.getResourceAsStream("roster.json")) {
            return new String(Objects.requireNonNull(json, "roster.json").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Returns a ledger with one of everything: every kind of fact, every status, direction and suggestion, every
     * optional given and left out. For those who store, show or convert a ledger and must not forget a field.
     *
     * @return the ledger, equal at every call
     */
    public static Ledger everything() {
        return everything(UnaryOperator.identity());
    }

    /**
     * Returns {@link #everything()} with every text replaced, to try what long or foreign texts do.
     *
     * @param text makes the new text of the old one, which is a short name of its place; different texts must stay
     *     different, since ids are among them
     * @return the ledger
     * @throws IllegalArgumentException if a new text is blank or out of bounds
     */
    public static Ledger everything(UnaryOperator<String> text) {
        return new Everything(text).ledger();
    }

    /**
     * Returns a standing with a next action due a week later.
     *
     * @param on the day it is true from
     * @return the standing
     */
    public static Active anActive(LocalDate on) {
        return Active.of(on, NextAction.of("send brief", on.plusDays(7)));
    }

    /**
     * Returns a standing with a check-in planned 60 days later.
     *
     * @param on the day it is true from
     * @return the standing
     */
    public static Nurture aNurture(LocalDate on) {
        return Nurture.of(on, "no open ask", on.plusDays(60));
    }

    /**
     * Returns a standing that waits for the Atlas 2.0 launch.
     *
     * @param on the day it is true from
     * @return the standing
     */
    public static Dormant aDormant(LocalDate on) {
        return Dormant.of(on, "no budget", LAUNCH);
    }

    private static Ledger open(Ledger ledger, String name, Standing standing) {
        return ledger.open(id(name), Person.of(name), standing, stamp(standing.on()));
    }

    private static Ledger post(Ledger ledger, String name, Fact fact) {
        return ledger.post(id(name), fact, stamp(fact.on()));
    }

    private static Ledger checkedIn(Ledger ledger, String name, LocalDate on, LocalDate next) {
        return ledger.checkedIn(id(name), Interaction.outbound(on), next, stamp(on));
    }

    /** Postpones by a week on the very day it was due. */
    private static Ledger postpone(Ledger ledger, String name, LocalDate on, String why) {
        return ledger.postpone(id(name), on, on.plusWeeks(1), why, stamp(on));
    }

    private static Active active(int month, int day, String what, int dueMonth, int dueDay) {
        return Active.of(date(month, day), NextAction.of(what, date(dueMonth, dueDay)));
    }

    private static RelationshipId id(String name) {
        return RelationshipId.of(name.toLowerCase(Locale.ROOT));
    }

    private static Stamp stamp(LocalDate on) {
        return Stamp.of(on.atTime(LocalTime.of(9, 0)).toInstant(ZoneOffset.UTC), "mia");
    }

    private static LocalDate date(int month, int day) {
        return LocalDate.of(2026, month, day);
    }
}
