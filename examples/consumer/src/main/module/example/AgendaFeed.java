package example;

import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.json.LedgerModule;
import io.github.relationshipledger.review.Agenda;
import tools.jackson.databind.json.JsonMapper;

/** What an application sends and receives with its own mapper. */
public final class AgendaFeed {
    private final JsonMapper mapper;

    public AgendaFeed() {
        mapper = JsonMapper.builder().addModule(new LedgerModule()).build();
    }

    public String json(Agenda agenda) {
        return mapper.writeValueAsString(agenda);
    }

    public String json(Ledger ledger) {
        return mapper.writeValueAsString(ledger);
    }

    public Ledger ledger(String json) {
        return mapper.readValue(json, Ledger.class);
    }
}
