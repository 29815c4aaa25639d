package io.github.relationshipledger.json;

import io.github.relationshipledger.Section;
import java.util.EnumMap;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/** A number for each section; one that is not there is 0. */
final class SectionCountsCodec implements Codec<Map<Section, Integer>> {
    private static final Fields<Section> FIELDS = Fields.of(Section.class);

    @Override
    public void write(JsonGenerator out, Map<Section, Integer> counts) {
        ObjectWriter<Section> object = ObjectWriter.begin(out, FIELDS);
        counts.forEach(object::number);
        object.end();
    }

    @Override
    public Map<Section, Integer> read(JsonReader in) {
        Map<Section, Integer> counts = new EnumMap<>(Section.class);
        ObjectReader<Section> object = in.object(FIELDS);
        for (Section section = object.next(); section != null; section = object.next()) {
            counts.put(section, in.count());
        }
        return counts;
    }
}
