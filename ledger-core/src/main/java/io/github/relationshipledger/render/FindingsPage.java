package io.github.relationshipledger.render;

import io.github.relationshipledger.Relationship;
import io.github.relationshipledger.review.Finding;
import io.github.relationshipledger.review.Finding.Code;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What an inspection found as a page: the findings by code, each with what to do about it. */
final class FindingsPage {
    private FindingsPage() {}

    static String write(List<Finding> findings, Page page) {
        page.title("Inspection", count(findings));
        if (findings.isEmpty()) {
            page.remark("Nothing looks wrong.");
        }
        Map<Code, List<Finding>> byCode = findings.stream()
                .collect(Collectors.groupingBy(Finding::code, () -> new EnumMap<>(Code.class), Collectors.toList()));
        byCode.forEach((code, group) -> {
            page.heading(heading(code), count(group));
            for (Finding finding : group) {
                page.line(subject(finding.relationships()), finding.explanation());
                page.detail(finding.fix());
            }
        });
        return page.toString();
    }

    private static String heading(Code code) {
        String words = code.name().replace('_', ' ');
        return words.charAt(0) + words.substring(1).toLowerCase(Locale.ROOT);
    }

    private static String count(List<Finding> findings) {
        return findings.size() + (findings.size() == 1 ? " finding" : " findings");
    }

    /** Names whom it is about, several with their ids, since they may have one name; only an occurrence is about nobody. */
    private static String subject(List<Relationship> relationships) {
        return switch (relationships.size()) {
            case 0 -> "Occurrence";
            case 1 -> relationships.get(0).person().name();
            default ->
                relationships.stream()
                        .map(each -> each.person().name() + " (" + each.id() + ")")
                        .collect(Collectors.joining(", "));
        };
    }
}
