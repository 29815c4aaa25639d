package io.github.relationshipledger;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The rate agreed: an amount in a currency, per what. Its {@code toString} does not tell the amount. An {@link Active}
 * has one once it is agreed, and the agenda recalls it.
 */
@ValueStyle
@Value.Immutable
public abstract sealed class Rate permits ImmutableRate {
    private static final int INTEGER_DIGITS = 15;
    private static final int DECIMALS = 4;
    /** Beyond this even looking for trailing zeros would take long. */
    private static final int MOST_DIGITS = 100;

    Rate() {}

    /**
     * Makes a rate.
     *
     * @param amount how much: not negative, at most 15 integer digits and 4 decimals; trailing zeros make no difference
     * @param currency the currency
     * @return the rate
     * @throws IllegalArgumentException if the amount is out of bounds; the message does not repeat it
     */
    public static Rate of(BigDecimal amount, Currency currency) {
        return ImmutableRate.of(amount(amount), currency, Optional.empty());
    }

    /**
     * Makes a rate.
     *
     * @param amount how much: not negative, at most 15 integer digits and 4 decimals; trailing zeros make no difference
     * @param currency the currency
     * @param per what is paid for: a video, a month; white space at its ends is dropped
     * @return the rate
     * @throws IllegalArgumentException if the amount or the text is out of bounds; the message does not repeat them
     */
    public static Rate of(BigDecimal amount, Currency currency, String per) {
        return ImmutableRate.of(amount(amount), currency, Optional.of(Bounds.text("per", per)));
    }

    /**
     * Returns how much.
     *
     * @return the amount without trailing zeros behind the decimal point
     */
    @Value.Redacted
    public abstract BigDecimal amount();

    /**
     * Returns the currency.
     *
     * @return the currency
     */
    public abstract Currency currency();

    /**
     * Returns what is paid for.
     *
     * @return the text; empty when it was not said
     */
    public abstract Optional<String> per();

    private static BigDecimal amount(BigDecimal amount) {
        if (Objects.requireNonNull(amount, "amount").signum() < 0) {
            throw new IllegalArgumentException("amount is negative: give what is paid");
        }
        if (amount.signum() == 0) {
            return BigDecimal.ZERO;
        }
        // Every bound is checked on the number's size before any arithmetic: 1e100000000 parses in no time and then
        // takes minutes to add to.
        int digits = amount.precision();
        if ((long) digits - amount.scale() > INTEGER_DIGITS) {
            throw new IllegalArgumentException("amount has more than " + INTEGER_DIGITS + " integer digits");
        }
        if (digits <= MOST_DIGITS && amount.scale() <= MOST_DIGITS) {
            BigDecimal stripped = amount.stripTrailingZeros();
            if (stripped.scale() <= DECIMALS) {
                return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
            }
        }
        throw new IllegalArgumentException("amount has more than " + DECIMALS + " decimals: round it");
    }
}
