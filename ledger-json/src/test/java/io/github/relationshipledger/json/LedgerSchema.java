package io.github.relationshipledger.json;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema that is shipped, and what a validator says by it. */
final class LedgerSchema {
    /** As lenient as JSON lets a reader be: of two fields the last one counts, and what trails is left. */
    static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    static final JsonNode TREE = MAPPER.readTree(LedgerJson.schema());

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(TREE);

    private LedgerSchema() {}

    static List<Error> complaints(String json) {
        return SCHEMA.validate(MAPPER.readTree(json));
    }

    static boolean accepts(String json) {
        return complaints(json).isEmpty();
    }
}
