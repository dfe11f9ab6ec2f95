package org.passerelle.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/** What is printed: Markdown, line by line as it is measured. */
final class Report {

    void title(String text) {
        line("");
        line("## " + text);
        line("");
    }

    void columns(String... names) {
        row(names);
        row(
                Arrays.stream(names)
                        .map(name -> name.isBlank() ? "---" : "---:")
                        .toArray(String[]::new));
    }

    /** The columns of {@link #load}; what else is said of a load stands at the end. */
    void loads(String... more) {
        columns(
                followedBy(
                        more,
                        "",
                        "users",
                        "a second",
                        "p50 ms",
                        "p95 ms",
                        "p99 ms",
                        "Payara CPU ms",
                        "MariaDB CPU ms",
                        "Elasticsearch CPU ms"));
    }

    /** How much was answered to so many users, how fast, and what an answer cost. */
    void load(String name, int users, Load.Outcome outcome, String... more) {
        ProcessorTime spent = outcome.spent();
        row(
                followedBy(
                        more,
                        name,
                        Integer.toString(users),
                        figure(outcome.perSecond()),
                        figure(outcome.millis(50)),
                        figure(outcome.millis(95)),
                        figure(outcome.millis(99)),
                        figure(outcome.millisEach(spent.payara())),
                        figure(outcome.millisEach(spent.database())),
                        figure(outcome.millisEach(spent.search()))));
    }

    private static String[] followedBy(String[] more, String... cells) {
        return Stream.concat(Stream.of(cells), Stream.of(more)).toArray(String[]::new);
    }

    void row(String... cells) {
        line("| " + String.join(" | ", cells) + " |");
    }

    void line(String text) {
        System.out.println(text);
    }

    /** As many digits as mean something. */
    static String figure(double value) {
        if (Double.isNaN(value)) {
            return "–";
        }
        String pattern = value >= 100 ? "%,.0f" : value >= 10 ? "%.1f" : "%.2f";
        return String.format(Locale.ROOT, pattern, value);
    }
}
