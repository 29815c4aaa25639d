package io.github.relationshipledger.testkit.store;

import io.github.relationshipledger.Active;
import io.github.relationshipledger.Entry;
import io.github.relationshipledger.Fact;
import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.Occurrence;
import io.github.relationshipledger.Rate;
import io.github.relationshipledger.Relationship;
import io.github.relationshipledger.Retraction;
import io.github.relationshipledger.Stamp;
import io.github.relationshipledger.store.Snapshot;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.GregorianCalendar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Stores that do not keep what they are given, which is law S2. */
final class LossyStores {
    static final List<BrokenStore<Disk>> ALL = List.of(
            lossy("forgets the owner", each(it -> Relationship.of(it.id(), it.person(), it.entries()))),
            lossy("keeps rates as binary fractions", lines(lines -> lines.map(LossyStores::withBinaryRate))),
            lossy("forgets notes", lines(lines -> lines.map(line -> Entry.of(line.stamp(), line.fact())))),
            lossy("cuts notes", notes(LossyStores::cut)),
            lossy("normalises notes", notes(note -> Normalizer.normalize(note, Normalizer.Form.NFC))),
            lossy("keeps seconds", lines(lines -> lines.map(LossyStores::toTheSecond))),
            lossy("keeps stamps as clocks show them", lines(lines -> lines.map(LossyStores::onTheWall))),
            lossy("keeps equal lines once", lines(Stream::distinct)),
            lossy("forgets retractions", lines(lines -> lines.filter(line -> !(line.fact() instanceof Retraction)))),
            lossy("sorts lines", lines(LossyStores::sortedFromTheSecond)),
            lossy("forgets reviews", (held, next) -> Ledger.of(next.relationships(), next.occurrences(), List.of())),
            lossy(
                    "follows the julian calendar",
                    (held, next) -> Ledger.of(
                            next.relationships(),
                            next.occurrences().stream()
                                    .map(it -> Occurrence.of(it.event(), julian(it.on())))
                                    .toList(),
                            next.reviews())),
            lossy(
                    "sorts relationships",
                    (held, next) ->
                            with(next, next.relationships().stream().sorted(Comparator.comparing(Relationship::id)))),
            lossy("ignores case", (held, next) -> {
                Map<String, Relationship> rows = new LinkedHashMap<>();
                next.relationships().forEach(it -> rows.put(it.id().value().toLowerCase(Locale.ROOT), it));
                return with(next, rows.values().stream());
            }),
            lossy(
                    "never deletes",
                    (held, next) -> with(
                            next,
                            Stream.concat(
                                    next.relationships().stream(),
                                    held.relationships().stream()
                                            .filter(it -> next.find(it.id()).isEmpty())))),
            lossy(
                    "never reorders",
                    (held, next) -> with(
                            next,
                            Stream.concat(held.relationships().stream(), next.relationships().stream())
                                    .map(Relationship::id)
                                    .distinct()
                                    .flatMap(id -> next.find(id).stream()))),
            lossy(
                    "keeps an owner once set",
                    over((was, is) -> is.owner()
                            .or(was::owner)
                            .map(owner -> Relationship.of(is.id(), is.person(), owner, is.entries()))
                            .orElse(is))),
            lossy(
                    "only appends lines",
                    over((was, is) -> with(
                            is,
                            Stream.concat(
                                    was.entries().stream(),
                                    is.entries().stream().skip(was.entries().size()))))));

    private LossyStores() {}

    /** Makes a store that writes what is made of the ledger it holds and the next one. */
    private static BrokenStore<Disk> lossy(String does, BinaryOperator<Ledger> loss) {
        return new BrokenStore<>(does, Set.of("S2"), disk -> new DiskLedgerStore(disk) {
            @Override
            void write(Snapshot next) {
                super.write(new Snapshot(loss.apply(read().ledger(), next.ledger()), next.revision()));
            }
        });
    }

    private static BinaryOperator<Ledger> each(UnaryOperator<Relationship> loss) {
        return (held, next) -> with(next, next.relationships().stream().map(loss));
    }

    private static BinaryOperator<Ledger> over(BinaryOperator<Relationship> loss) {
        return (held, next) -> each(it ->
                        held.find(it.id()).map(was -> loss.apply(was, it)).orElse(it))
                .apply(held, next);
    }

    private static BinaryOperator<Ledger> lines(UnaryOperator<Stream<Entry>> loss) {
        return each(it -> with(it, loss.apply(it.entries().stream())));
    }

    private static BinaryOperator<Ledger> notes(UnaryOperator<String> loss) {
        return lines(lines -> lines.map(line -> line.note()
                .map(note -> Entry.of(line.stamp(), line.fact(), loss.apply(note)))
                .orElse(line)));
    }

    /** By code point, and not within one: half of one is refused by the model, and no comparison would find it. */
    private static String cut(String note) {
        int[] kept = note.codePoints().limit(4_000).toArray();
        return new String(kept, 0, kept.length);
    }

    /** The first line stays where it is, since the model refuses a relationship that does not begin with a standing. */
    private static Stream<Entry> sortedFromTheSecond(Stream<Entry> lines) {
        List<Entry> all = lines.toList();
        return Stream.concat(all.stream().limit(1), all.stream().skip(1).sorted(Comparator.comparing(Entry::stamp)));
    }

    private static Entry toTheSecond(Entry line) {
        return stampedAt(line, line.stamp().at().truncatedTo(ChronoUnit.SECONDS));
    }

    /** Of the hour that is shown twice, the second becomes the first. */
    private static Entry onTheWall(Entry line) {
        ZoneId zone = ZoneId.systemDefault();
        LocalDateTime shown = LocalDateTime.ofInstant(line.stamp().at(), zone);
        return stampedAt(line, shown.atZone(zone).toInstant());
    }

    private static Entry stampedAt(Entry line, Instant at) {
        return with(line, line.stamp().by().map(by -> Stamp.of(at, by)).orElse(Stamp.of(at)), line.fact());
    }

    private static Entry withBinaryRate(Entry line) {
        return line.fact() instanceof Active active && active.rate().isPresent()
                ? with(
                        line,
                        line.stamp(),
                        active.toBuilder(active.on())
                                .rate(binary(active.rate().get()))
                                .build())
                : line;
    }

    private static Rate binary(Rate rate) {
        BigDecimal amount = BigDecimal.valueOf(rate.amount().doubleValue());
        return rate.per().map(per -> Rate.of(amount, rate.currency(), per)).orElse(Rate.of(amount, rate.currency()));
    }

    /** What becomes of a date that passes through {@code java.util.Date}. */
    private static LocalDate julian(LocalDate date) {
        GregorianCalendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        calendar.clear();
        calendar.set(date.getYear(), date.getMonthValue() - 1, date.getDayOfMonth());
        return LocalDate.ofInstant(calendar.toInstant(), ZoneOffset.UTC);
    }

    private static Ledger with(Ledger ledger, Stream<Relationship> relationships) {
        return Ledger.of(relationships.toList(), ledger.occurrences(), ledger.reviews());
    }

    private static Relationship with(Relationship it, Stream<Entry> entries) {
        List<Entry> lines = entries.toList();
        return it.owner()
                .map(owner -> Relationship.of(it.id(), it.person(), owner, lines))
                .orElseGet(() -> Relationship.of(it.id(), it.person(), lines));
    }

    private static Entry with(Entry line, Stamp stamp, Fact fact) {
        return line.note().map(note -> Entry.of(stamp, fact, note)).orElse(Entry.of(stamp, fact));
    }
}
