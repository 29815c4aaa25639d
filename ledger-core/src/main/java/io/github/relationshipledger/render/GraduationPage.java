package io.github.relationshipledger.render;

import io.github.relationshipledger.review.Graduation;
import io.github.relationshipledger.review.Graduation.Sign;
import io.github.relationshipledger.review.Graduation.Verdict;
import java.util.Locale;
import java.util.stream.Stream;

/** Whether the ledger has been outgrown, as a page: sign by sign, with the figures and the advice. */
final class GraduationPage {
    private GraduationPage() {}

    static String write(Graduation graduation, Page page) {
        Sign[] signs = Sign.values();
        long reached = Stream.of(signs)
                .filter(sign -> graduation.verdict(sign) == Verdict.REACHED)
                .count();
        page.title("Graduation, " + graduation.date(), reached + " of " + signs.length + " signs reached");
        for (Sign sign : signs) {
            page.heading(
                    heading(sign),
                    graduation.verdict(sign).name().toLowerCase(Locale.ROOT).replace('_', ' '));
            page.line("Figures", graduation.explanation(sign));
            page.line("Advice", graduation.advice(sign));
        }
        return page.toString();
    }

    private static String heading(Sign sign) {
        return switch (sign) {
            case TOO_MANY_TOO_LONG -> "Too many Active, and reviews too long";
            case SHARED_EDITING -> "Shared editing";
            case REMINDERS_SLIP -> "Reminders slip";
            case DATA_ELSEWHERE -> "Creator data lives elsewhere";
        };
    }
}
