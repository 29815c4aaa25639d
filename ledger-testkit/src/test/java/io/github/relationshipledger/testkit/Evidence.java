package io.github.relationshipledger.testkit;

import io.github.relationshipledger.Active;
import io.github.relationshipledger.Deliverable;
import io.github.relationshipledger.Dormant;
import io.github.relationshipledger.Interaction.Direction;
import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.NextAction;
import io.github.relationshipledger.Reason;
import io.github.relationshipledger.Relationship;
import io.github.relationshipledger.RelationshipId;
import io.github.relationshipledger.Standing;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The facts of the kind that speak for a suggestion, told from the lines and without the rules of the review. */
final class Evidence {
    private Evidence() {}

    /** Returns the facts, each with what tells it from an equal one. */
    static Set<Object> of(Reason suggestion, Ledger ledger, RelationshipId id) {
        Relationship relationship = ledger.get(id);
        Stream<?> facts = switch (suggestion) {
            case REPLIED -> IntStream.range(0, heard(relationship)).boxed();
            case GONE_QUIET ->
                IntStream.range(0, relationship.interactions().size() - heard(relationship))
                        .boxed();
            case TRIGGER_HAPPENED ->
                ledger.occurrences().stream()
                        .filter(occurrence ->
                                relationship.standing() instanceof Dormant dormant && occurrence.matches(dormant));
            case POSTPONED_REPEATEDLY -> postponements(relationship.standings());
            case WRAPPED_NO_NEXT_STEP -> over(relationship);
            default -> throw new IllegalArgumentException(suggestion + " is no suggestion");
        };
        return facts.collect(Collectors.toSet());
    }

    /** Returns how often they wrote, or both sides spoke. */
    static int heard(Relationship relationship) {
        return (int) relationship.interactions().stream()
                .filter(interaction -> interaction.direction() != Direction.OUTBOUND)
                .count();
    }

    private static Stream<Integer> postponements(List<Standing> standings) {
        return IntStream.range(1, standings.size())
                .filter(i -> isPostponement(action(standings.get(i - 1)), action(standings.get(i))))
                .boxed();
    }

    private static boolean isPostponement(Optional<NextAction> before, Optional<NextAction> after) {
        return before.isPresent()
                && after.isPresent()
                && before.get().what().equals(after.get().what())
                && before.get().due().isBefore(after.get().due());
    }

    private static Optional<NextAction> action(Standing standing) {
        return standing instanceof Active active ? active.nextAction() : Optional.empty();
    }

    private static Stream<String> over(Relationship relationship) {
        return relationship.standings().stream()
                .filter(Active.class::isInstance)
                .flatMap(standing -> ((Active) standing).deliverable().stream())
                .filter(deliverable -> deliverable.status().isOver())
                .map(Deliverable::name);
    }
}
