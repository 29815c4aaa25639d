package io.github.relationshipledger.render;

import io.github.relationshipledger.Section;
import io.github.relationshipledger.review.Forecast;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A forecast as a page: a bar for each review, all on one scale. */
final class ForecastPage {
    private ForecastPage() {}

    static String write(List<Forecast> forecast, Page page) {
        if (forecast.isEmpty()) {
            page.title("Forecast", "no reviews");
            page.remark("Nothing to look ahead to.");
            return page.toString();
        }
        Forecast first = forecast.get(0);
        page.title("Forecast from " + first.date(), note(forecast));
        page.remark(Minutes.basis(first.policy()));
        page.heading("Reviews", "minutes planned, with nothing deferred");
        Duration longest = forecast.stream().map(Forecast::cost).reduce(Duration.ZERO, TimeBox::longest);
        for (Forecast review : forecast) {
            TimeBox box = new TimeBox(review.cost(), review.policy().timeBox(), longest);
            page.bar(
                    String.valueOf(review.date()),
                    box.figures() + " min" + (box.fits() ? "" : ", more than fits"),
                    box);
            page.detail(sections(review));
        }
        return page.toString();
    }

    private static String note(List<Forecast> forecast) {
        long fitting = forecast.stream().filter(Forecast::fits).count();
        return fitting == forecast.size()
                ? "every review fits"
                : forecast.size() - fitting + " of " + forecast.size() + " beyond the time box";
    }

    private static String sections(Forecast review) {
        String sections = Stream.of(Section.values())
                .filter(section -> !review.cost(section).isZero())
                .map(section -> name(section) + " " + Minutes.of(review.cost(section)))
                .collect(Collectors.joining(", "));
        return sections.isEmpty() ? "Nothing due." : sections;
    }

    private static String name(Section section) {
        return section.name().charAt(0) + section.name().substring(1).toLowerCase(Locale.ROOT);
    }
}
