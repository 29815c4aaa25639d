package io.github.relationshipledger.testkit.jqwik;

import io.github.relationshipledger.Active;
import io.github.relationshipledger.Dormant;
import io.github.relationshipledger.Interaction;
import io.github.relationshipledger.NextAction;
import io.github.relationshipledger.Nurture;
import io.github.relationshipledger.Rate;
import io.github.relationshipledger.Standing;
import java.math.BigDecimal;
import java.util.Currency;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Facts that can stand on any line, still without their dates, and what they are made of. */
final class Facts {
    static final BigDecimal LARGEST_AMOUNT = new BigDecimal("999999999999999.9999");

    private Facts() {}

    static Arbitrary<Dated<Active>> actives() {
        return Combinators.combine(
                        Maybe.of(Texts.actions()),
                        Dates.ahead(),
                        Maybe.of(FactArbitraries.deliverables()),
                        Maybe.of(rates()))
                .as((what, days, deliverable, rate) -> on -> {
                    Active.Builder active = Active.builder(on);
                    what.map(text -> NextAction.of(text, Dates.plus(on, days))).ifPresent(active::nextAction);
                    deliverable.ifPresent(active::deliverable);
                    rate.ifPresent(active::rate);
                    return active.build();
                });
    }

    static Arbitrary<Dated<Nurture>> nurtures() {
        return Combinators.combine(Texts.reasons(), Dates.ahead())
                .as((reason, days) -> on -> Nurture.of(on, reason, Dates.plus(on, days)));
    }

    static Arbitrary<Dated<Dormant>> dormants() {
        return Combinators.combine(Texts.reasons(), Texts.events())
                .as((reason, trigger) -> on -> Dormant.of(on, reason, trigger));
    }

    static Arbitrary<Dated<? extends Standing>> standings() {
        return Arbitraries.oneOf(actives(), nurtures(), dormants());
    }

    static Arbitrary<Dated<Interaction>> interactions() {
        return Combinators.combine(
                        Arbitraries.of(Interaction.Direction.class),
                        Maybe.of(Texts.any()),
                        Maybe.of(Texts.any()),
                        Maybe.of(Arbitraries.of(true, false)))
                .as((direction, channel, summary, meaningful) -> on -> {
                    Interaction.Builder interaction = Interaction.builder(on, direction);
                    channel.ifPresent(interaction::channel);
                    summary.ifPresent(interaction::summary);
                    meaningful.ifPresent(interaction::meaningful);
                    return interaction.build();
                });
    }

    static Arbitrary<Rate> rates() {
        Arbitrary<BigDecimal> amounts = Arbitraries.integers()
                .between(0, 1_001)
                .map(number -> number > 1_000 ? LARGEST_AMOUNT : BigDecimal.valueOf(number, number % 5));
        Arbitrary<Currency> currencies =
                Arbitraries.of("EUR", "USD", "JPY", "KWD").map(Currency::getInstance);
        return Combinators.combine(amounts, currencies, Maybe.of(Texts.any()))
                .as((amount, currency, per) -> per.map(paidFor -> Rate.of(amount, currency, paidFor))
                        .orElseGet(() -> Rate.of(amount, currency)));
    }
}
