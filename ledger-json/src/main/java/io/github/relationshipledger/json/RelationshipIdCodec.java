package io.github.relationshipledger.json;

import io.github.relationshipledger.RelationshipId;
import tools.jackson.core.JsonGenerator;

final class RelationshipIdCodec implements Codec<RelationshipId> {
    @Override
    public void write(JsonGenerator out, RelationshipId id) {
        out.writeString(id.value());
    }

    @Override
    public RelationshipId read(JsonReader in) {
        return RelationshipId.of(in.text());
    }
}
