package io.github.relationshipledger.json;

import io.github.relationshipledger.Rate;
import java.math.BigDecimal;
import java.util.Currency;
import tools.jackson.core.JsonGenerator;

final class RateCodec implements Codec<Rate> {
    private enum Field {
        AMOUNT,
        CURRENCY,
        PER
    }

    private static final Fields<Field> FIELDS = Fields.of(Field.class);

    @Override
    public void write(JsonGenerator out, Rate rate) {
        ObjectWriter.begin(out, FIELDS)
                .decimal(Field.AMOUNT, rate.amount())
                .text(Field.CURRENCY, rate.currency().getCurrencyCode())
                .text(Field.PER, rate.per())
                .end();
    }

    @Override
    public Rate read(JsonReader in) {
        BigDecimal amount = null;
        Currency currency = null;
        String per = null;
        ObjectReader<Field> object = in.object(FIELDS);
        for (Field field = object.next(); field != null; field = object.next()) {
            switch (field) {
                case AMOUNT -> amount = in.decimal();
                case CURRENCY -> currency = in.currency();
                case PER -> per = in.text();
            }
        }
        BigDecimal paid = object.required(Field.AMOUNT, amount);
        Currency inWhat = object.required(Field.CURRENCY, currency);
        return per == null ? Rate.of(paid, inWhat) : Rate.of(paid, inWhat, per);
    }
}
