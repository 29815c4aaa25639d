package io.github.relationshipledger.json;

import io.github.relationshipledger.ReviewRecord;
import io.github.relationshipledger.Section;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

final class ReviewRecordCodec implements Codec<ReviewRecord> {
    private enum Field {
        ON,
        TOOK_SECONDS,
        PLANNED_SECONDS,
        BY,
        ACTIVE_COUNT,
        CARRIED_OVER,
        REPLANNED,
        LISTED,
        HANDLED,
        DEFERRED
    }

    private static final Fields<Field> FIELDS = Fields.of(Field.class);

    private final Codec<Map<Section, Integer>> counts;

    ReviewRecordCodec(Codec<Map<Section, Integer>> counts) {
        this.counts = counts;
    }

    @Override
    public void write(JsonGenerator out, ReviewRecord review) {
        ObjectWriter.begin(out, FIELDS)
                .date(Field.ON, review.on())
                .seconds(Field.TOOK_SECONDS, review.took())
                .seconds(Field.PLANNED_SECONDS, review.planned())
                .text(Field.BY, review.by())
                .number(Field.ACTIVE_COUNT, review.activeCount())
                .number(Field.CARRIED_OVER, review.carriedOver())
                .number(Field.REPLANNED, review.replanned())
                .value(Field.LISTED, counts, review.listed())
                .value(Field.HANDLED, counts, review.handled())
                .value(Field.DEFERRED, counts, review.deferred())
                .end();
    }

    @Override
    public ReviewRecord read(JsonReader in) {
        LocalDate on = null;
        Duration took = null;
        Duration planned = null;
        String by = null;
        int activeCount = 0;
        int carriedOver = 0;
        int replanned = 0;
        Map<Section, Integer> listed = Map.of();
        Map<Section, Integer> handled = Map.of();
        Map<Section, Integer> deferred = Map.of();
        ObjectReader<Field> object = in.object(FIELDS);
        for (Field field = object.next(); field != null; field = object.next()) {
            switch (field) {
                case ON -> on = in.date();
                case TOOK_SECONDS -> took = Duration.ofSeconds(in.count());
                case PLANNED_SECONDS -> planned = Duration.ofSeconds(in.count());
                case BY -> by = in.text();
                case ACTIVE_COUNT -> activeCount = in.count();
                case CARRIED_OVER -> carriedOver = in.count();
                case REPLANNED -> replanned = in.count();
                case LISTED -> listed = in.value(counts);
                case HANDLED -> handled = in.value(counts);
                case DEFERRED -> deferred = in.value(counts);
            }
        }
        ReviewRecord.Builder review = ReviewRecord.builder(object.required(Field.ON, on))
                .took(object.required(Field.TOOK_SECONDS, took))
                .planned(object.required(Field.PLANNED_SECONDS, planned))
                .activeCount(activeCount)
                .carriedOver(carriedOver)
                .replanned(replanned);
        Optional.ofNullable(by).ifPresent(review::by);
        listed.forEach(review::putListed);
        handled.forEach(review::putHandled);
        deferred.forEach(review::putDeferred);
        return review.build();
    }
}
