package org.passerelle.bench;

import java.util.Arrays;
import java.util.Locale;

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
